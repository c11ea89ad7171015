import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Case } from '../../../../src/contract/index.ts'
import { ApiError } from '../../lib/api.ts'
import { caseKey, casesKey, discardCase, readCase, submitCase, walletKey } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { kept } from '../../lib/storage.ts'
import { t } from '../../texts/zh-CN.ts'
import { Confirm } from '../../ui/Dialog.tsx'
import { ErrorSummary, type Wrong } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { Crumb, type Opened, Steps, WithDraft } from './components/CaseFrame.tsx'
import { ListChanged } from './components/ListChanged.tsx'
import { Summary } from './components/Summary.tsx'
import { lacksOf } from './lacks.logic.ts'
import './apply.css'
import '../../ui/fill.css'

/** 核对: the whole form to be read once more, every promise by itself, what is lacking said; then handed in. */
export const CheckPage = () => <WithDraft>{(opened) => <Check key={opened.found.id} {...opened} />}</WithDraft>

const MACHINE = new Set(['register', 'read', 'computed'])

function Check({ found, service, me, layout }: Opened) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const [vows, setVows] = useState<string[]>([])
  const [keep, setKeep] = useState(false)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [asking, setAsking] = useState<'submit' | 'discard' | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const lacks = lacksOf(service, found, { ...found, layout })
  const byMachine = [...Object.keys(found.facts), ...Object.keys(found.applicant)].filter((key) =>
    MACHINE.has(found.origins[key]?.source ?? ''),
  ).length
  const promises = t.apply.vowList(found.department)
  useTitle(wrong.length > 0 ? t.apply.mend(wrong.length) : t.apply.checkPage, found.serviceName)

  const edit = `/cases/${found.id}/edit`
  const trySubmit = () => {
    const unread = promises.map((text, i) => ({ id: `vow.${i}`, text })).filter(({ text }) => !vows.includes(text))
    setWrong(unread.map(({ id, text }) => ({ id, message: t.apply.vowMissing(text) })))
    setError(undefined)
    if (unread.length === 0) setAsking('submit')
  }
  const refresh = async () => queries.setQueryData(caseKey(found.id), await readCase(found.id))
  const submit = async () => {
    setBusy(true)
    try {
      await submitCase(found.id, found.version, { anyway: found.missing.length > 0, keep })
      kept.remove(`draft.${me.id}.${found.id}`)
      kept.remove(`precheck.${found.serviceId}`)
      await refresh()
      await queries.invalidateQueries({ queryKey: casesKey })
      await queries.invalidateQueries({ queryKey: walletKey })
      navigate(`/cases/${found.id}`, { replace: true })
    } catch (caught) {
      setAsking(null)
      setWrong([{ message: await faultOf(caught) }])
    } finally {
      setBusy(false)
    }
  }
  const faultOf = async (caught: unknown): Promise<string> => {
    const status = caught instanceof ApiError ? caught.status : 500
    if (status === 0) return t.apply.offline
    if (status === 412 || status === 422) {
      await refresh().catch(() => undefined)
      return status === 412 ? t.apply.staleSubmit : (caught as ApiError).message
    }
    const code = caught instanceof ApiError ? caught.code : null
    if (status >= 500) return code ? `${t.apply.failed}${t.states.code(code)}` : t.apply.failed
    return (caught as ApiError).message || t.apply.failed
  }
  const discard = async () => {
    setBusy(true)
    try {
      await discardCase(found.id)
      kept.remove(`draft.${me.id}.${found.id}`)
      queries.removeQueries({ queryKey: caseKey(found.id) })
      await queries.invalidateQueries({ queryKey: casesKey })
      toast(t.apply.discarded)
      navigate('/cases', { replace: true })
    } catch (caught) {
      setError((caught instanceof Error && caught.message) || t.states.errorTitle)
      setBusy(false)
    }
  }

  return (
    <>
      <div className="svc-top">
        <div className="wrap">
          <Crumb found={found} page={t.apply.checkPage} />
          <div className="app-h">
            <h1>
              {t.apply.checkTitle}
              <small>{found.serviceName}</small>
            </h1>
          </div>
          <Steps step={2} />
        </div>
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          trySubmit()
        }}
      >
        <div className="wrap app app-one">
          <div className="app-main">
            <ErrorSummary wrong={wrong} />
            <p className="lead">{t.apply.checkLead(byMachine)}</p>
            <ListChanged caseId={found.id} />
            <Summary found={found} service={service} layout={layout} edit={edit} />
            {lacks.length > 0 && <Lacking found={found} lacks={lacks} edit={edit} />}
            {found.bring.length > 0 && (
              <section className="card fs" aria-labelledby="h-bring">
                <h2 id="h-bring">{t.apply.bring}</h2>
                <ul className="plain">
                  {found.bring.map(({ id, name }) => (
                    <li key={id}>{name}</li>
                  ))}
                </ul>
              </section>
            )}
            <section className="card fs" aria-labelledby="h-vows">
              <h2 id="h-vows">{t.apply.vows}</h2>
              <p className="d">{t.apply.vowsHint}</p>
              {promises.map((text, i) => (
                <label className="vow" key={text}>
                  <input
                    type="checkbox"
                    id={`vow.${i}`}
                    aria-invalid={wrong.some(({ id }) => id === `vow.${i}`) || undefined}
                    checked={vows.includes(text)}
                    onChange={({ target }) =>
                      setVows((before) =>
                        target.checked ? [...before, text] : before.filter((other) => other !== text),
                      )
                    }
                  />
                  <span>{text}</span>
                </label>
              ))}
              <h3>{t.apply.keep}</h3>
              <label className="vow">
                <input type="checkbox" checked={keep} onChange={({ target }) => setKeep(target.checked)} />
                <span>{t.apply.keepText}</span>
              </label>
            </section>
          </div>
        </div>
        <div className="app-f">
          <div className="wrap">
            <button className="btn btn-p btn-l" type="submit">
              {lacks.length > 0 ? t.apply.submitAnyway : t.apply.submit}
            </button>
            <Link className="btn" to={edit}>
              {t.apply.edit}
            </Link>
            <p>
              <button className="btn btn-t btn-s" type="button" onClick={() => setAsking('discard')}>
                {t.apply.discard}
              </button>
            </p>
          </div>
        </div>
      </form>
      {asking === 'submit' && (
        <Confirm
          title={t.apply.submitTitle}
          yes={busy ? t.apply.submitting : t.apply.submit}
          no={t.apply.submitNo}
          busy={busy}
          onYes={submit}
          onNo={() => setAsking(null)}
        >
          <p>{t.apply.submitText(found.department)}</p>
          {byMachine > 0 && <p>{t.apply.submitMachine(byMachine)}</p>}
          {found.missing.length > 0 && <p>{t.apply.submitMissing(found.missing.length)}</p>}
        </Confirm>
      )}
      {asking === 'discard' && (
        <Confirm
          title={t.apply.discardTitle}
          yes={t.apply.discard}
          no={t.apply.discardNo}
          grave
          busy={busy}
          error={error}
          onYes={discard}
          onNo={() => setAsking(null)}
        >
          <p>{t.apply.discardText}</p>
        </Confirm>
      )}
    </>
  )
}

function Lacking({ found, lacks, edit }: { found: Case; lacks: ReturnType<typeof lacksOf>; edit: string }) {
  return (
    <section className="card fs" aria-labelledby="h-lack">
      <h2 id="h-lack">{t.apply.missing(lacks.length)}</h2>
      <p className="d">{t.apply.missingText(found.department)}</p>
      <ul className="lack-l">
        {lacks.map(({ id, message }) => (
          <li key={id}>
            <span className="st st-no" aria-hidden="true">
              <Icon name="minus" />
            </span>
            <Link to={`${edit}#${id}`}>{message}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
