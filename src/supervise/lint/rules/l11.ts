import { citationsIn } from '../citations.ts'
import { parts, text, valueAt } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const ONLY_DOCUMENTS = new Set(['规范性文件', '标准', '其他'])

export const l11: LintRule = (doc, { laws }) => {
  if (text(doc, 'kind') !== '行政许可' && text(doc, 'list.taskType') !== '01') return []
  const rests = (bases: string[]): boolean => {
    const cited = bases.map((basis) => citationsIn(basis, laws))
    return (
      bases.length > 0 &&
      cited.every(
        (one) =>
          one.length > 0 &&
          one.every(({ law }) => ONLY_DOCUMENTS.has(law.level) && !/^国务院令/.test(law.number ?? '')),
      )
    )
  }
  const faults: Fault[] = []
  const bases = parts(doc, 'legalBasis').map((entry) => text(entry, 'law'))
  if (rests(bases)) faults.push({ path: 'legalBasis', say: 'permit', with: { law: bases[0] ?? '' } })
  const fee = text(doc, 'list.fee.basis')
  if (valueAt(doc, 'list.fee.charged') === true && fee !== '' && rests([fee]) && !isPriceOffice(fee))
    faults.push({ path: 'list.fee.basis', say: 'fee', with: { law: fee } })
  return faults
}

/** Documents by which the price and finance offices set what a law lets be charged. */
const isPriceOffice = (basis: string): boolean => /发改价格|财税|财综|价费|计价格|收费标准|收费目录/.test(basis)
