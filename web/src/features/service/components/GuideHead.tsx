import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ServiceResponse } from '../../../../../src/contract/index.ts'
import { useRoom } from '../../../lib/health.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { type Chosen, casesFor } from '../situation.logic.ts'

type Line = { label: string | undefined; text: string; note?: string | undefined }
const MAX_BIG = 10
const SHOWN = 3

export function GuideHead({ service, chosen }: { service: ServiceResponse; chosen: Chosen }) {
  const precheck = useRoom('precheck')
  const apply = useRoom('apply')
  const levels =
    typeof service.level === 'string'
      ? [service.level]
      : [...new Set(casesFor(service.level, chosen).map(({ level }) => level))]
  const { status, cancelledFrom } = service.list
  return (
    <div className="svc-top">
      <div className="wrap">
        <nav className="crumb" aria-label={t.guide.crumb}>
          <Link to="/">{t.nav.home}</Link>
          <Icon name="chev" />
          <Link to={`/search?theme=${encodeURIComponent(service.theme)}`}>{service.theme}</Link>
          <Icon name="chev" />
          <span aria-current="page">{service.name}</span>
        </nav>
        <div className="svc-h">
          <div>
            <div className="tags">
              <span className="tag tag-p">{service.kind}</span>
              <span className="tag tag-line">{t.guide.departmentLevel(levels.join('、'))}</span>
              <span className="tag tag-line">{service.department}</span>
              <span className="tag tag-line tag-wrap">{t.guide.audience(service.audience.join('、'))}</span>
            </div>
            <h1>{service.name}</h1>
            <p className="sum" id="summary">
              {service.summary}
            </p>
          </div>
          {precheck && (
            <div className="acts">
              <Link className="btn btn-l" to={`/s/${service.id}/precheck`}>
                {t.guide.precheck}
              </Link>
              {apply && (
                <Link className="btn btn-p btn-l" to={`/s/${service.id}/apply`}>
                  {t.guide.apply}
                </Link>
              )}
            </div>
          )}
        </div>
        {status === '暂停' && <p className="note note-y">{t.guide.suspended}</p>}
        {status === '取消' && <p className="note note-y">{t.guide.cancelled(cancelledFrom ?? '')}</p>}
        <dl className="keys">
          <Key
            id="fee"
            name={t.guide.keys.fee}
            lines={casesFor(service.fee, chosen).map(({ label, amount, note }) => ({ label, text: amount, note }))}
          />
          <Key id="visits" name={t.guide.keys.visits} lines={visitLines(service, chosen)} />
          <Key id="channels" name={t.guide.keys.channels} lines={channelLines(service, chosen)} />
          <Key id="time" name={t.guide.keys.time} lines={timeLines(service, chosen)}>
            {unknownTimeNote(service)}
          </Key>
          <Key
            id="result"
            name={t.guide.keys.result}
            lines={casesFor(service.result, chosen).map(({ label, name, validity }) => ({
              label,
              text: name,
              note: validity,
            }))}
          />
        </dl>
      </div>
    </div>
  )
}

/** One key fact; several cases stand under one another, the rest folds. */
function Key({ id, name, lines, children }: { id: string; name: string; lines: Line[]; children?: ReactNode }) {
  const shown = lines.slice(0, SHOWN)
  const rest = lines.slice(SHOWN)
  const single = lines.length === 1
  return (
    <div id={id}>
      <dt>{name}</dt>
      {lines.length === 0 && (
        <dd className="un">
          <span className="st st-un" aria-hidden="true">
            ?
          </span>{' '}
          {t.guide.unknown}
          {children && <small>{children}</small>}
        </dd>
      )}
      {shown.map((line) => (
        <KeyLine key={`${line.label}${line.text}`} line={line} single={single} />
      ))}
      {rest.length > 0 && (
        <dd className="case">
          <details>
            <summary>{t.guide.otherwise}</summary>
            {rest.map((line) => (
              <p key={`${line.label}${line.text}`}>
                {line.label && <b>{line.label}：</b>}
                {line.text}
              </p>
            ))}
          </details>
        </dd>
      )}
    </div>
  )
}

const KeyLine = ({ line, single }: { line: Line; single: boolean }) => (
  <dd className={single ? (line.text.length > MAX_BIG ? 'long' : undefined) : 'case'}>
    {!single && line.label && <small>{line.label}</small>}
    {line.text}
    {line.note && <small>{line.note}</small>}
  </dd>
)

const visitLines = ({ visits }: ServiceResponse, chosen: Chosen): Line[] =>
  typeof visits === 'number'
    ? [{ label: undefined, text: visits === 0 ? t.guide.noVisit : t.guide.visits(visits) }]
    : casesFor(visits, chosen).map(({ label, times, why }) => ({
        label,
        text: times === 0 ? t.guide.noVisit : t.guide.visits(times),
        note: why,
      }))

const isPlain = (channels: ServiceResponse['channels']): channels is string[] => typeof channels[0] === 'string'

const channelLines = ({ channels }: ServiceResponse, chosen: Chosen): Line[] =>
  isPlain(channels)
    ? [{ label: undefined, text: channels.join('、') }]
    : casesFor(channels, chosen).map(({ label, through }) => ({ label, text: through.join('、') }))

const timeLines = ({ time }: ServiceResponse, chosen: Chosen): Line[] =>
  casesFor(time, chosen).flatMap(({ label, promised, statutory, note }) => {
    if (!promised && !statutory) return []
    const text = promised ? t.guide.promised(promised) : t.guide.statutory(statutory ?? '')
    const second = promised && statutory ? t.guide.statutory(statutory) : undefined
    return [{ label, text, note: [second, note].filter(Boolean).join('。') || undefined }]
  })

function unknownTimeNote({ time }: ServiceResponse): string | undefined {
  const first = Array.isArray(time) ? time[0] : time
  return first?.note ?? first?.basis
}
