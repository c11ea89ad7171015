import type { FilledField, ServiceDocument } from '../../../../src/contract/index.ts'

export type FormField = ServiceDocument['form'][number]
export const GROUPS = ['applicant', 'unit', 'agent', 'kin', 'place', 'matter', 'pay', 'hand'] as const
export type GroupId = (typeof GROUPS)[number]
export type FieldGroup = { id: GroupId; fields: FormField[] }
/** The group of each field, as the sheet has it. */
export type Layout = Pick<FilledField, 'field' | 'group'>[]

/** A form this short needs no headings. */
const SHORT = 5

/** The fields of a form under the headings of the sheet, these in the order in which the form first comes to them. */
export function groupsOf(form: FormField[], layout: Layout): FieldGroup[] {
  if (form.length === 0) return []
  const written = form.filter(({ field }) => !isByHand(field, layout))
  if (written.length <= SHORT) return [{ id: 'matter', fields: written }, ...byHand(form, layout)]
  const groups: FieldGroup[] = []
  for (const field of written) {
    const id = groupOf(field.field, layout)
    const known = groups.find((group) => group.id === id)
    if (known) known.fields.push(field)
    else groups.push({ id, fields: [field] })
  }
  return [...groups, ...byHand(form, layout)]
}

/** Signatures, seals, their dates: nobody fills them in on a screen. */
export const isByHand = (name: string, layout: Layout): boolean => groupOf(name, layout) === 'hand'

const groupOf = (name: string, layout: Layout): GroupId => {
  const id = layout.find(({ field }) => field === name)?.group
  return GROUPS.find((group) => group === id) ?? 'matter'
}

const byHand = (form: FormField[], layout: Layout): FieldGroup[] => {
  const fields = form.filter(({ field }) => isByHand(field, layout))
  return fields.length > 0 ? [{ id: 'hand', fields }] : []
}

export type FieldKind = 'text' | 'long' | 'date' | 'phone' | 'id-number' | 'credit-code'

/** Several things in one cell (姓名和电话) are written as text. */
const SEVERAL = /[和及与、]/

export function kindOf(name: string): FieldKind {
  if (/理由|说明|情况|名单|事由|简介/.test(name)) return 'long'
  if (SEVERAL.test(name)) return 'text'
  if (/日期$/.test(name)) return 'date'
  if (/电话$|手机号码?$/.test(name)) return 'phone'
  if (/公民身份号码$|身份证号码?$/.test(name)) return 'id-number'
  if (/统一社会信用代码$/.test(name)) return 'credit-code'
  return 'text'
}

/** Where the form is copied from a paper, that paper's name. */
export const copiedFrom = ({ from }: FormField): string | null =>
  /填写|选择|申报|自备|填报|自述/.test(from) ? null : from

export type Fault = 'phone' | 'id-number' | 'credit-code'

/** What is plainly mistyped; unusual but possible values are left to people. */
export function faultOf(name: string, value: string): Fault | null {
  const kind = kindOf(name)
  const plain = value.replace(/[\s-]/g, '').toUpperCase()
  if (plain === '') return null
  if (kind === 'phone') return isPhone(plain) ? null : 'phone'
  if (kind === 'id-number') return isIdNumber(plain) ? null : 'id-number'
  if (kind === 'credit-code') return isCreditCode(plain) ? null : 'credit-code'
  return null
}

/** A mobile number, or a landline with or without its area and extension. */
const isPhone = (value: string): boolean =>
  value.startsWith('1') ? /^1\d{10}$/.test(value) : /^(\+?\d{1,4})?\(?\d{7,12}\)?$/.test(value)

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_SIGNS = '10X98765432'

/** GB 11643: the eighteenth sign follows from the others. */
function isIdNumber(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value)) return false
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0)
  return ID_SIGNS[sum % 11] === value[17]
}

const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 32100: the eighteenth sign follows from the others. */
function isCreditCode(value: string): boolean {
  const places = [...value].map((sign) => CODE_SIGNS.indexOf(sign))
  if (places.length !== 18 || places.includes(-1)) return false
  const sum = CODE_WEIGHTS.reduce((total, weight, i) => total + weight * (places[i] ?? 0), 0)
  return (31 - (sum % 31)) % 31 === places[17]
}

export const fieldId = (name: string) => `field.${name}`
export const slotId = (materialId: string) => `paper.${materialId}`
