import { useRef, useState } from 'react'
import type { CheckResult, ClassifyResult } from '../../../../src/contract/index.ts'
import { ApiError } from '../../lib/api.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PileResult } from './components/PileResult.tsx'
import { usePlan, useServiceDocument } from './queries.ts'
import { checkPile, classifyPile, type Progress } from './service.ts'
import './queue.css'

/** 收一叠材料: papers without a case; which matter they are for, what each is, what is wrong and what is missing. Nothing is kept. */
export function PilePage() {
  useTitle(t.intake.pileTitle)
  const [files, setFiles] = useState<File[]>([])
  const [found, setFound] = useState<ClassifyResult | null>(null)
  const [chosen, setChosen] = useState<string[]>([])
  const [result, setResult] = useState<CheckResult | null>(null)
  const [busy, setBusy] = useState<'classify' | 'check' | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [wrong, setWrong] = useState('')
  const stop = useRef<AbortController | null>(null)
  const { data: service } = useServiceDocument(chosen[0])
  const { data: plan } = usePlan(chosen)

  const work = async (kind: 'classify' | 'check', run: (signal: AbortSignal) => Promise<void>) => {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setBusy(kind)
    setWrong('')
    setProgress(null)
    try {
      await run(controller.signal)
    } catch (error) {
      if (!controller.signal.aborted)
        setWrong(error instanceof ApiError && error.message ? error.message : t.intake.checkFailed)
    } finally {
      if (stop.current === controller) setBusy(null)
    }
  }
  const add = (added: File[]) => {
    const all = [...files, ...added]
    if (all.length === 0) return
    setFiles(all)
    setResult(null)
    void work('classify', async (signal) => {
      const classified = await classifyPile(all, signal)
      setFound(classified)
      setChosen(classified.services.slice(0, 1).map(({ id }) => id))
    })
  }
  const check = (serviceId: string) =>
    work('check', async (signal) => setResult(await checkPile(serviceId, files, setProgress, signal)))
  const toggle = (id: string) => {
    setResult(null)
    setChosen((known) => (known.includes(id) ? known.filter((one) => one !== id) : [...known, id]))
  }
  const clear = () => {
    stop.current?.abort()
    setFiles([])
    setFound(null)
    setResult(null)
    setChosen([])
  }

  return (
    <div className="qu">
      <h1>{t.intake.pileTitle}</h1>
      <p className="muted">{t.intake.pileLead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a convenience beside the button */}
      <div
        className="pl-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          add([...event.dataTransfer.files])
        }}
      >
        <Icon name="upload" />
        <span>{files.length > 0 ? t.intake.pileFiles(files.length) : t.intake.pileDrop}</span>
        <label className="btn">
          {t.intake.pilePick}
          <input
            className="vh"
            type="file"
            multiple
            accept=".pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.docx"
            onChange={(event) => {
              add([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </label>
        {files.length > 0 && (
          <button className="btn btn-t" type="button" onClick={clear}>
            {t.intake.pileClear}
          </button>
        )}
      </div>
      {busy && (
        <div className="hint" role="status">
          <p className="hint-h">
            {progress
              ? t.intake.checkProgress(progress.file, progress.page, progress.of)
              : busy === 'classify'
                ? t.intake.pileReading
                : t.intake.checking}
          </p>
          <button className="btn btn-s" type="button" onClick={() => stop.current?.abort()}>
            {t.intake.cancel}
          </button>
        </div>
      )}
      {wrong && (
        <p className="note note-r" role="alert">
          <Icon name="alert" />
          <span>{wrong}</span>
        </p>
      )}
      {found && (
        <section aria-labelledby="pl-services">
          <h2 id="pl-services">{found.services.length > 0 ? t.intake.pileServices : t.intake.pileNone}</h2>
          <div className="acts">
            {found.services.slice(0, 5).map(({ id, name, score }) => (
              <button
                key={id}
                className="chip"
                type="button"
                aria-pressed={chosen.includes(id)}
                onClick={() => toggle(id)}
                title={t.intake.score(score)}
              >
                {name}
              </button>
            ))}
            {chosen[0] && (
              <button className="btn btn-p" type="button" onClick={() => check(chosen[0] ?? '')}>
                {t.intake.pileCheck}
              </button>
            )}
          </div>
        </section>
      )}
      {(found || result) && (
        <PileResult
          documents={(result ?? found)?.documents ?? []}
          result={result}
          plan={plan ?? null}
          materials={service?.materials}
        />
      )}
    </div>
  )
}
