import type { Case, WalletUse } from '../../contract/index.ts'
import { fillIn, newId, Refusal } from '../../shared/index.ts'
import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, walletNotFound } from '../errors.ts'
import { serviceOf } from '../present.ts'
import { ensureOwnOpen, readCase } from '../read.ts'
import { ensureRoom } from '../verbs/attach.ts'
import type { Consent, KeptFact, KeptPaper } from '../wallet.repository.ts'
import { fitsOfFact, fitsOfPaper } from './fits.ts'
import { isExpired } from './list.ts'

/** Uses a paper or a fact of the wallet in a draft. What the owner agreed to, and who sees it, is kept with the entry. */
export async function reuseFromWallet(id: string, { caseId, materialId }: WalletUse, context: Context): Promise<Case> {
  const { person, deps } = context
  ensureOwnOpen(await deps.cases.find(caseId), context)
  const paper = (await deps.wallet.papersOf(person.id)).find((one) => one.id === id)
  if (paper) return reusePaper(paper, { caseId, materialId }, context)
  const fact = (await deps.wallet.factsOf(person.id)).find((one) => one.id === id)
  if (fact) return reuseFact(fact, caseId, context)
  throw walletNotFound()
}

async function reusePaper(
  paper: KeptPaper,
  { caseId, materialId }: Pick<WalletUse, 'caseId' | 'materialId'>,
  context: Context,
): Promise<Case> {
  const { deps } = context
  const { applying } = deps.catalogue
  if (isExpired(paper, deps.clock.today()))
    throw refused('expired', fillIn(applying.wallet.expired, { date: paper.validUntil ?? '' }))
  const done = await deps.cases.change(caseId, actorOf(context), async (before, tx) => {
    const record = ensureOwnOpen(before, context)
    const fits = fitsOfPaper(paper, serviceOf(deps.catalogue, record.serviceId), applying)
    const fit = materialId === undefined ? fits[0] : fits.find((one) => one.materialId === materialId)
    if (!fit || paper.scan === 'infected') throw refused('does_not_fit', applying.wallet.doesNotFit)
    const place = fit.materialId
    const papers = await tx.papersOf(caseId)
    if (papers.some((one) => one.blob === paper.blob && one.materialId === place)) return { result: true }
    ensureRoom(papers, deps.settings.maxFiles)
    const consent = consentTo(fit.consent, { walletId: paper.id, caseId, seenBy: record.department }, context)
    const { blob, name, type, mime, size, pages, scan } = paper
    const documentId = newId('doc')
    await tx.addPaper({
      id: documentId,
      caseId,
      materialId: place,
      ...{ blob, name, type, mime, size, pages, scan },
      walletId: paper.id,
      addedAt: consent.at,
    })
    await tx.wallet.addConsent(consent)
    const data = { documentId, materialId: place, content: blob, walletId: paper.id, consentId: consent.id }
    return { event: { type: 'reuse', data }, result: true }
  })
  if (!done) throw caseNotFound()
  await deps.readSoon(paper)
  return readCase(caseId, context)
}

async function reuseFact(fact: KeptFact, caseId: string, context: Context): Promise<Case> {
  const { deps } = context
  const { applying } = deps.catalogue
  const done = await deps.cases.change(caseId, actorOf(context), async (before, tx) => {
    const record = ensureOwnOpen(before, context)
    const service = serviceOf(deps.catalogue, record.serviceId)
    const [fit] = fitsOfFact(fact, service, { applying, checkFacts: deps.checkFacts })
    if (!fit) throw refused('does_not_fit', applying.wallet.doesNotFit)
    const consent = consentTo(fit.consent, { walletId: fact.id, caseId, seenBy: record.department }, context)
    // The words name the value, which is personal: only the kind of sentence is kept.
    await tx.wallet.addConsent({ ...consent, words: applying.wallet.consentFact })
    const { facts, applicant, origins } = record.draft
    const version = record.version + 1
    const draft = {
      facts: fact.kind === 'fact' ? { ...facts, [fact.key]: fact.value } : facts,
      applicant: fact.kind === 'field' ? { ...applicant, [fact.key]: String(fact.value) } : applicant,
      origins: { ...origins, [fact.key]: { source: 'wallet' as const, label: fact.originCaseId } },
    }
    const data = { version, walletId: fact.id, consentId: consent.id }
    return {
      set: { version, draft },
      event: { type: 'reuse', data },
      result: true,
    }
  })
  if (!done) throw caseNotFound()
  return readCase(caseId, context)
}

const consentTo = (
  words: string,
  what: Pick<Consent, 'walletId' | 'caseId' | 'seenBy'>,
  { person, deps }: Context,
): Consent => ({ id: newId('consent'), ownerId: person.id, ...what, words, at: deps.clock.now(), withdrawn: false })

const refused = (code: string, detail: string) => new Refusal({ kind: 'unprocessable', code: `wallet.${code}`, detail })
