import { useState } from 'react'
import type { CaseDocument, NeededMaterial, WalletPaper } from '../../../../../src/contract/index.ts'
import { placePaper, removePaper } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Confirm, Dialog } from '../../../ui/Dialog.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { slotId } from '../fields.logic.ts'
import type { Advice } from '../useAdvice.ts'
import { placesOf, type Slot } from '../useSlots.ts'
import type { Uploads } from '../useUploads.ts'
import { PaperRow } from './PaperRow.tsx'
import { PaperSlot } from './PaperSlot.tsx'

type Asking = { kind: 'remove' | 'move'; paper: CaseDocument }
type Props = {
  caseId: string
  slots: Slot[]
  left: CaseDocument[]
  uploads: Uploads
  offers: WalletPaper[]
  onUse: (paper: WalletPaper, materialId: string | null) => void
  onReplace: (paper: CaseDocument, file: File) => void
  /** The form, written from what is filled in. */
  onDownload: () => void
  onChanged: () => Promise<unknown>
  advice: Advice
}

/** One place per paper that is needed: sent, seen, moved, replaced there. */
export function Papers({
  caseId,
  slots,
  left,
  uploads,
  offers,
  onUse,
  onReplace,
  onDownload,
  onChanged,
  advice,
}: Props) {
  const [asking, setAsking] = useState<Asking | null>(null)
  const toast = useToast()
  const rowProps = {
    onReplace,
    onMove: (paper: CaseDocument) => setAsking({ kind: 'move', paper }),
    onRemove: (paper: CaseDocument) => setAsking({ kind: 'remove', paper }),
    advice,
    onPlace: async (paper: CaseDocument, { id, name }: { id: string; name: string }) => {
      try {
        await placePaper(caseId, paper.id, id)
        await onChanged()
        toast(t.apply.moved(name))
      } catch (error) {
        toast((error instanceof Error && error.message) || t.states.errorTitle)
      }
    },
  }
  const isBusy = ({ material, papers }: Slot) =>
    papers.length > 0 || uploads.list.some(({ materialId }) => placesOf(material).includes(materialId))
  const sure = slots.filter((slot) => slot.material.required === true || isBusy(slot))
  const unsure = slots.filter((slot) => !sure.includes(slot))
  const place = (slot: Slot) => (
    <PaperSlot
      key={slot.material.id}
      slot={slot}
      uploads={uploads}
      offers={offersFor(slot.material, offers)}
      onUse={onUse}
      onDownload={onDownload}
      rowProps={rowProps}
    />
  )
  const strays = uploads.list.filter(
    ({ materialId }) => !slots.some(({ material }) => placesOf(material).includes(materialId)),
  )
  return (
    <section className="card fs" id="papers" aria-labelledby="h-papers">
      <h2 id="h-papers">{t.apply.papers}</h2>
      <p className="d">
        {t.apply.papersHint}
        {t.apply.limits}。
      </p>
      <div className="ups">
        {sure.map(place)}
        {unsure.length > 0 && (
          <details className="up-maybe">
            <summary>{t.apply.maybe(unsure.length)}</summary>
            <div className="ups">{unsure.map(place)}</div>
          </details>
        )}
        {(left.length > 0 || strays.length > 0) && (
          <div className="up" id={slotId('')}>
            <h3>{t.apply.left}</h3>
            <p className="f">{t.apply.leftHint}</p>
            {left.map((paper) => (
              <PaperRow key={paper.id} paper={paper} {...rowProps} />
            ))}
          </div>
        )}
      </div>
      {asking?.kind === 'remove' && (
        <RemoveDialog
          caseId={caseId}
          paper={asking.paper}
          onDone={async (changed) => {
            setAsking(null)
            if (changed) await onChanged()
          }}
        />
      )}
      {asking?.kind === 'move' && (
        <MoveDialog
          paper={asking.paper}
          slots={slots}
          onClose={() => setAsking(null)}
          onMove={async ({ id, name }) => {
            await placePaper(caseId, asking.paper.id, id)
            setAsking(null)
            await onChanged()
            toast(t.apply.moved(name))
          }}
        />
      )}
    </section>
  )
}

/** Papers of the wallet that fit a place, with the id under which they fit. */
export type PaperOffer = { paper: WalletPaper; materialId: string | null; consent: string }

const offersFor = (material: NeededMaterial, papers: WalletPaper[]): PaperOffer[] =>
  papers.flatMap((paper) =>
    paper.fits
      .filter(({ materialId }) => placesOf(material).includes(materialId))
      .map(({ materialId, consent }) => ({ paper, materialId, consent })),
  )

function RemoveDialog({
  caseId,
  paper,
  onDone,
}: {
  caseId: string
  paper: CaseDocument
  onDone: (changed: boolean) => void
}) {
  const [error, setError] = useState<string>()
  const remove = async () => {
    try {
      await removePaper(caseId, paper.id)
      onDone(true)
    } catch (caught) {
      setError((caught instanceof Error && caught.message) || t.states.errorTitle)
    }
  }
  return (
    <Confirm
      title={t.apply.removeTitle}
      yes={t.apply.remove}
      no={t.apply.keepIt}
      grave
      error={error}
      onYes={remove}
      onNo={() => onDone(false)}
    >
      <p>{t.apply.removeText(paper.name)}</p>
    </Confirm>
  )
}

function MoveDialog({
  paper,
  slots,
  onClose,
  onMove,
}: {
  paper: CaseDocument
  slots: Slot[]
  onClose: () => void
  onMove: (material: NeededMaterial) => Promise<unknown>
}) {
  const [to, setTo] = useState<NeededMaterial | null>(null)
  const [error, setError] = useState<string>()
  const others = slots.map(({ material }) => material).filter((one) => !placesOf(one).includes(paper.materialId))
  return (
    <Dialog title={t.apply.moveTitle} onClose={onClose}>
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          if (!to) return setError(t.precheck.choose)
          await onMove(to).catch((caught: Error) => setError(caught.message || t.states.errorTitle))
        }}
      >
        <p>{paper.name}</p>
        <div className="pick-list">
          {others.map((material) => (
            <label key={material.id}>
              <input type="radio" name="to" checked={to?.id === material.id} onChange={() => setTo(material)} />
              <span>{material.name}</span>
            </label>
          ))}
        </div>
        {error && (
          <p className="note note-r" role="alert">
            {error}
          </p>
        )}
        <div className="acts">
          <button className="btn btn-p" type="submit">
            {t.apply.moveDo}
          </button>
          <button className="btn" type="button" onClick={onClose}>
            {t.apply.stay}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
