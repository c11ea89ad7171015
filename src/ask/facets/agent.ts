import { isMaterialChoice } from '../../contract/index.ts'
import { cite } from '../evidence.ts'
import type { FacetComposer } from './types.ts'

const PROXY = /委托|代理人|代办|受托|代领|授权|代为/

/** 代办: the papers, conditions and answers of the catalogue that speak of a representative; else unknown. */
export const agent: FacetComposer = (service, { say, phrases, laws }) => {
  const faqs = service.faqs.flatMap(({ q, a }, i) =>
    PROXY.test(q) || /(替|帮|代).{0,6}(办|领|申请)/.test(q)
      ? [{ text: say('faq', { a }), evidence: [cite(service, `faqs.${i}`, a, laws)] }]
      : [],
  )
  const conditions = service.conditions
    .filter(
      ({ text, ifNot }) => PROXY.test(text + ifNot) || /本人(申请|到场|办理)|亲自|共同到|双方.{0,4}到场/.test(text),
    )
    .map(({ id, text, ifNot, basis }) => ({
      text: `${text}。${say('conditions.ifNot', { ifNot })}。`,
      evidence: [cite(service, `conditions.${id}`, `${text}；${ifNot}`, laws, basis)],
    }))
  const papers = service.materials.filter((entry) => !isMaterialChoice(entry) && PROXY.test(entry.name))
  const proxy =
    papers.length === 0
      ? []
      : [
          {
            text: say('agent.yes', { papers: papers.map(({ name }) => name).join('、') }),
            evidence: papers.map(({ id, name }) => cite(service, `materials.${id}`, name, laws)),
          },
        ]
  const sentences = [...faqs, ...proxy, ...conditions]
  return sentences.length > 0 ? { sentences } : { sentences: [], unknown: phrases.unknown.agent ?? '' }
}
