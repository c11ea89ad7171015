import { useState } from 'react'
import type { Case, CaseHandling, TimeLimit } from '../../../../../src/contract/index.ts'
import { withdrawCase } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Confirm } from '../../../ui/Dialog.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { dayAndTime, longDay } from '../../../ui/words.ts'
import { useChange } from '../useChange.ts'
import { ObjectButton } from './ObjectButton.tsx'

type Given = { found: Case; handling: CaseHandling; nameOf: (materialId: string | null) => string }

/** Beside the course of a case: time, documents, who works on it, the way out. */
export function Side({ found, handling, nameOf }: Given) {
  const { can, office, objections } = handling
  return (
    <aside className="pside">
      <Times handling={handling} />
      <Papers found={found} handling={handling} nameOf={nameOf} />
      <section className="pbox">
        <h2>{t.progress.who}</h2>
        <p>{t.progress.whoText(office.name)}</p>
        {objections.length > 0 && <h3>{t.progress.objected}</h3>}
        {objections.map(({ at, words }) => (
          <p key={at}>
            {dayAndTime(at)}：{words}
          </p>
        ))}
        {can.includes('object') && !can.includes('resubmit') && <ObjectButton id={found.id} />}
      </section>
      {can.includes('withdraw') && <Leave id={found.id} />}
    </aside>
  )
}

function Times({ handling: { clock, extended, rating } }: Pick<Given, 'handling'>) {
  const { stage } = clock
  const limits: [string, TimeLimit][] =
    stage === 'answer'
      ? [[t.progress.answer, clock.answer]]
      : stage === 'decision'
        ? [
            [t.progress.promised, clock.promised],
            [t.progress.statutory, clock.statutory],
          ]
        : stage === 'delivery'
          ? [[t.progress.delivery, clock.delivery]]
          : []
  return (
    <section className="pbox">
      <h2>{t.progress.time}</h2>
      <p className="clk">{clock.words}</p>
      <dl>
        {limits
          .filter(([, { due, note }]) => due ?? note)
          .map(([name, { due, note }]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {due && t.progress.dueOn(longDay(due))}
                {note && <small>{note}</small>}
              </dd>
            </div>
          ))}
      </dl>
      {extended && <p>{t.progress.extended(extended.days, extended.reason)}</p>}
      {rating && <p>{t.progress.rated(t.progress.grades[rating.grade - 1] ?? '')}</p>}
    </section>
  )
}

function Papers({ found, handling: { notices }, nameOf }: Given) {
  return (
    <section className="pbox">
      <h2>{t.progress.papers}</h2>
      {notices.length === 0 && <p>{t.progress.papersNone}</p>}
      <ul>
        {notices.toReversed().map((notice) => (
          <li key={notice.id}>
            <a href={notice.href} target="_blank" rel="noreferrer">
              {notice.title}
              <span className="vh">{t.progress.newTab}</span>
              <small>{[notice.number, dayAndTime(notice.issuedAt)].join('，')}</small>
            </a>
            {!notice.openedAt && <span className="tag tag-yellow">{t.progress.unread}</span>}
            <a
              className="btn btn-s no-print"
              href={`${notice.href}?format=docx`}
              aria-label={t.progress.downloadOf(notice.title)}
            >
              <Icon name="down" />
              {t.progress.download}
            </a>
          </li>
        ))}
      </ul>
      {found.documents.length > 0 && (
        <details>
          <summary>{`${t.progress.mine}（${found.documents.length}）`}</summary>
          <ul>
            {found.documents.map((paper) => (
              <li key={paper.id}>
                <a href={`${paper.href}?inline=1`} target="_blank" rel="noreferrer">
                  {paper.name}
                  <span className="vh">{t.progress.newTab}</span>
                  {paper.materialId && <small>{nameOf(paper.materialId)}</small>}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Leave({ id }: { id: string }) {
  const [asking, setAsking] = useState(false)
  const { busy, error, change } = useChange(id)
  const withdraw = async () => {
    if (await change(() => withdrawCase(id), t.cases.withdrawn)) setAsking(false)
  }
  return (
    <section className="pbox no-print">
      <h2>{t.progress.leave}</h2>
      <p>{t.progress.leaveText}</p>
      <button className="btn btn-s btn-d" type="button" onClick={() => setAsking(true)}>
        {t.cases.withdraw}
      </button>
      {asking && (
        <Confirm
          title={t.cases.withdrawTitle}
          yes={t.cases.withdrawYes}
          no={t.cases.withdrawNo}
          grave
          busy={busy}
          error={error}
          onYes={withdraw}
          onNo={() => setAsking(false)}
        >
          <p>{t.cases.withdrawText}</p>
        </Confirm>
      )}
    </section>
  )
}
