import type { Check, Finding } from '../../case-file.ts'
import { plainText, SURE, titleOf } from '../../compare/index.ts'
import { placeOf } from '../../look.ts'
import { headOf } from '../paper-text.ts'

/** Issued by a body that has no power for this paper (issuers.yaml). Where the issuer was not read, nothing is said. */
export const h1: Check = {
  code: 'H1',
  find: (file) =>
    file.papers.flatMap((paper): Finding[] => {
      const rule = file.catalogue.clerk.issuers.issuers.find(
        ({ kind, title }) =>
          kind === paper.kind &&
          (!title || [titleOf(paper, file), ...headOf(paper)].some((text) => new RegExp(title, 'u').test(text))),
      )
      const [field] = rule?.fields.filter((name) => paper.fields[name]) ?? []
      const reading = field ? paper.fields[field] : undefined
      if (!rule || !reading || new RegExp(rule.pattern, 'u').test(plainText(String(reading.value)))) return []
      return [
        {
          ...placeOf(paper, reading),
          slots: { 机关: rule.body },
          ...(reading.confidence < SURE && { severity: 'remind' as const }),
          evidence: `《${titleOf(paper, file)}》${field}：${reading.value}`,
          cause: `issuer:${paper.file}`,
        },
      ]
    }),
}
