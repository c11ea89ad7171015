import type { LawTable } from '../catalogue/index.ts'
import type { ServiceDocument } from '../contract/index.ts'
import type { Evidence } from './context.ts'
import type { Source } from './verify-text.ts'

const ARTICLE =
  /(第[一二三四五六七八九十百千零〇两0-9]+条(?:之[一二三四五六七八九十]+)?(?:第[一二三四五六七八九十]+[款项])*)/

/** A law named in a basis text (`居民身份证法 第十二条`), if the law table knows it. */
export function lawOf(basis: string | undefined, laws: LawTable): Evidence['law'] {
  if (!basis) return undefined
  const first = basis.split(/[；;]/)[0] ?? ''
  const article = ARTICLE.exec(first)?.[1]
  const name = (article ? first.slice(0, first.indexOf(article)) : first)
    .replace(/[（(].*$/, '')
    .replace(/[《》\s、]/g, '')
  const law = laws.find(name) ?? laws.find(first.trim())
  return law && { name: law.title, ...(article && { article }) }
}

/** Evidence that points at one element of a service document; `quote` is the element as the catalogue has it. */
export function cite(service: ServiceDocument, field: string, quote: string, laws: LawTable, basis?: string): Evidence {
  const law = lawOf(basis, laws)
  return {
    serviceId: service.id,
    source: `${service.name}（${service.version}版）`,
    field,
    quote: basis && !quote.includes(basis) ? `${quote}（${basis}）` : quote,
    url: `/s/${service.id}#${field.split('.')[0]}`,
    ...(law && { law }),
  }
}

/** A piece of evidence as a source that an answer is checked against. */
export const sourceOf = ({ serviceId, source, field, quote, law }: Evidence): Source => ({
  serviceId,
  text: `${source} ${field}：${quote}${law ? `（《${law.name}》${law.article ?? ''}）` : ''}`,
})

/** The doubts of a service that concern one of the element paths. */
export const doubtsOn = (service: ServiceDocument, fields: string[]): string[] =>
  service.uncertain
    .filter(({ touches }) =>
      touches.some((touched) =>
        fields.some((field) => touched === field || touched.startsWith(`${field}.`) || field.startsWith(`${touched}.`)),
      ),
    )
    .map(({ text }) => text)
