import type { ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

const IN_FORCE = new Set(['有效', '已修改', '未登记'])

export function Laws({ service }: { service: ServiceResponse }) {
  const [law, article, says] = t.guide.lawHead
  return (
    <section id="legalBasis" aria-labelledby="h-law">
      <h2 id="h-law">{t.guide.law}</h2>
      <table className="law">
        <thead>
          <tr>
            <th scope="col">{law}</th>
            <th scope="col">{article}</th>
            <th scope="col">{says}</th>
          </tr>
        </thead>
        <tbody>
          {service.legalBasis.map((basis, i) => {
            const known = service.laws[i]
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a guide does not change
              <tr key={i} id={`legalBasis.${i}`}>
                <td>
                  {basis.law}
                  {known && !IN_FORCE.has(known.state) && (
                    <span className="tag tag-yellow">{t.guide.lawState(known.state)}</span>
                  )}
                  {known?.replacedBy && <small>{t.guide.lawReplaced(known.replacedBy)}</small>}
                </td>
                <td>{basis.article ?? t.guide.lawNoArticle}</td>
                <td>{basis.says}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
