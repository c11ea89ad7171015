import { Link } from 'react-router'
import type { PassageHit } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** A passage of a law or policy document beside the services; the whole of it is a page away. */
export const PassageCard = ({ passage: { href, title, heading, text } }: { passage: PassageHit }) => (
  <article className="card hit hit-pol" data-hit>
    <Icon name="book" />
    <div>
      <div className="hit-h">
        <h3>
          <Link to={href}>{title}</Link>
        </h3>
        {heading !== title && <span className="tag tag-wrap">{heading.replaceAll(' > ', '，')}</span>}
      </div>
      <blockquote>{text}</blockquote>
      <Link className="hit-more" to={href}>
        {t.search.passageMore}
        <span className="vh">{title}</span>
      </Link>
    </div>
  </article>
)
