import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { Case, CaseHandling, Hints, VerbName } from '../../../../src/contract/index.ts'
import { caseKey, useCase } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Instead, type Missing } from '../../ui/Instead.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { Clocks } from './components/Clocks.tsx'
import { Contradictions } from './components/Contradictions.tsx'
import { Decided } from './components/Decided.tsx'
import { DecideForm } from './components/DecideForm.tsx'
import { Defects } from './components/Defects.tsx'
import { DraftOpinion } from './components/DraftOpinion.tsx'
import { KeyList } from './components/KeyList.tsx'
import { OtherWays } from './components/OtherWays.tsx'
import { type Looked, PaperDialog } from './components/PaperDialog.tsx'
import { PapersDialog } from './components/PapersDialog.tsx'
import { Points } from './components/Points.tsx'
import { Precedents } from './components/Precedents.tsx'
import { Process } from './components/Process.tsx'
import { SuggestionBox } from './components/SuggestionBox.tsx'
import { BLANK, type Choice, outcomeOf, type Written } from './decide.logic.ts'
import { reviewKeys, useHints } from './queries.ts'
import { act, type Done } from './service.ts'
import { useKeys, useKeysOn } from './useKeys.ts'
import './review.css'
import '../../ui/choices.css'

const NO_CASE: Missing = {
  icon: 'list',
  title: t.trace.missing,
  text: t.trace.missingText,
  ways: [{ to: '/review', text: t.review.title }],
}

/** One case on one page, to be decided well. */
export function ReviewPage() {
  const { id = '' } = useParams()
  return <One key={id} id={id} />
}

function One({ id }: { id: string }) {
  const { data: found, error, refetch } = useCase(id)
  const hints = useHints(id)
  useTitle(found?.serviceName ?? '', t.review.title)
  if (!found?.handling) return <Instead error={error} onRetry={() => refetch()} missing={NO_CASE} lines={8} />
  if (hints.isPending) return <Instead error={null} onRetry={() => refetch()} lines={8} />
  return <Desk found={found} handling={found.handling} hints={hints.data} onAgain={() => hints.refetch()} />
}

type Given = { found: Case; handling: CaseHandling; hints: Hints | undefined; onAgain: () => void }

function Desk({ found, handling, hints, onAgain }: Given) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const [keysOn, setKeysOn] = useKeysOn()
  const [written, setWritten] = useState<Written>(BLANK)
  const [taken, setTaken] = useState('')
  const [looked, setLooked] = useState<Looked | null>(null)
  const [isListing, setListing] = useState(false)
  const [done, setDone] = useState<{ what: Choice | 'proposed' | 'other'; result: Done } | null>(null)

  const canDecide = handling.can.includes('decide') && !done
  const receive = async (result: Done) => {
    queries.setQueryData(caseKey(found.id), result.case)
    await queries.invalidateQueries({ queryKey: reviewKeys.queue })
    await queries.invalidateQueries({ queryKey: reviewKeys.hints(found.id) })
  }
  const claim = async () => {
    await receive(await act(found, 'claim', {}))
    toast(t.review.claimed)
  }
  const take = (opinion: string) => {
    setTaken(opinion)
    setWritten((known) => ({ ...known, opinion }))
  }
  const choose = (decision: Choice) => canDecide && setWritten((known) => ({ ...known, decision }))
  useKeys(
    {
      '1': () => choose('approve'),
      '2': () => choose('refuse'),
      '3': () => choose('return'),
      m: () => setListing(true),
      t: () => navigate(`/trace/${found.id}`),
    },
    keysOn,
  )
  return (
    <>
      <div className="rh">
        <div className="pagew">
          <div>
            <p className="no">
              <Link to="/review">{t.review.back}</Link>
              {found.receipt && <span>{t.review.number(found.receipt.number)}</span>}
            </p>
            <h1>{found.serviceName}</h1>
          </div>
          <div className="acts no-print">
            {!handling.claimedBy && handling.can.includes('claim') && (
              <button className="btn btn-s" type="button" onClick={claim}>
                {t.review.claim}
              </button>
            )}
            <button className="btn btn-s" type="button" onClick={() => setListing(true)}>
              {t.review.allPapers}
              <kbd>M</kbd>
            </button>
            <Link className="btn btn-s" to={`/trace/${found.id}`}>
              {t.review.trace}
              <kbd>T</kbd>
            </Link>
            <button className="btn btn-s" type="button" onClick={() => window.print()}>
              <Icon name="print" />
              {t.review.print}
            </button>
          </div>
          {hints && (
            <dl className="five">
              {hints.matter.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
      <div className="pagew rv">
        <div className="rv-m">
          {done && <Decided {...done} />}
          {!hints && (
            <div className="note note-u" role="status">
              <Icon name="info" />
              <span>
                <b>{t.review.partly}</b>
                <br />
                {t.review.partlyText}
              </span>
              <button className="btn btn-s" type="button" onClick={onAgain}>
                {t.states.retry}
              </button>
            </div>
          )}
          <Contradictions items={hints?.contradictions ?? []} onLook={setLooked} />
          <Points found={found} points={hints?.points} onLook={setLooked} />
          <Defects defects={hints?.defects ?? []} onLook={setLooked} />
          <Process hints={hints} handling={handling} />
          {hints && <Precedents items={hints.precedents} />}
          <DraftOpinion caseId={found.id} text={hints?.draftOpinion ?? ''} onTake={canDecide ? take : undefined} />
        </div>
        <aside className="rail">
          <Clocks handling={handling} />
          {hints && <SuggestionBox hints={hints} />}
          <DecideForm
            {...{ found, handling, hints, written, setWritten, taken, canDecide, keysOn }}
            onDone={async (result, decision) => {
              setDone({ what: outcomeOf(decision, result.case), result })
              setWritten(BLANK)
              await receive(result)
            }}
          />
          <OtherWays
            found={found}
            can={handling.can.filter((verb): verb is VerbName => verb !== 'claim' && verb !== 'decide')}
            onDone={async (result) => {
              setDone({ what: 'other', result })
              await receive(result)
            }}
          />
          <KeyList isOn={keysOn} onChange={setKeysOn} />
        </aside>
      </div>
      {looked && (
        <PaperDialog
          found={found}
          looked={looked}
          onOpened={() => queries.invalidateQueries({ queryKey: reviewKeys.hints(found.id) })}
          onClose={() => setLooked(null)}
        />
      )}
      {isListing && <PapersDialog found={found} onClose={() => setListing(false)} />}
    </>
  )
}
