import { type DayStyle, printDay } from './days.ts'
import type { PaperSpec, Row } from './paper.ts'
import { drawSeal } from './seal.ts'

const escapeText = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/**
 * What a layout writes with. Everything that counts as truth passes here and carries its name (`data-field`, `data-seal`,
 * `data-signature`), so that the place of each can be measured on the finished page.
 */
export type Pen = ReturnType<typeof createPen>

export function createPen(spec: PaperSpec) {
  const mark = (field: string, shown: string, filled = false) => {
    const again = spec.corrected[field]
    const text =
      again === undefined
        ? escapeText(shown)
        : `<span class="struck">${escapeText(shown)}</span><span class="hand again">${escapeText(again)}</span>`
    return `<span data-field="${field}" class="${filled ? 'filled' : ''}">${text || '&emsp;&emsp;'}</span>`
  }
  const raw = (field: string) => spec.values[field]
  const shownText = (field: string) => String(raw(field) ?? '')
  const figures = (value: string | number | undefined, digits: number) =>
    typeof value === 'number'
      ? value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
      : String(value ?? '')
  return {
    spec,
    title: (usual: string) => escapeText(spec.title ?? usual),
    has: (trait: string) => spec.traits.includes(trait),
    /** Whether the paper has this field at all; an empty one counts. */
    knows: (field: string) => raw(field) !== undefined,
    raw: shownText,
    number: (field: string) => Number(raw(field) ?? 0),
    text: (field: string) => mark(field, shownText(field)),
    day: (field: string, style: DayStyle = 'full') => mark(field, printDay(shownText(field), style)),
    /** An amount in yuan, `1,234.00`. */
    money: (field: string, digits = 2) => mark(field, figures(raw(field), digits)),
    plain: (field: string) => mark(field, shownText(field)),
    /** Another wording of a value: `shown` is what is printed, the truth stays the value. */
    as: (field: string, shown: string) => mark(field, shown),
    /** What was filled into a printed form, by hand where the layout wants it; `empty` is what an unfilled slot looks like. */
    fill: (field: string, empty = '', style: DayStyle = 'full') => {
      const shown = printDay(shownText(field), style)
      return shown ? mark(field, shown, true) : `<span data-blank="${field}">${empty || '&emsp;&emsp;&emsp;'}</span>`
    },
    rows: (name: string): Row[] => spec.rows[name] ?? [],
    cell: (name: string, index: number, field: string, shown?: string) => {
      const value = spec.rows[name]?.[index]?.[field]
      return `<span data-row="${name}.${index}.${field}">${escapeText(shown ?? String(value ?? ''))}</span>`
    },
    /** The seal of a slot, laid over what stands around; `at` is CSS that places its box. */
    seal: (slot: string, at: string, size = 150) => {
      const seal = spec.seals[slot]
      return seal
        ? `<span class="seal ${seal.state}" data-seal="${slot}" style="${at}">${drawSeal(seal, size)}</span>`
        : ''
    },
    sign: (slot: string) => {
      const name = spec.signatures[slot]
      return name
        ? `<span class="signature" data-signature="${slot}">${escapeText(name)}</span>`
        : '<span class="unsigned">&emsp;&emsp;&emsp;&emsp;</span>'
    },
  }
}
