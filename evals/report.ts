import { HALF_NAMES } from './cases.ts'
import type { Figures, Part } from './main.ts'

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
const percent = (value: number) =>
  Number.isInteger(value) && value !== 1 && value !== 0 ? String(value) : value.toFixed(4)

/** The report as one page: figures by part and half, the ablation, and the misses of the tuning half. */
export function renderReport(parts: Part[], ablation: Record<string, Figures> | null): string {
  const table = ({ name, half, figures }: Part) =>
    `<h2>${name} · ${HALF_NAMES[half]}</h2><table>${Object.entries(figures)
      .map(([key, value]) => `<tr><th>${key}</th><td>${percent(value)}</td></tr>`)
      .join('')}</table>`
  const ablated = ablation
    ? `<h2>各部分的作用（调试用的一半，不设门槛）</h2><table><tr><th></th><th>hit1</th><th>hit5</th><th>mrr</th></tr>${Object.entries(
        ablation,
      )
        .map(
          ([name, { hit1 = 0, hit5 = 0, mrr = 0 }]) =>
            `<tr><th>${name}</th><td>${percent(hit1)}</td><td>${percent(hit5)}</td><td>${percent(mrr)}</td></tr>`,
        )
        .join('')}</table>`
    : ''
  const misses = parts
    .filter(({ half }) => half !== 'held')
    .map(
      ({ name, misses: list }) =>
        `<h2>${name} 没答对的（没看过的一半不列，${list.length} 条）</h2><table><tr><th>问</th><th>应为</th><th>实际</th></tr>${list.map(({ q, expected, got }) => `<tr><td>${escapeHtml(q)}</td><td>${escapeHtml(expected)}</td><td>${escapeHtml(got)}</td></tr>`).join('')}</table>`,
    )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>政通评测</title><style>body{font:15px/1.6 system-ui;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;margin:0 0 2rem}th,td{border-bottom:1px solid #ddd;padding:.3rem .8rem;text-align:left;vertical-align:top}</style><h1>政通评测</h1>${parts.map(table).join('')}${ablated}${misses.join('')}</html>`
}
