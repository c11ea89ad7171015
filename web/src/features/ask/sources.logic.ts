import type { Citation } from '../../../../src/contract/index.ts'
import { t } from '../../texts/zh-CN.ts'

export const sourceId = (turn: string, marker: number): string => `src-${turn}-${marker}`

/** A source in words: which guide (or document), which part, which law behind it, and where to read it. */
export function sourceText({ serviceId, source, field, law, url }: Citation) {
  const version = /（([\d-]+版)）$/.exec(source)?.[1]
  const name = version ? source.slice(0, -version.length - 2) : source
  const part = serviceId ? (t.ask.fields[field.split('.')[0] ?? ''] ?? field) : field
  return {
    title: serviceId ? `${t.guide.page}·${name}` : name,
    part: [part, version].filter(Boolean).join('，'),
    law: law ? `${law.name}${law.article ? ` ${law.article}` : ''}` : null,
    href: serviceId ? `/s/${serviceId}#${field}` : (url ?? null),
  }
}
