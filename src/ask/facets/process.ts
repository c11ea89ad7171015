import { casesOf, channelCases, factsOf } from '../../catalogue/index.ts'
import type { Sentence } from '../context.ts'
import { cite } from '../evidence.ts'
import { namedFirst } from '../said-facts.ts'
import { alwaysNeeded } from './materials.ts'
import type { FacetComposer } from './types.ts'

/** 怎么办: the steps in order, who does each. */
export const how: FacetComposer = (service, { say, laws }) => ({
  sentences: [
    { text: say('how.lead'), evidence: [] },
    ...service.steps.map(({ name, who, detail, days }, i) => ({
      text: `${i + 1}. ${days ? say('how.stepDays', { name, who, days, detail }) : say('how.step', { name, who, detail })}。`.replaceAll(
        '。。',
        '。',
      ),
      evidence: [cite(service, 'steps', `${name}（${who}${days ? `，${days}天` : ''}）：${detail}`, laws)],
    })),
  ],
})

/** 办理结果: what one gets, and how long it is valid. */
export const result: FacetComposer = (service, { say, laws, facts }) => ({
  sentences: namedFirst(casesOf(service.result), facts).map(({ label, name, validity }) => {
    const text = label ? say('result.case', { label, name }) : say('result.one', { name })
    return {
      text: validity ? text + say('result.validity', { validity }) : text,
      evidence: [cite(service, 'result', [label, name, validity].filter(Boolean).join('，'), laws)],
    }
  }),
})

export const validity: FacetComposer = (service, { say, phrases, laws, facts }) => {
  const cases = namedFirst(casesOf(service.result), facts).filter((one) => one.validity)
  if (cases.length === 0) return { sentences: [], unknown: phrases.unknown.validity ?? '' }
  return {
    sentences: cases.map(({ label, name, validity: term }) => ({
      text: `${label ?? name}：${say('result.validity', { validity: term ?? '' })}`,
      evidence: [cite(service, 'result', [label, name, term].filter(Boolean).join('，'), laws)],
    })),
  }
}

/** 怎么办 without more: what the matter is, then the four things everybody wants to know, then the papers. */
export const overview: FacetComposer = (service, tools) => {
  const { say, laws } = tools
  const facts = factsOf(service)
  const channels = [...new Set(channelCases(service).flatMap(({ through }) => through))].join('、')
  const sentences: Sentence[] = [
    {
      text: say('overview.summary', { summary: service.summary }),
      evidence: [cite(service, 'summary', service.summary, laws)],
    },
  ]
  sentences.push({ text: say('where.channels', { channels }), evidence: [cite(service, 'channels', channels, laws)] })
  if (facts.fee)
    sentences.push({
      text: say('fee.one', { amount: facts.fee }),
      evidence: [cite(service, 'fee', facts.fee, laws, casesOf(service.fee)[0]?.basis)],
    })
  if (facts.time)
    sentences.push({
      text: say('time.statutory', { statutory: facts.time }),
      evidence: [cite(service, 'time', facts.time, laws, casesOf(service.time)[0]?.basis)],
    })
  return { sentences: [...sentences, ...alwaysNeeded(service, tools)] }
}
