import type { Check } from '../../case-file.ts'
import { isBlank, isCoarse } from '../../page-quality.ts'
import { pagesWith } from './pages.ts'

/** Too few pixels for the letters. */
export const c5: Check = {
  code: 'C5',
  find: (file) =>
    pagesWith(file, (page) => isCoarse(page) && !isBlank(page)).map(({ page, place }) => {
      const { dpi, textHeightPx } = page.quality
      const measured = [dpi && `约${Math.round(dpi)} dpi`, textHeightPx && `字高${Math.round(textHeightPx)}像素`]
      return { slots: { 页: String(page.page) }, ...place, evidence: measured.filter(Boolean).join('，') }
    }),
}
