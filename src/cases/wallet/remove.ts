import type { WalletPaper, WalletRemoved } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import type { Context } from '../deps.ts'
import { walletNotFound } from '../errors.ts'
import { serviceName } from '../present.ts'
import { listWallet } from './list.ts'

/** Takes something out of the wallet, and says in which cases a paper stays because it was handed in there. */
export async function removeFromWallet(id: string, { person, deps }: Context): Promise<WalletRemoved> {
  const { wallet, cases, catalogue } = deps
  const words = catalogue.applying.wallet
  const paper = (await wallet.papersOf(person.id)).find((one) => one.id === id)
  const fact = (await wallet.factsOf(person.id)).find((one) => one.id === id)
  if (!paper && !fact) throw walletNotFound()
  const ids = paper ? await wallet.casesHolding(paper.blob) : []
  const numbers = await cases.numbersOf(ids)
  const held = (await Promise.all(ids.map((caseId) => cases.find(caseId)))).flatMap((one) => one ?? [])
  const staysIn = held.map((one) => ({
    caseId: one.id,
    number: numbers.get(one.id) ?? null,
    serviceName: serviceName(catalogue, one.serviceId),
  }))
  await wallet.remove(id)
  const named = staysIn.map((one) => `${one.serviceName}${one.number ? `（${one.number}）` : '（草稿）'}`).join('、')
  const message = staysIn.length > 0 ? `${words.removed}${fillIn(words.staysIn, { cases: named })}` : words.removed
  return { removed: true, message, staysIn }
}

/** Says until when a paper is valid; after that day it is not offered any more. */
export async function setValidity(id: string, validUntil: string | null, context: Context): Promise<WalletPaper> {
  const { person, deps } = context
  if (!(await deps.wallet.papersOf(person.id)).some((one) => one.id === id)) throw walletNotFound()
  await deps.wallet.setValidity(id, validUntil)
  const changed = (await listWallet(undefined, context)).papers.find((one) => one.id === id)
  if (!changed) throw walletNotFound()
  return changed
}
