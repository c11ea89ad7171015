import { Link } from 'react-router'
import type { ServiceResponse } from '../../../../../src/contract/index.ts'
import { useServiceNames } from '../../../lib/service.ts'
import { t } from '../../../texts/zh-CN.ts'
import { PrintedLine } from '../../../ui/PrintedLine.tsx'

/** 这份指南的来历: version, what it was made from, what is still not verified; then what changed and what is near. */
export function Origin({ service }: { service: ServiceResponse }) {
  const related = useServiceNames(service.related.slice(0, 6))
  return (
    <>
      {service.changes.length > 0 && (
        <section id="changes" aria-labelledby="h-changes">
          <h2 id="h-changes">{t.guide.changes}</h2>
          <ul className="plain">
            {service.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section className="no-print" aria-labelledby="h-related">
          <h2 id="h-related">{t.guide.related}</h2>
          <div className="acts">
            {related.map(({ id, name }) => (
              <Link key={id} className="chip" to={`/s/${id}`}>
                {name}
              </Link>
            ))}
          </div>
        </section>
      )}
      <section className="card ver" id="uncertain" aria-labelledby="h-ver">
        <h2 id="h-ver">{t.guide.ver}</h2>
        <p>
          {t.guide.verLine(service.version)}
          {service.sources.length > 0 && t.guide.verSources(service.sources.join('、'))}
        </p>
        {service.uncertain.length > 0 && (
          <>
            <p>{t.guide.verOpen}</p>
            <ul>
              {service.uncertain.map(({ text }) => (
                <li key={text}>
                  <span className="st st-un" aria-hidden="true">
                    ?
                  </span>
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <PrintedLine version={service.version} />
    </>
  )
}
