import type { PassageHit } from '../../../../../src/contract/index.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** A passage of a law or policy document beside the services. */
export const PassageCard = ({ passage }: { passage: PassageHit }) => (
  <article className="card hit hit-pol" data-hit>
    <Icon name="book" />
    <div>
      <div className="hit-h">
        <h3>{passage.href ? <a href={passage.href}>{passage.title}</a> : passage.title}</h3>
        {passage.heading && <span className="tag tag-wrap">{passage.heading}</span>}
      </div>
      <blockquote>{passage.text}</blockquote>
    </div>
  </article>
)
