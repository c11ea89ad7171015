import {
  type FactAnswer,
  isMaterialChoice,
  type SameFactFile,
  type ServiceDocument,
  type WalletPaper,
} from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import type { CaseDeps } from '../deps.ts'
import type { KeptFact, KeptPaper } from '../wallet.repository.ts'
import { paperKindOf } from './paper-kinds.ts'

type Fit = WalletPaper['fits'][number]
type Applying = CaseDeps['catalogue']['applying']

/** Where a kept paper can be used in a service, each with the words the owner agrees to. */
export const fitsOfPaper = (paper: KeptPaper, service: ServiceDocument, { wallet, paperKinds }: Applying): Fit[] =>
  service.materials
    .filter((entry) => !isMaterialChoice(entry) && paperKindOf(entry.name, paperKinds) === paper.kind)
    .map(({ id, name }) => ({
      materialId: id,
      name,
      consent: fillIn(wallet.consentPaper, { paper: name, ...receiverOf(service) }),
    }))

/** Where a kept fact can be used: the same field of the form, or a fact of the same name that takes this value. */
export function fitsOfFact(
  kept: KeptFact,
  service: ServiceDocument,
  { applying, checkFacts }: { applying: Applying; checkFacts: CaseDeps['checkFacts'] },
): Fit[] {
  const name = labelOf(kept, service)
  const fits =
    kept.kind === 'field' ? service.form.some(({ field }) => field === kept.key) : takes(service, kept, checkFacts)
  if (!fits) return []
  const words = { name, value: inWords(kept.value), ...receiverOf(service) }
  return [{ materialId: null, name, consent: fillIn(applying.wallet.consentFact, words) }]
}

export const labelOf = ({ kind, key }: KeptFact, service: ServiceDocument | undefined): string =>
  kind === 'field' ? key : (service?.facts.find(({ id }) => id === key)?.ask ?? key)

/** Other wordings of the question that was answered, where somebody said that they ask the same. */
export const alsoAsked = (
  { kind, key }: Pick<KeptFact, 'kind' | 'key'>,
  ask: string,
  { same }: SameFactFile,
): string[] =>
  kind === 'field'
    ? []
    : same
        .filter(({ fact, asks }) => fact === key && asks.includes(ask))
        .flatMap(({ asks }) => asks.filter((one) => one !== ask))

const receiverOf = (service: ServiceDocument) => ({ service: service.name, department: service.list.dept.name })

function takes(service: ServiceDocument, { key, value }: KeptFact, checkFacts: CaseDeps['checkFacts']): boolean {
  try {
    checkFacts(service, { [key]: value })
    return true
  } catch {
    return false
  }
}

const inWords = (value: FactAnswer): string =>
  value === true ? '是' : value === false ? '否' : Array.isArray(value) ? value.join('、') : String(value)
