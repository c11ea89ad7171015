import { useState } from 'react'
import type { WalletFact } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Stamp } from '../../../ui/Stamp.tsx'
import { copiedFrom, type FieldGroup, type FormField, faultOf, fieldId, kindOf } from '../fields.logic.ts'
import { type OpenDraft, readFrom } from '../useDraft.ts'
import { isSameValue, type ReadCell } from '../useReadCells.ts'

type Props = {
  open: OpenDraft
  /** Required cells are named once somebody wanted to go on without them. */
  tried: boolean
  offers: WalletFact[]
  /** What the papers say, by cell. */
  reads: Map<string, ReadCell>
  onUse: (fact: WalletFact) => void
}

/** The cells of a form under one heading. */
export function FieldSection({ group, ...props }: Props & { group: FieldGroup }) {
  const { title, hint } = t.apply.groups[group.id]
  return (
    <section className="card fs" aria-labelledby={`h-${group.id}`}>
      <h2 id={`h-${group.id}`}>{title}</h2>
      <p className="d">{hint}</p>
      <div className="grid2">
        {group.id === 'hand' && group.fields.map(({ field }) => <p key={field}>{field}</p>)}
        {group.id !== 'hand' && group.fields.map((field) => <FieldCell key={field.field} field={field} {...props} />)}
      </div>
    </section>
  )
}

const TYPES = { phone: 'tel', date: 'date' } as const
const COMPLETES: Record<string, string> = { 姓名: 'name', 申请人姓名: 'name', 联系电话: 'tel', 手机号码: 'tel' }
const LOOKS: Record<string, string> = { register: ' in-auto', read: ' in-read', computed: ' in-read' }
const WIDE = /地址|范围|内容|住址|坐落|情况|理由|原因|说明/

function FieldCell({ field, open, tried, offers, reads, onUse }: Props & { field: FormField }) {
  const { field: name, required } = field
  const [left, setLeft] = useState(false)
  const value = open.draft.applicant[name] ?? ''
  const origin = open.draft.origins[name]
  const kind = kindOf(name)
  const fault = left || tried ? faultOf(name, value) : null
  const wrong = fault
    ? t.apply.faults[fault](value)
    : tried && required && value.trim() === ''
      ? t.apply.blank(name)
      : null
  const paper = copiedFrom(field)
  const hint = kind === 'phone' ? t.apply.hints.phone : paper ? t.apply.copy(paper) : null
  const id = fieldId(name)
  const offer = value === '' ? offers.find(({ key }) => key === name) : undefined
  const read = reads.get(name)
  const differs = read !== undefined && value !== '' && !isSameValue(value, read.value)
  const shared = {
    id,
    className: `in${wrong ? ' in-err' : value !== '' && origin ? (LOOKS[origin.source] ?? '') : ''}`,
    value,
    maxLength: kind === 'long' ? 2000 : 400,
    'aria-required': required,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': [hint && `${id}.h`, wrong && `${id}.e`].filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: { target: { value: string } }) => open.setField(name, target.value),
    onBlur: () => {
      setLeft(true)
      void open.keeper.flush()
    },
  }
  return (
    <div className={`fld${WIDE.test(name) ? ' w2' : ''}${wrong ? ' fld-e' : ''}`}>
      <label htmlFor={id}>
        <span>
          {name}
          {!required && <em>{t.apply.optional}</em>}
        </span>
        {value !== '' && origin && <Stamp source={origin.source} label={origin.label} />}
      </label>
      {kind === 'long' ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input
          type={kind === 'phone' || kind === 'date' ? TYPES[kind] : 'text'}
          autoComplete={COMPLETES[name] ?? 'off'}
          spellCheck={false}
          {...shared}
        />
      )}
      {hint && (
        <p className="h" id={`${id}.h`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="e" id={`${id}.e`}>
          <Icon name="alert" />
          <span>{wrong}</span>
        </p>
      )}
      {read && (value === '' || differs) && (
        <>
          {differs && <p className="h">{t.apply.advice.differs(read.origin, read.value)}</p>}
          <button
            className="btn btn-s use"
            type="button"
            onClick={() => open.setField(name, read.value, readFrom(read.origin, read.confidence))}
          >
            {differs ? t.apply.advice.useInstead : t.apply.advice.use(read.origin, read.value)}
          </button>
        </>
      )}
      {offer && (
        <button className="btn btn-s use" type="button" onClick={() => onUse(offer)}>
          {t.apply.reuse(String(offer.value))}
        </button>
      )}
    </div>
  )
}
