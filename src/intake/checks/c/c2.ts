import type { PageReading } from '../../../reading/index.ts'
import type { Check, Finding, PlacedPaper } from '../../case-file.ts'
import { nameOf, touches } from '../../look.ts'
import { lightFaultOf } from '../../page-quality.ts'
import { pagesWith } from './pages.ts'

/** Light hides words, or there is too little or too much of it. */
export const c2: Check = {
  code: 'C2',
  find: (file) =>
    pagesWith(file, (page) => lightFaultOf(page) !== null).map(({ paper, page, place }) => {
      const hidden = hiddenField(paper, page)
      return {
        slots: { 材料: nameOf(paper, file), 页: String(page.page), 字段: hidden?.name ?? '' },
        ...(hidden === null && { wording: lightFaultOf(page) ?? 'glare' }),
        ...place,
        ...boxOf(page),
      }
    }),
}

/** The field that the light lies on, if one was read there. */
function hiddenField({ fields }: PlacedPaper, { page, quality }: PageReading): { name: string } | null {
  const lights = quality.glareAt ?? []
  const found = Object.entries(fields).find(
    ([, field]) =>
      field.page === page && field.box !== null && lights.some((light) => field.box && touches(light, field.box)),
  )
  return found ? { name: found[0] } : null
}

const boxOf = ({ quality: { glareAt } }: PageReading): Pick<Finding, 'box'> => (glareAt?.[0] ? { box: glareAt[0] } : {})
