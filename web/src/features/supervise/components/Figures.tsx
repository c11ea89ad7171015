import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Opened } from '../BoardPage.tsx'
import { shown } from '../shown.ts'

type Props = { figures: Board['figures']; onOpen: (opened: Opened) => void }

/** The five figures with numerator, denominator and the period before; each opens its cases. */
export const Figures = ({ figures, onOpen }: Props) => (
  <ul className="card bd-fig">
    {figures.map(({ id, name, unit, definition, tier, before, ...figure }) => (
      <li key={id}>
        <button type="button" title={definition} onClick={() => onOpen({ id, name })}>
          <span>{name}</span>
          <b className={tier ? `bd-${tier}` : undefined}>
            {shown(figure.value, unit)}
            {unit !== '%' && <small>{unit}</small>}
          </b>
          <small className="num">
            {figure.numerator.toLocaleString('zh-CN')} / {figure.denominator.toLocaleString('zh-CN')}
          </small>
          <small>{t.supervise.before(shown(before.value, unit))}</small>
        </button>
      </li>
    ))}
  </ul>
)
