import { cite } from '../evidence.ts'
import type { FacetComposer } from './types.ts'

/** 依据: the articles with what they say; an article of a law that is no longer in force is shown as such. */
export const law: FacetComposer = (service, { say, laws }) => ({
  sentences: [
    { text: say('law.lead'), evidence: [] },
    ...service.legalBasis.map(({ law: name, article, says }, i) => {
      const known = laws.find(name)
      const state =
        known && known.state !== '有效' && known.state !== '已修改' ? say('law.state', { state: known.state }) : ''
      const evidence = cite(service, 'legalBasis', says, laws, article ? `${name} ${article}` : name)
      return {
        text: `${i + 1}. ${say('law.item', { law: name.replace(/[《》]/g, ''), article: article ?? '', says })}${state}。`.replaceAll(
          '。。',
          '。',
        ),
        evidence: [evidence],
      }
    }),
  ],
})
