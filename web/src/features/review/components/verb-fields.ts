import type { VerbName } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

/** How a field of a verb is filled in; its name is the one the server knows. */
export type VerbField = {
  name: string
  label: string
  kind: 'text' | 'words' | 'day' | 'number' | 'choice' | 'office' | 'tick'
  choices?: readonly string[]
  /** Sent only where it is filled in. */
  optional?: boolean
}

const { fields } = t.review
const reason: VerbField = { name: 'reason', label: fields.reason, kind: 'words' }

/** The fields of each verb that is offered beside the decision. */
export const VERB_FIELDS: Partial<Record<VerbName, VerbField[]>> = {
  'start-review': [{ name: 'note', label: fields.note, kind: 'words', optional: true }],
  suspend: [
    { name: 'ground', label: fields.ground, kind: 'choice', choices: t.review.grounds },
    { name: 'basis', label: fields.basis, kind: 'text', optional: true },
    { name: 'who', label: fields.who, kind: 'text' },
    reason,
    { name: 'until', label: fields.until, kind: 'day' },
  ],
  resume: [{ name: 'result', label: fields.result, kind: 'words', optional: true }],
  extend: [
    { name: 'days', label: fields.days, kind: 'number' },
    reason,
    { name: 'approvedBy', label: fields.approvedBy, kind: 'text' },
  ],
  hearing: [
    { name: 'matter', label: fields.matter, kind: 'words' },
    { name: 'right', label: fields.right, kind: 'words' },
    { name: 'contact', label: fields.contact, kind: 'text' },
  ],
  transfer: [{ name: 'office', label: fields.office, kind: 'office' }, reason],
  deliver: [
    { name: 'mode', label: fields.mode, kind: 'choice', choices: t.review.modes },
    { name: 'receiver', label: fields.receiver, kind: 'text' },
    { name: 'relation', label: fields.relation, kind: 'text', optional: true },
    { name: 'place', label: fields.place, kind: 'text' },
    { name: 'note', label: fields.deliverNote, kind: 'text', optional: true },
    { name: 'consent', label: fields.consent, kind: 'tick', optional: true },
  ],
}

export type Filled = Record<string, string | boolean>

/** What is sent for what was filled in. */
export const verbInput = (shown: readonly VerbField[], filled: Filled): Record<string, unknown> =>
  Object.fromEntries(
    shown.flatMap(({ name, kind, optional }): [string, unknown][] => {
      const value = filled[name]
      if (kind === 'tick') return [[name, value === true]]
      if (optional && (value === undefined || value === '')) return []
      return [[name, kind === 'number' ? Number(value) : (value ?? '')]]
    }),
  )
