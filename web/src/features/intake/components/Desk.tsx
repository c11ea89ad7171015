import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Case, Finding, Notice } from '../../../../../src/contract/index.ts'
import { useTitle } from '../../../lib/page.ts'
import { kept } from '../../../lib/storage.ts'
import { t } from '../../../texts/zh-CN.ts'
import { useToast } from '../../../ui/Toast.tsx'
import { inOrder, isOpen, namesOf, otherSpots, paperName, spotOf } from '../desk.logic.ts'
import { useFindings, useGrounds, useQueue, useServiceDocument } from '../queries.ts'
import { useCheck } from '../useCheck.ts'
import { useKeys } from '../useKeys.ts'
import { useMarks } from '../useMarks.ts'
import { useStep } from '../useStep.ts'
import { useView } from '../useView.ts'
import { CaseBar } from './CaseBar.tsx'
import { type Decision, Decisions } from './Decisions.tsx'
import { DeskDialogs, type Opened } from './DeskDialogs.tsx'
import { Documents } from './Documents.tsx'
import { Done } from './Done.tsx'
import type { Doing } from './FindingCard.tsx'
import { FindingsPane } from './FindingsPane.tsx'
import { PageView } from './PageView.tsx'

const KEYS_OFF = 'desk-keys-off'
/** What a finding may still be marked in. */
const MARKED = new Set<Case['state']>(['received', 'supplement', 'accepted', 'in_review', 'suspended'])

export function Desk({ found }: { found: Case }) {
  useTitle(found.serviceName, t.intake.title)
  const navigate = useNavigate()
  const toast = useToast()
  const { data: state } = useFindings(found.id)
  const { data: service } = useServiceDocument(found.serviceId)
  const reasons = useGrounds().data?.dismissals ?? []
  const queue = useQueue({ page: 1 }).data
  const check = useCheck(found.id)
  const marks = useMarks(found.id)
  const view = useView()
  const beside = useView()
  const [selected, setSelected] = useState<string | null>(null)
  const [doing, setDoing] = useState<Doing>(null)
  const [basis, setBasis] = useState(false)
  const [comparing, setComparing] = useState(false)
  const [opened, setOpened] = useState<Opened>(null)
  const [done, setDone] = useState<{ notice: Notice | null } | null>(null)
  const [keysOff, setKeysOff] = useState(() => kept.get(KEYS_OFF, false))
  const step = useStep(found, (notice) => {
    const isMend = opened === 'mend'
    setOpened(null)
    if (isMend) toast(t.intake.mended)
    else setDone({ notice })
  })

  const names = namesOf(service?.materials)
  const findings = inOrder(state?.findings ?? [])
  const finding = findings.find(({ id }) => id === selected)
  const open = findings.filter(isOpen)
  const places = queue?.cases.map(({ id }) => id) ?? []
  const at = places.indexOf(found.id)
  const next = places[at + 1] ?? places.find((id) => id !== found.id) ?? null
  const place = view.place ?? firstPlace(found)
  const paper = found.documents.find(({ id }) => id === place?.documentId)
  const other = found.documents.find(({ id }) => id === beside.place?.documentId)
  const canMark = MARKED.has(found.state)

  const select = (id: string) => {
    setSelected(id)
    setDoing(null)
    const one = findings.find((known) => known.id === id)
    const spot = one && spotOf(one)
    if (spot) view.go(spot)
  }
  const move = (by: number) => {
    const now = findings.findIndex(({ id }) => id === selected)
    const to = findings[Math.min(findings.length - 1, Math.max(0, now + by))]
    if (to) select(to.id)
  }
  const nextOpen = () => {
    const now = findings.findIndex(({ id }) => id === selected)
    const to = [...findings.slice(now + 1), ...findings.slice(0, now)].find(isOpen)
    if (to) select(to.id)
  }
  const compare = () => {
    const spot = finding && otherSpots(finding, found.handling?.check)[0]
    const second = found.documents.find(({ id }) => id !== place?.documentId)
    if (!comparing) beside.go(spot ?? { documentId: second?.id ?? place?.documentId ?? '', page: 1, part: 0 })
    setComparing(!comparing)
  }
  const decide = (decision: Decision) => {
    if (found.handling?.can.includes(decision)) setOpened(decision)
    else toast(t.intake.cannot(t.intake.decide.accept, t.intake.states[found.state]))
  }
  const turnPage = (by: number) => {
    if (place && place.page + by >= 1 && place.page + by <= (paper?.pages ?? 1))
      view.go({ page: place.page + by, part: 0, documentId: place.documentId })
  }
  const pick = (key: string, decision: Decision) => () => {
    if (doing !== 'dismiss' || !finding) return decide(decision)
    void dismiss(finding, reasons[Number(key) - 1]?.id)
  }
  const dismiss = async (one: Finding, reason: string | undefined) => {
    if (!reason || !(await marks.mark(one, { state: 'dismissed', reason }))) return
    setDoing(null)
    nextOpen()
  }
  const onFinding = (run: (one: Finding) => void) => () => {
    if (finding && canMark) run(finding)
  }
  useKeys(
    {
      j: () => move(1),
      k: () => move(-1),
      a: onFinding((one) =>
        marks.mark(one, { state: 'accepted', message: one.message, remedy: one.remedy }).then((ok) => ok && nextOpen()),
      ),
      e: onFinding(() => setDoing('edit')),
      d: onFinding(() => setDoing('dismiss')),
      'ctrl+z': () => void marks.undo(),
      g: () => setBasis(!basis),
      arrowright: () => turnPage(1),
      arrowleft: () => turnPage(-1),
      z: view.enlarge,
      r: view.turn,
      c: compare,
      n: () => void navigate(next ? `/intake/${next}` : '/intake'),
      1: pick('1', 'accept'),
      2: pick('2', 'supplement'),
      3: pick('3', 'not-accept'),
      4: pick('4', 'transfer'),
      5: () => doing === 'dismiss' && finding && void dismiss(finding, reasons[4]?.id),
      '?': () => setOpened('keys'),
      escape: () => setDoing(null),
    },
    keysOff,
  )
  const first = findings.find(isOpen)?.id ?? findings[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where nothing is selected yet
  useEffect(() => {
    if (!selected && first) select(first)
  }, [first])

  return (
    <div className="dk">
      <CaseBar
        found={found}
        applicant={queue?.cases[at]?.applicant ?? ''}
        at={at}
        of={queue?.total ?? 0}
        previous={places[at - 1] ?? null}
        next={places[at + 1] ?? null}
      />
      <div className={comparing ? 'dk-bench dk-two' : 'dk-bench'}>
        <Documents
          documents={found.documents}
          names={names}
          findings={findings}
          replaced={state?.replaced ?? []}
          current={place?.documentId ?? null}
          onOpen={(documentId) => view.go({ documentId, page: 1, part: 0 })}
        />
        <div className="dk-views">
          {place && paper ? (
            <PageView
              caseId={found.id}
              name={paperName(paper, names)}
              href={paper.href}
              place={place}
              view={view}
              findings={findings}
              selected={selected}
              onSelect={select}
              onCompare={compare}
            />
          ) : (
            <p className="dk-none">{t.intake.noDocuments}</p>
          )}
          {comparing && beside.place && other && (
            <PageView
              caseId={found.id}
              name={paperName(other, names)}
              href={other.href}
              place={beside.place}
              view={beside}
              findings={findings}
              selected={selected}
              onSelect={select}
              onCompare={compare}
            />
          )}
        </div>
        <FindingsPane
          found={found}
          state={state}
          findings={findings}
          reasons={reasons}
          check={check}
          marks={marks}
          selected={selected}
          doing={doing}
          basis={basis}
          canMark={canMark}
          onSelect={select}
          onDoing={setDoing}
          onBasis={() => setBasis(!basis)}
          onSpot={(spot) => {
            view.go(spot)
            view.closer()
          }}
          onNext={nextOpen}
          onMend={() => setOpened('mend')}
          onRetake={() => setOpened('retake')}
        />
      </div>
      <Decisions found={found} open={open.length} onDecide={decide} onKeys={() => setOpened('keys')} />
      <DeskDialogs
        opened={opened}
        found={found}
        service={service}
        names={names}
        current={paper}
        findings={findings}
        step={step}
        keysOff={keysOff}
        onKeysOff={(off) => {
          kept.set(KEYS_OFF, off)
          setKeysOff(off)
        }}
        onRetaken={() => {
          setOpened(null)
          void check.start()
        }}
        onClose={() => setOpened(null)}
      />
      {done && <Done notice={done.notice} next={next} onClose={() => setDone(null)} />}
    </div>
  )
}

const firstPlace = ({ documents }: Case) => {
  const first = documents.find(({ scan }) => scan !== 'infected')
  return first ? { documentId: first.id, page: 1, part: 0 } : null
}
