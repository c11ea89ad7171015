import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { WalletFact, WalletPaper } from '../../../../src/contract/index.ts'
import { caseKey, readCase, removePaper, reuseFromWallet, useWallet, walletKey } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Confirm } from '../../ui/Dialog.tsx'
import { ErrorSummary } from '../../ui/Field.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { longDay } from '../../ui/words.ts'
import { Crumb, type Opened, Steps, WithDraft } from './components/CaseFrame.tsx'
import { FieldSection } from './components/Cells.tsx'
import { Conflict } from './components/Conflict.tsx'
import { ListChanged } from './components/ListChanged.tsx'
import { Papers } from './components/Papers.tsx'
import { ReadOffer } from './components/ReadOffer.tsx'
import { SavedLine } from './components/SavedLine.tsx'
import { Situation } from './components/Situation.tsx'
import { Todo } from './components/Todo.tsx'
import { groupsOf, isByHand } from './fields.logic.ts'
import { type Lack, lacksOf, progressOf } from './lacks.logic.ts'
import { useAdvice } from './useAdvice.ts'
import { readFrom, useDraft } from './useDraft.ts'
import { downloadForm } from './useLayout.ts'
import { useReadCells } from './useReadCells.ts'
import { slotsOf, useVerdict } from './useSlots.ts'
import { useUploads } from './useUploads.ts'
import './apply.css'
import '../../ui/choices.css'
import '../../ui/fill.css'

/** 填表: every cell saved as it is written, papers one by one, nothing typed is lost. */
export const EditPage = () => <WithDraft>{(opened) => <Edit key={opened.found.id} {...opened} />}</WithDraft>

type Offer = { id: string; consent: string; materialId: string | null; about: string }

function Edit({ found, service, me, layout }: Opened) {
  const open = useDraft(found, me.id)
  const { keeper, draft, server, state } = open
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const verdict = useVerdict(service.id, server.facts)
  const wallet = useWallet(found.id)
  const advice = useAdvice(server)
  const reads = useReadCells(service.id, server.facts, advice)
  const [shown, setShown] = useState<Lack[]>([])
  const [offer, setOffer] = useState<Offer | null>(null)
  const [offerError, setOfferError] = useState<string>()
  const [replaced] = useState(() => new Map<string, string>())

  const refresh = async () => {
    const fresh = await readCase(found.id)
    queries.setQueryData(caseKey(found.id), fresh)
    keeper.receive(fresh)
    return fresh
  }
  const uploads = useUploads(found.id, async (documentId, key) => {
    const old = replaced.get(key)
    replaced.delete(key)
    if (old && old !== documentId) await removePaper(found.id, old).catch(() => undefined)
    const { documents } = await refresh()
    toast(t.apply.received(documents.find(({ id }) => id === documentId)?.name ?? ''))
  })

  const empty = [...reads].filter(([name]) => (draft.applicant[name] ?? '') === '')
  const fillEmpty = () => {
    for (const [name, { value, origin, confidence }] of empty) open.setField(name, value, readFrom(origin, confidence))
  }
  const lacks = lacksOf(service, draft, { ...server, layout })
  const { slots, left } = slotsOf(verdict.data?.materials ?? [], server.documents)
  const needed = slots.filter(
    ({ material }) => material.required === true && material.handled === 'submitted' && !material.written,
  ).length
  const sum = t.apply.todoSum(progressOf(service, draft, server, needed))
  useTitle(shown.length > 0 ? t.apply.mend(shown.length) : t.apply.page, found.serviceName)

  useArrival(verdict.data !== undefined)

  const toCheck = async () => {
    await keeper.flush()
    navigate(`/cases/${found.id}/check`)
  }
  const tryCheck = () => {
    if (lacks.length === 0) return void toCheck()
    setShown(lacks)
  }
  const leave = async () => {
    const isSafe = await keeper.flush()
    if (!isSafe) return toast(t.apply.laterOffline)
    toast(t.apply.laterDone)
    navigate('/cases')
  }
  const take = async () => {
    if (!offer) return
    try {
      await keeper.flush()
      const fresh = await reuseFromWallet(offer.id, found.id, offer.materialId)
      queries.setQueryData(caseKey(found.id), fresh)
      keeper.receive(fresh)
      await queries.invalidateQueries({ queryKey: walletKey })
      setOffer(null)
      toast(t.apply.used)
    } catch (error) {
      setOfferError((error instanceof Error && error.message) || t.states.errorTitle)
    }
  }
  const ask = (next: Offer) => {
    setOfferError(undefined)
    setOffer(next)
  }
  const about = ({ origin }: WalletPaper | WalletFact, name: string) =>
    t.apply.consentHas(name, origin.serviceName, longDay(origin.at))

  return (
    <>
      <div className="svc-top">
        <div className="wrap">
          <Crumb found={server} page={t.apply.page} />
          <div className="app-h">
            <h1>
              {t.apply.title}
              <small>{server.serviceName}</small>
            </h1>
            <SavedLine open={open} />
          </div>
          <Steps step={1} />
        </div>
      </div>
      <form
        className="fill"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          tryCheck()
        }}
      >
        <div className="wrap app">
          <div className="app-main">
            {shown.length > 0 && (
              <div>
                <ErrorSummary title={t.apply.lacking(shown.length)} wrong={shown} />
                <p className="acts below">
                  <button className="btn btn-s" type="button" onClick={toCheck}>
                    {t.apply.anyway}
                  </button>
                </p>
              </div>
            )}
            <ListChanged caseId={found.id} />
            <Situation service={service} open={open} verdict={verdict.data} proven={advice.facts} />
            <ReadOffer empty={empty} onFill={fillEmpty} />
            {groupsOf(service.form, layout).map((group) => (
              <FieldSection
                key={group.id}
                group={group}
                open={open}
                tried={shown.length > 0}
                reads={reads}
                offers={wallet.data?.facts.filter(({ kind, fits }) => kind === 'field' && fits.length > 0) ?? []}
                onUse={(fact) =>
                  ask({
                    id: fact.id,
                    consent: fact.fits[0]?.consent ?? '',
                    materialId: null,
                    about: about(fact, fact.label),
                  })
                }
              />
            ))}
            <Papers
              caseId={found.id}
              slots={slots}
              left={left}
              uploads={uploads}
              offers={wallet.data?.papers.filter(({ fits }) => fits.length > 0) ?? []}
              onUse={(paper, materialId) =>
                ask({
                  id: paper.id,
                  consent: paper.fits.find((fit) => fit.materialId === materialId)?.consent ?? '',
                  materialId,
                  about: about(paper, paper.file),
                })
              }
              onDownload={async () => {
                try {
                  await downloadForm(service.id, service.name, {
                    facts: draft.facts,
                    applicant: Object.fromEntries(
                      Object.entries(draft.applicant).filter(([name]) => !isByHand(name, layout)),
                    ),
                  })
                  toast(t.apply.downloaded)
                } catch (error) {
                  toast((error instanceof Error && error.message) || t.states.errorTitle)
                }
              }}
              onReplace={async (paper, file) => {
                replaced.set(await uploads.add(file, paper.materialId), paper.id)
              }}
              onChanged={refresh}
              advice={advice}
            />
          </div>
          <Todo lacks={lacks} sum={sum} />
        </div>
        <div className="app-f">
          <div className="wrap">
            <button className="btn btn-p btn-l" type="submit">
              {t.apply.check}
            </button>
            <button className="btn" type="button" onClick={leave}>
              {t.apply.later}
            </button>
            <p>
              {t.apply.keepHint}
              {server.expiresAt && (
                <>
                  <br />
                  {t.apply.expires(longDay(server.expiresAt))}
                </>
              )}
            </p>
          </div>
        </div>
      </form>
      {state.kind === 'conflict' && (
        <Conflict open={open} service={service} current={state.current} differs={state.differs} />
      )}
      {offer && (
        <Confirm
          title={t.apply.consentTitle}
          yes={t.apply.consentYes}
          no={t.apply.consentNo}
          error={offerError}
          onYes={take}
          onNo={() => setOffer(null)}
        >
          <p>
            <b>{offer.consent}</b>
          </p>
          <p className="muted">{offer.about}</p>
        </Confirm>
      )}
    </>
  )
}

/** An address like `…/edit#field.联系电话` leads into that very cell, once everything before it is there. */
function useArrival(ready: boolean) {
  const { hash } = useLocation()
  useEffect(() => {
    if (!ready || hash.length < 2) return
    const target = document.getElementById(decodeURIComponent(hash.slice(1)))
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }, [ready, hash])
}
