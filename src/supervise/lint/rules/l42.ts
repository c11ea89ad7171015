import { numeralValue } from '../../../facts/index.ts'
import { number, papersOf, placeOf, text, words } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const MOST = 2
/** Photographs are stuck on several papers; of a contract every party keeps one. */
const SEVERAL = new Set(['照片', '合同协议'])
const IN_WORDS = /一式([二两三四五六七八九十\d]+)份/
const PAPER_TOO =
  /(?:另|还|仍|同时|再)(?:须|需|要|行)*(?:提交|提供|报送|邮寄|送交|交)[^，。；]{0,8}纸质|(?:网上|线上)[^，。；]{0,10}(?:后|的)[^，。；]{0,8}(?:提交|报送|交|送)[^，。；]{0,4}纸质/

export const l42: LintRule = (doc) =>
  papersOf(doc).flatMap((paper) => {
    const faults: Fault[] = []
    const copies = number(paper, 'copies') ?? 0
    const several = SEVERAL.has(text(paper, 'kind'))
    if (copies > MOST && !several)
      faults.push({
        path: placeOf(paper, 'copies'),
        say: 'many',
        with: { copies },
        change: { path: placeOf(paper, 'copies'), before: copies, after: 1 },
      })
    const said = [text(paper, 'name'), text(paper, 'acceptStandard'), ...words(paper, 'checks')]
    const figure = said
      .map((one) => numeralValue(IN_WORDS.exec(one)?.[1] ?? ''))
      .find((value) => value !== null && value > MOST)
    if (figure && copies <= MOST && !several) faults.push({ path: paper.path, say: 'many', with: { copies: figure } })
    const asked = said.find((one) => PAPER_TOO.test(one))
    if (asked) faults.push({ path: paper.path, say: 'paperToo', with: { said: asked } })
    return faults
  })
