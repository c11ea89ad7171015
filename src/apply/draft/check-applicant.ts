import type { CellKind, FormTexts } from '../../contract/index.ts'
import { isDay, type NumberFault, normalizeNumber } from '../../identifiers/index.ts'
import { type FieldError, fillIn, Refusal } from '../../shared/index.ts'
import type { Name } from './names.ts'
import { isNumber, numberFault } from './number-fault.ts'
import { shareOf } from './share.ts'

/** What a person told, under a known name. */
export type Told = { name: Name; value: string }

type Checking = { names: Map<string, Name>; texts: FormTexts; service: string; today: string }

/** Refuses entries under unknown names, wrong numbers and dates, and what only the person may write by hand, naming each. */
export function checkApplicant(applicant: Record<string, string>, checking: Checking): Told[] {
  const errors: FieldError[] = []
  const told = Object.entries(applicant).flatMap(([given, raw]) => {
    if (raw.trim() === '') return []
    const shown = given.slice(0, 60)
    const fail = (message: string) => {
      errors.push({ path: `applicant.${shown}`, message })
      return []
    }
    const { faults } = checking.texts
    const name = checking.names.get(given)
    if (!name) return fail(fillIn(faults.unknown, { field: shown, service: checking.service }))
    if (name.byHand) return fail(fillIn(faults.byHand, { field: name.label }))
    const value = name.kinds.length === 1 && name.kinds.every(isNumber) ? normalizeNumber(raw) : raw
    const fault = faultOf(value, name, checking)
    return fault === null ? [{ name, value }] : fail(fault)
  })
  const [first] = errors
  if (!first) return told
  throw new Refusal({
    kind: 'unprocessable',
    code: 'apply.applicant',
    detail: errors.length === 1 ? first.message : fillIn(checking.texts.faults.many, { count: errors.length }),
    errors,
  })
}

/** What is wrong with a value, in words, or null. Where one cell asks several things, the numbers in it are looked at. */
function faultOf(value: string, { label, kinds }: Name, { texts, today }: Checking): string | null {
  const [kind, ...others] = kinds
  if (others.length > 0) {
    const numbers = value.normalize('NFKC').match(/(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])/g) ?? []
    const wanted = kinds.filter(isNumber)
    const fits = (number: string) => wanted.some((one) => numberFault(number.toUpperCase(), one, today) === null)
    const wrong = wanted.length > 0 && numbers.find((number) => !fits(number))
    return wrong
      ? faultText(label, wanted[0] ?? 'text', numberFault(wrong.toUpperCase(), wanted[0] ?? 'text', today), texts)
      : null
  }
  switch (kind) {
    case 'id-number':
    case 'id-paper':
    case 'credit-code':
      return faultText(label, kind, numberFault(value, kind, today), texts)
    case 'date':
      return /^\d{4}-\d{1,2}-\d{1,2}$/.test(value.trim()) && !isDay(value.trim())
        ? fillIn(texts.faults.date, { field: label })
        : null
    case 'sex':
      return /^[男女]性?$/.test(value.trim()) ? null : fillIn(texts.faults.sex, { field: label })
    case 'ratio':
      return shareOf(value) === null ? fillIn(texts.faults.ratio, { field: label }) : null
    default:
      return null
  }
}

function faultText(field: string, kind: CellKind, fault: NumberFault | null, { faults, faultWords }: FormTexts) {
  if (fault === null) return null
  const sentence = { 'credit-code': faults.creditCode, 'id-number': faults.idNumber }[kind as string] ?? faults.idPaper
  return fillIn(sentence, { field, fault: faultWords[fault] })
}
