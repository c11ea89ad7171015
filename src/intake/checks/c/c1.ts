import type { Check } from '../../case-file.ts'
import { nameOf } from '../../look.ts'
import { isBlurred } from '../../page-quality.ts'
import { pagesWith } from './pages.ts'

/** The picture is out of focus. */
export const c1: Check = {
  code: 'C1',
  find: (file) =>
    pagesWith(file, isBlurred).map(({ paper, page, place }) => ({
      slots: { 材料: nameOf(paper, file), 页: String(page.page) },
      ...place,
      evidence: `清晰度${page.quality.sharpness?.toFixed(2)}`,
    })),
}
