import type { FieldReading } from '../../../contract/index.ts'
import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { claimsOf, numberFault, plainNumber, titleOf } from '../../compare/index.ts'
import { placeOf, touches } from '../../look.ts'

const CREDIT = /统一社会信用代码|^税号$/
/** 注册号 and 税务登记号 before 2015: they may still stand where the code belongs. */
const OLD_REGISTRATION = /^\d{6}[0-9A-Z]{9}$/
const IDENTITY = /公民身份号码|身份证号|社会保障号/
/** Some identity paper: only what has the shape of an identity number is checked. */
const PAPER = /证件号|身份证件号|^证号$|权利人证件/
/** A check digit cannot tell a slip of the reader from one of the paper: this far the reading of its line has to be sure. */
const CERTAIN = 0.97
const CERTAIN_NUMBER = 0.95

/** An identity number (GB 11643-1999) or credit code (GB 32100-2015) whose check digit, date or length is wrong; each number once. */
export const e3: Check = {
  code: 'E3',
  find: (file) => {
    const seen = new Set<string>()
    return [...typed(file), ...file.papers.flatMap((paper) => inPaper(paper, file))].filter(({ slots }) => {
      const key = slots.号码 ?? ''
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
  },
}

function inPaper(paper: PlacedPaper, file: CaseFile): Finding[] {
  return [paper.fields, ...Object.values(paper.rows).flat()].flatMap((fields) =>
    Object.entries(fields).flatMap(([field, reading]) => {
      const fault = faultOf(field, String(reading.value), file.today)
      return fault === null ? [] : [finding(field, reading, paper, file)]
    }),
  )
}

/** What the field says it holds; an old number of 15 digits has no check digit, a masked one cannot be checked. */
function faultOf(field: string, value: string, today: string): string | null {
  const plain = plainNumber(value)
  if (plain === '' || plain.includes('*')) return null
  if (CREDIT.test(field)) return OLD_REGISTRATION.test(value.trim()) ? null : numberFault(value, today, 'credit')
  if (PAPER.test(field)) return numberFault(plain, today)
  if (!IDENTITY.test(field)) return null
  if (!/^\d{10,}[\dX]?$/.test(plain)) return null
  return plain.length === 18 ? numberFault(plain, today) : 'length'
}

function finding(field: string, reading: FieldReading, paper: PlacedPaper, file: CaseFile): Finding {
  const { people } = file.catalogue.clerk
  return {
    ...placeOf(paper, reading),
    slots: {
      证号: CREDIT.test(field) ? people.numbers.credit : people.numbers.identity,
      号码: plainNumber(String(reading.value)),
    },
    ...((isCutOff(reading, file) || !isSurelyRead(reading, paper)) && { severity: 'remind' as const }),
    evidence: `《${titleOf(paper, file)}》第${reading.page}页 ${field}：${reading.value}`,
    cause: `number:${reading.value}`,
  }
}

/** The beginning of a number that stands whole elsewhere: its end wrapped into the next line. */
const isCutOff = ({ value }: FieldReading, file: CaseFile): boolean => {
  const cut = plainNumber(String(value))
  return claimsOf(file).some(({ aspect, value: whole }) => {
    const plain = aspect === 'number' ? plainNumber(whole) : ''
    return plain.startsWith(cut) && plain.length > cut.length
  })
}

/** Every line the number stands on was read surely, and a second reading of it said nothing else. */
function isSurelyRead({ page, box, confidence }: FieldReading, { pages }: PlacedPaper): boolean {
  if (confidence >= CERTAIN_NUMBER) return true
  const lines = pages.filter((one) => one.page === page).flatMap((one) => one.lines)
  const under = box ? lines.filter((line) => touches(line.box, box, -0.002)) : []
  return (
    under.length > 0 &&
    under.every((line) => line.confidence >= CERTAIN && (line.words ?? []).every(({ again }) => again === undefined))
  )
}

const typed = (file: CaseFile): Finding[] =>
  claimsOf(file)
    .filter(({ paper, aspect }) => !paper && aspect === 'number')
    .filter(({ party, value }) => numberFault(value, file.today, party === 'unit' ? 'credit' : undefined) !== null)
    .map(({ value, party, title, field }) => ({
      slots: {
        证号:
          party === 'unit' ? file.catalogue.clerk.people.numbers.credit : file.catalogue.clerk.people.numbers.identity,
        号码: plainNumber(value),
      },
      evidence: `${title} ${field}：${value}`,
      cause: `number:${value}`,
    }))
