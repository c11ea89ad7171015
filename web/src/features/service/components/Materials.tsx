import type { Material, ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { type Entry, isChoice, type Sorted, situationText } from '../situation.logic.ts'

export function Materials({ service, sorted }: { service: ServiceResponse; sorted: Sorted }) {
  const { needed, maybe, unused } = sorted
  return (
    <section id="materials" aria-labelledby="h-mat">
      <h2 id="h-mat">{t.guide.mat}</h2>
      {needed.length + maybe.length + unused.length === 0 && <p>{t.guide.matNone}</p>}
      {needed.length > 0 && (
        <ol className="mats">
          {needed.map((entry, i) => (
            <Row key={entry.id} service={service} entry={entry} number={i + 1} />
          ))}
        </ol>
      )}
      {maybe.length > 0 && (
        <>
          <h3 className="mats-h">{t.guide.maybeTitle}</h3>
          <ul className="mats mats-maybe">
            {maybe.map((entry) => (
              <Row key={entry.id} service={service} entry={entry} number={null} />
            ))}
          </ul>
        </>
      )}
      {unused.length > 0 && <p className="more-l">{t.guide.unused(unused.map(({ name }) => name).join('、'))}</p>}
    </section>
  )
}

function Row({ service, entry, number }: { service: ServiceResponse; entry: Entry; number: number | null }) {
  const maybe = number === null
  const when = maybe ? situationText(entry.when, service) : ''
  const parts = isChoice(entry)
    ? service.materials.filter((one): one is Material => !isChoice(one) && entry.anyOf.includes(one.id))
    : []
  return (
    <li id={`materials.${entry.id}`}>
      <span className="n">
        {number ?? (
          <span className="st st-un" aria-hidden="true">
            ?
          </span>
        )}
      </span>
      <div>
        <h3>{entry.name}</h3>
        {when && <p className="when">{t.guide.when(when)}</p>}
        {isChoice(entry) ? (
          <>
            {entry.note && <span className="how">{entry.note}</span>}
            <span className="how">{t.guide.anyOf}</span>
            <ul className="any">
              {parts.map((part) => (
                <li key={part.id} id={`materials.${part.id}`}>
                  {part.name}
                  <span className="how">{howText(part)}</span>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <span className="how">{howText(entry)}</span>
            {entry.defects.length > 0 && (
              <p className="bad">
                <Icon name="alert" />
                <span>
                  {t.guide.bad}
                  {entry.defects.join('；')}
                </span>
              </p>
            )}
          </>
        )}
      </div>
      <div className="r">
        {!isChoice(entry) && (entry.exempt || entry.handled === 'called') ? (
          <span className="tag tag-ok">
            <Icon name="check" />
            {entry.handled === 'called' ? t.guide.called : t.guide.exempt}
          </span>
        ) : (
          <span className="tag">
            {maybe ? t.guide.maybe : !isChoice(entry) && entry.handled === 'shown' ? t.guide.shown : t.guide.must}
          </span>
        )}
      </div>
    </li>
  )
}

const howText = ({ form, copies, source, issuer, exempt }: Material): string =>
  [t.guide.copies(form.join(t.guide.or), copies), t.guide.from(source, issuer), exempt].filter(Boolean).join('，')
