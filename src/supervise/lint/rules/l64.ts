import { isTrue, parts, placeOf, text, valueAt } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const AMOUNT = /[1-9]\d*(?:\.\d+)?\s*(?:万)?元/
const DEPOSIT =
  /(?:交|缴|收|付|存入|预付)(?:纳|取|存)?[^，。；不免]{0,8}(?:押金|保证金|预存款|诚意金)|(?:押金|保证金)[^，。；]{0,6}\d+\s*元/
const DENIED = /不(?:得|需|用|再|应|必)?(?:要)?(?:收|交|缴)|免(?:收|交|缴)|取消/

export const l64: LintRule = (doc, { words }) => {
  if (valueAt(doc, 'list.fee.charged') !== false) return []
  const faults: Fault[] = []
  if (isTrue(doc, 'list.fee.onlinePayment'))
    faults.push({
      path: 'list.fee.onlinePayment',
      say: 'payment',
      change: { path: 'list.fee.onlinePayment', before: true, after: false },
    })
  const priced = parts(doc, 'fee').find(
    (one) => AMOUNT.test(text(one, 'amount')) && !/免|不收/.test(text(one, 'amount')),
  )
  if (priced) faults.push({ path: placeOf(priced, 'amount'), say: 'priced', with: { amount: text(priced, 'amount') } })
  if (
    text(doc, 'list.fee.standard') !== '' &&
    AMOUNT.test(text(doc, 'list.fee.standard')) &&
    !/免|不收/.test(text(doc, 'list.fee.standard'))
  )
    faults.push({ path: 'list.fee.standard', say: 'priced', with: { amount: text(doc, 'list.fee.standard') } })
  const deposit = doc.texts.find(
    ({ path, text: said }) =>
      /^(fee|time|steps|conditions|materials|changes|summary|list\.(promised|statutory|visitsReason))/.test(path) &&
      DEPOSIT.test(said) &&
      !DENIED.test(said) &&
      !words.lawfulDeposits.some((word) => said.includes(word)),
  )
  if (deposit) faults.push({ path: deposit.path, say: 'deposit', with: { said: deposit.text } })
  return faults
}
