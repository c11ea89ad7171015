import type { FieldReading } from '../../../contract/index.ts'
import type { Check, PlacedPaper } from '../../case-file.ts'
import { atField, type Fields } from './figures.ts'

const WHOLE = ['尺寸', '规格', '设施规格', '招牌尺寸', '设置规格', '广告设施规格', '外形尺寸', '占用尺寸', '设施尺寸']
const SIDES = ['长度', '宽度', '高度', '长', '宽', '高', '厚度']
const MM: Record<string, number> = { mm: 1, 毫米: 1, cm: 10, 厘米: 10, m: 1000, 米: 1000 }
/** A drawing is dimensioned to the centimetre. */
const TOLERANCE = 0.01

/** The sides on the drawing are not those of the form. */
export const f8: Check = {
  code: 'F8',
  find: (file) => {
    const forms = sized(file.papers.filter(({ kind }) => kind === 'application-form'))
    const drawings = sized(file.papers.filter(({ kind }) => kind === 'site-plan'))
    const [[form], [drawing]] = [forms, drawings]
    const isToldAlike = forms.some((one) => drawings.some((other) => agree(one.sides, other.sides)))
    if (!form || !drawing || isToldAlike) return []
    return [
      atField(drawing.paper, file, [...drawing.readings, ...form.readings], {
        slots: { a: inMetres(drawing.sides), b: inMetres(form.sides) },
        evidence: `${inMetres(drawing.sides)}；申请表：${inMetres(form.sides)}`,
        cause: `size:${drawing.paper.file}`,
      }),
    ]
  },
}

type Size = { paper: PlacedPaper; sides: number[]; readings: FieldReading[] }

/** The size that the first paper with one gives, in each way that it is written there: in one field, side by side along the edges. */
function sized(papers: PlacedPaper[]): Size[] {
  for (const paper of papers) {
    const sizes = waysOf(paper.fields).flatMap((readings) => {
      const sides = readings.flatMap(sidesOf).sort((a, b) => b - a)
      return sides.length > 0 ? [{ paper, sides, readings }] : []
    })
    if (sizes.length > 0) return sizes
  }
  return []
}

function waysOf(fields: Fields): FieldReading[][] {
  const whole = WHOLE.map((name) => fields[name]).find((field) => field && sidesOf(field).length > 1)
  const sides = SIDES.flatMap((name) => fields[name] ?? [])
  return whole ? [[whole], ...(sides.length > 1 ? [sides] : [])] : [sides]
}

/** Millimetres of 6.5米×1.2米, 长6.5m 高1.2m or 6500×1200; a bare number of some hundreds or more is in millimetres. */
export function sidesOf({ value }: FieldReading): number[] {
  const plain = String(value).normalize('NFKC').toLowerCase().replace(/\s/g, '')
  const found = [...plain.matchAll(/(\d+(?:\.\d+)?)(mm|cm|m|毫米|厘米|米)?(?!²|2)/g)]
  const last = found.map(([, , unit]) => unit).findLast((unit) => unit !== undefined)
  return found.map(([, number, unit = last]) => {
    const size = Number(number)
    return size * (unit ? (MM[unit] ?? 1) : size >= 200 ? 1 : 1000)
  })
}

/** Each side that both give; a form may leave out the thickness. */
function agree(form: number[], drawing: number[]): boolean {
  const [few, many] = form.length <= drawing.length ? [form, drawing] : [drawing, form]
  return few.every((side) => many.some((other) => Math.abs(side / other - 1) <= TOLERANCE))
}

const inMetres = (sides: number[]): string => sides.map((side) => `${Math.round(side) / 1000}米`).join('×')
