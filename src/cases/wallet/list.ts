import type { Wallet } from '../../contract/index.ts'
import type { Context } from '../deps.ts'
import { serviceName, serviceOf } from '../present.ts'
import { ensureOwn } from '../read.ts'
import type { KeptFact, KeptPaper } from '../wallet.repository.ts'
import { alsoAsked, fitsOfFact, fitsOfPaper, labelOf } from './fits.ts'

/** Papers and facts that can be used again; with `caseId` also where in that case, and in which words one agrees. */
export async function listWallet(caseId: string | undefined, { person, deps }: Context): Promise<Wallet> {
  const { cases, wallet, catalogue, clock, checkFacts } = deps
  const { applying, services } = catalogue
  const record = caseId === undefined ? null : ensureOwn(await cases.find(caseId), { person })
  const target = record && serviceOf(catalogue, record.serviceId)
  const today = clock.today()
  const consents = await wallet.consentsOf(person.id)
  const used = await Promise.all([...new Set(consents.map((one) => one.caseId))].map((id) => cases.find(id)))
  const serviceOfCase = new Map(used.flatMap((one) => (one ? [[one.id, one.serviceId] as const] : [])))
  const originOf = ({ originCaseId, originServiceId, addedAt }: KeptPaper | KeptFact) => ({
    caseId: originCaseId,
    serviceId: originServiceId,
    serviceName: serviceName(catalogue, originServiceId),
    at: addedAt.toISOString(),
  })
  const isUsable = (paper: KeptPaper) => paper.scan !== 'infected' && !isExpired(paper, today)
  return {
    papers: (await wallet.papersOf(person.id)).map((paper) => ({
      id: paper.id,
      kind: paper.kind,
      name: paper.material,
      file: paper.name,
      type: paper.type,
      size: paper.size,
      pages: paper.pages,
      scan: paper.scan,
      origin: originOf(paper),
      validUntil: paper.validUntil,
      usable: isUsable(paper),
      usedIn: consents.flatMap(({ walletId, caseId: id, seenBy, at }) => {
        const serviceId = serviceOfCase.get(id)
        return walletId === paper.id && serviceId
          ? [{ caseId: id, serviceName: serviceName(catalogue, serviceId), seenBy, at: at.toISOString() }]
          : []
      }),
      fits: target && isUsable(paper) ? fitsOfPaper(paper, target, applying) : [],
    })),
    facts: (await wallet.factsOf(person.id)).map((fact) => {
      const label = labelOf(fact, services.get(fact.originServiceId))
      return {
        id: fact.id,
        kind: fact.kind,
        key: fact.key,
        label,
        alsoAsked: alsoAsked(fact, label, applying.sameFacts),
        value: fact.value,
        origin: originOf(fact),
        fits: target ? fitsOfFact(fact, target, { applying, checkFacts }) : [],
      }
    }),
  }
}

export const isExpired = ({ validUntil }: Pick<KeptPaper, 'validUntil'>, today: string): boolean =>
  validUntil !== null && validUntil < today
