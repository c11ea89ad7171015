import type { Check } from '../../case-file.ts'
import { nameOf } from '../../look.ts'
import { pagesWith } from './pages.ts'

const CARDS = new Set(['id-card-front', 'id-card-back', 'bank-card', 'driving-licence', 'vehicle-licence'])

/** A corner of the card or sheet is outside of the picture. */
export const c3: Check = {
  code: 'C3',
  find: (file) =>
    pagesWith(file, ({ quality: { cutCorners = 0 } }) => cutCorners >= 1).map(({ paper, page, place }) => ({
      slots: { 材料: nameOf(paper, file), 页: String(page.page) },
      ...(!CARDS.has(paper.kind) && { wording: 'page' }),
      ...place,
      evidence: `画面外的边角：${page.quality.cutCorners}个`,
    })),
}
