import type { Check, Finding, PlacedPaper } from '../../case-file.ts'
import { HIDDEN_SHARE } from '../../limits.ts'
import { nameOf, placeOf, shareUnder } from '../../look.ts'
import { isCovered } from '../../page-quality.ts'
import { KEY_FIELDS } from './c8.ts'
import { pagesWith } from './pages.ts'

/** A finger, a thing or a seal lies over the page or a key field. */
export const c6: Check = {
  code: 'C6',
  find: (file) => [
    ...pagesWith(file, isCovered).map(({ paper, page, place }) => ({
      slots: { 材料: nameOf(paper, file), 页: String(page.page) },
      wording: 'page',
      ...place,
    })),
    ...file.papers.flatMap(underSeals),
  ],
}

/** What was read with more under a seal was legible; whether it was read rightly is another question (C8). */
const HIDDEN = 0.8

/** Key fields that a seal lies over and that could not be read for it; one that was read is not hidden. */
const underSeals = (paper: PlacedPaper): Finding[] =>
  Object.entries(paper.fields).flatMap(([name, field]) => {
    const { box, page, confidence } = field
    if (!box || !KEY_FIELDS.test(name) || confidence >= HIDDEN) return []
    const seals = paper.pages.filter((one) => one.page === page).flatMap((one) => one.seals)
    if (!seals.some((seal) => shareUnder(box, seal.box) >= HIDDEN_SHARE)) return []
    return [{ slots: { 字段: name, 页: String(page) }, ...placeOf(paper, field) }]
  })
