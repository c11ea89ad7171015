import type { Check } from '../../case-file.ts'
import { isIllegible } from '../../page-quality.ts'
import { pagesWith } from './pages.ts'

/** The picture stood askew and was turned; one word of it for each paper. Which way up an illegible page stands nobody can tell. */
export const c4: Check = {
  code: 'C4',
  find: (file) => {
    const turned = pagesWith(file, (page) => page.turned !== 0 && page.source === 'ocr' && !isIllegible(page))
    return turned
      .filter(({ paper }, i) => turned.findIndex((other) => other.paper === paper) === i)
      .map(({ page, place }) => ({ slots: {}, ...place, evidence: `转正了${page.turned}度` }))
  },
}
