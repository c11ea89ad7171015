import type { Fact, FactAnswer } from '../../../../src/contract/index.ts'
import { t } from '../../texts/zh-CN.ts'

/** An answer as people say it: yes and no in the fact's own words, a figure with its unit. */
export function answerInWords(
  value: FactAnswer,
  { yes, no, unit = '' }: Pick<Fact, 'yes' | 'no' | 'unit'> = {},
): string {
  if (value === true) return yes ?? t.precheck.yes
  if (value === false) return no ?? t.precheck.no
  return `${Array.isArray(value) ? value.join('、') : value}${unit}`
}
