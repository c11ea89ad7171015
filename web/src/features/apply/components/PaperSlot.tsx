import { type DragEvent, useRef, useState } from 'react'
import type { WalletPaper } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { fileSize } from '../../../ui/words.ts'
import { slotId } from '../fields.logic.ts'
import { placesOf, type Slot } from '../useSlots.ts'
import type { Sending, Uploads } from '../useUploads.ts'
import { PaperRow, type RowProps } from './PaperRow.tsx'
import type { PaperOffer } from './Papers.tsx'

export const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.heic,.docx,image/*'

/** The place of one paper: by button, by dragging, or from the wallet. */
export function PaperSlot({
  slot: { material, papers },
  uploads,
  offers,
  onUse,
  onDownload,
  rowProps,
}: {
  slot: Slot
  uploads: Uploads
  offers: PaperOffer[]
  onUse: (paper: WalletPaper, materialId: string | null) => void
  onDownload: () => void
  rowProps: RowProps
}) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { id, name, handled, written, form, copies, whereFrom, anyOf, defects, why, required } = material
  const sending = uploads.list.filter(({ materialId }) => placesOf(material).includes(materialId))
  const isEmpty = papers.length === 0 && sending.length === 0
  const add = (files: FileList | null) => {
    for (const file of files ?? []) void uploads.add(file, id)
  }
  const drag = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      add(event.dataTransfer.files)
    },
  }
  const how = [t.precheck.form(form.join(t.precheck.or), copies), whereFrom].filter(Boolean).join('，')
  return (
    <article
      className={`up${isEmpty ? ' up-none' : ''}${over ? ' over' : ''}`}
      id={slotId(id)}
      tabIndex={-1}
      aria-labelledby={`${slotId(id)}.h`}
      {...drag}
    >
      <div className="up-h">
        <h3 id={`${slotId(id)}.h`}>{name}</h3>
        <Tag handled={handled} required={required} written={written} got={papers.length > 0} />
      </div>
      <p className="f">{written ? t.apply.written : how}</p>
      {why && required === 'unknown' && <p className="f">{why}</p>}
      {anyOf && <p className="f">{t.apply.anyOf(anyOf.map((one) => one.name).join('、'))}</p>}
      {isEmpty && !written && handled === 'submitted' && defects.length > 0 && (
        <p className="bad">{t.apply.often(defects.join('；'))}</p>
      )}
      {papers.map((paper) => (
        <PaperRow key={paper.id} paper={paper} {...rowProps} />
      ))}
      {sending.map((one) => (
        <SendingRow key={one.key} sending={one} uploads={uploads} />
      ))}
      {handled !== 'called' && (
        <div className="acts">
          {written && (
            <button className="btn btn-s" type="button" onClick={onDownload}>
              <Icon name="down" />
              {t.apply.download}
            </button>
          )}
          <button
            className="btn btn-s"
            type="button"
            aria-label={t.apply.chooseFor(name)}
            onClick={() => input.current?.click()}
          >
            <Icon name="upload" />
            {papers.length > 0 ? t.apply.more : t.apply.choose}
          </button>
          {papers.length === 0 &&
            offers.map((offer) => (
              <button
                key={`${offer.paper.id}-${offer.materialId}`}
                className="btn btn-s"
                type="button"
                onClick={() => onUse(offer.paper, offer.materialId)}
              >
                <Icon name="wallet" />
                {t.apply.fromMine}
              </button>
            ))}
          <input
            ref={input}
            type="file"
            hidden
            multiple
            accept={ACCEPTED}
            aria-label={t.apply.chooseFor(name)}
            onChange={({ target }) => {
              add(target.files)
              target.value = ''
            }}
          />
        </div>
      )}
    </article>
  )
}

function Tag({
  handled,
  required,
  written,
  got,
}: Pick<Slot['material'], 'handled' | 'required' | 'written'> & { got: boolean }) {
  const { tags } = t.apply
  if (got)
    return (
      <span className="tag tag-ok">
        <Icon name="check" />
        {tags.got}
      </span>
    )
  if (written) return <span className="tag tag-p">{tags.written}</span>
  if (handled === 'called') return <span className="tag tag-ok">{tags.called}</span>
  if (required === 'unknown') return <span className="tag">{tags.open}</span>
  return <span className="tag">{handled === 'shown' ? tags.shown : tags.needed}</span>
}

function SendingRow({ sending, uploads }: { sending: Sending; uploads: Uploads }) {
  const { key, name, size, sent, state, message } = sending
  const percent = size > 0 ? Math.floor((sent / size) * 100) : 0
  const words = {
    sending: t.apply.sending(percent),
    checking: t.apply.checking,
    broken: t.apply.broken(percent),
    stopped: t.apply.stopped(percent),
    refused: message || t.apply.refused,
  }[state]
  return (
    <article className="doc" aria-label={name}>
      <span className="th" aria-hidden="true">
        {name.split('.').at(-1)?.slice(0, 4).toUpperCase()}
      </span>
      <div>
        <p>{name}</p>
        {state !== 'refused' && (
          <progress className="bar" max={size} value={sent} aria-label={t.apply.progress(name)} />
        )}
      </div>
      {state === 'refused' ? (
        <p className="note note-r" role="alert">
          <Icon name="alert" />
          <span>{words}</span>
        </p>
      ) : (
        <p className="f">
          {fileSize(size)}，<span role={state === 'broken' ? 'status' : undefined}>{words}</span>
        </p>
      )}
      <p className="acts">
        {state === 'sending' && (
          <button className="btn btn-t btn-s" type="button" onClick={() => uploads.stop(key)}>
            {t.apply.stop}
          </button>
        )}
        {(state === 'broken' || state === 'stopped') && (
          <button className="btn btn-s" type="button" onClick={() => uploads.goOn(key)}>
            {t.apply.goOn}
          </button>
        )}
        {state !== 'checking' && (
          <button className="btn btn-t btn-s" type="button" onClick={() => uploads.cancel(key)}>
            {state === 'refused' ? t.states.close : t.apply.cancel}
          </button>
        )}
      </p>
    </article>
  )
}
