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
    const form = sized(file.papers.filter(({ kind }) => kind === 'application-form'))
    const drawing = sized(file.papers.filter(({ kind }) => kind === 'site-plan'))
    if (!form || !drawing || agree(form.sides, drawing.sides)) return []
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

function sized(papers: PlacedPaper[]): Size | null {
  for (const paper of papers) {
    const readings = sizeFields(paper.fields)
    const sides = readings.flatMap(sidesOf).sort((a, b) => b - a)
    if (sides.length > 0) return { paper, sides, readings }
  }
  return null
}

function sizeFields(fields: Fields): FieldReading[] {
  const whole = WHOLE.map((name) => fields[name]).find((field) => field && sidesOf(field).length > 1)
  return whole ? [whole] : SIDES.flatMap((name) => fields[name] ?? [])
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
