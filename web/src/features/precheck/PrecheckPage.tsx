import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Question } from '../../../../src/contract/index.ts'
import { useRoom } from '../../lib/health.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { NO_SERVICE } from '../../ui/no-service.ts'
import { KnownFacts } from './components/KnownFacts.tsx'
import { Mark } from './components/Mark.tsx'
import { NotFitting } from './components/NotFitting.tsx'
import { PaperList } from './components/PaperList.tsx'
import { QuestionForm } from './components/QuestionForm.tsx'
import { Story } from './components/Story.tsx'
import { ToldList } from './components/ToldList.tsx'
import { VerdictPanel } from './components/VerdictPanel.tsx'
import { useOffers } from './useOffers.ts'
import { usePrecheck } from './usePrecheck.ts'
import './precheck.css'
import '../../ui/choices.css'
import '../../ui/papers.css'

export function PrecheckPage() {
  const { id = '' } = useParams()
  return <Precheck key={id} id={id} />
}

function Precheck({ id }: { id: string }) {
  const check = usePrecheck(id)
  const [asForm, setAsForm] = useState(false)
  const mayApply = useRoom('apply')
  const { offers, refuse } = useOffers(check.data, check.told.order.length)
  const { data, error, refetch, told } = check
  useTitle(data?.name ?? '', t.precheck.page)
  if (error || !data) return <Instead error={error} onRetry={() => refetch()} missing={NO_SERVICE} />
  const ended = data.next === null
  const isOffered = ({ fact }: Question) => offers.some(({ key }) => key === fact)
  const asked = data.open.filter((question) => !isOffered(question))
  const [next] = asked
  return (
    <div className="wrap">
      <nav className="crumb" aria-label={t.guide.crumb}>
        <Link to="/">{t.nav.home}</Link>
        <Link to={`/s/${id}`}>{data.name}</Link>
        <span aria-current="page">{t.precheck.page}</span>
      </nav>
      <div className="pre-h">
        <h1>
          {t.precheck.title}
          <small>{data.name}</small>
        </h1>
        <p>{t.precheck.lead}</p>
      </div>
      <a className={`pre-bar is-${data.verdict}`} href="#verdict">
        <Mark verdict={data.verdict} />
        <b>{data.headline}</b>
      </a>
      <div className="pre">
        <div>
          <p className="meter">
            <progress
              value={data.asked + told.skipped.length}
              max={data.asked + told.skipped.length + data.remaining || 1}
            />
            <span role="status">{t.precheck.progress(data.asked, data.remaining)}</span>
          </p>
          {!ended && (
            <fieldset className="seg pre-ways">
              <legend className="vh">{t.precheck.page}</legend>
              {[false, true].map((form) => (
                <label key={String(form)}>
                  <input type="radio" name="way" checked={asForm === form} onChange={() => setAsForm(form)} />
                  <span>{form ? t.precheck.ways.form : t.precheck.ways.talk}</span>
                </label>
              ))}
            </fieldset>
          )}
          {!ended && <KnownFacts offers={offers} check={check} onRefuse={refuse} />}
          {next ? (
            <QuestionForm
              key={asForm ? 'form' : next.fact}
              questions={asForm ? asked : [next]}
              asForm={asForm}
              check={check}
            />
          ) : !ended ? null : data.mayGoOn ? (
            <NotFitting result={data} onGoOn={check.goOn} />
          ) : (
            <PaperList result={data} mayApply={mayApply} />
          )}
          {!ended && <Story check={check} />}
          <ToldList result={data} check={check} />
        </div>
        <VerdictPanel result={data} mayApply={mayApply} />
      </div>
    </div>
  )
}
