import { createCalendar } from '../calendar/index.ts'
import type { CalendarFile, ReceiptFile, ServiceDocument } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { CasePaper, CaseRecord, ReceiptRecord } from './case.ts'
import type { StillNeeded } from './missing.ts'

/** The letters before the numbers of an office; its numbers run by these and the day. */
export const officeCode = (service: ServiceDocument, words: ReceiptFile): string =>
  words.codes[service.department] ?? words.other

/** `GA20261118-0007` */
export const receiptNumber = (office: string, day: string, seq: number): string =>
  `${office}${day.replaceAll('-', '')}-${String(seq).padStart(4, '0')}`

/** What the applicant keeps in hand: what was received, that it is not yet acceptance, and what happens next until when. */
export function writeReceipt({
  record,
  service,
  papers,
  needed,
  seq,
  at,
  day,
  words,
  calendars,
}: {
  record: CaseRecord
  service: ServiceDocument
  papers: readonly CasePaper[]
  needed: StillNeeded
  seq: number
  at: Date
  day: string
  words: ReceiptFile
  calendars: readonly CalendarFile[]
}): ReceiptRecord {
  const office = officeCode(service, words)
  const number = receiptNumber(office, day, seq)
  const { department } = record
  const nextBy = createCalendar(calendars).addWorkingDays(day, words.window.workingDays).due
  const isPermit = service.kind === '行政许可'
  const names = new Map(service.materials.map(({ id, name }) => [id, name]))
  const says = isPermit ? words.window.text : words.window.otherText
  return {
    number,
    caseId: record.id,
    office,
    day,
    seq,
    at,
    nextBy,
    receipt: {
      title: words.title,
      number,
      caseId: record.id,
      serviceId: service.id,
      serviceName: service.name,
      serviceVersion: service.version,
      department,
      at: at.toISOString(),
      text: fillIn(words.received, { service: service.name, number }),
      notAcceptance: fillIn(words.notAcceptance, { department }),
      papers: papers.map(({ id, name, materialId, pages }) => ({
        documentId: id,
        name,
        material: materialId === null ? null : (names.get(materialId) ?? null),
        pages,
      })),
      ...needed,
      next: {
        by: nextBy,
        text: nextBy
          ? fillIn(says, { department, date: nextBy })
          : fillIn(words.window.undated, { days: words.window.workingDays }),
        basis: isPermit ? words.window.basis : null,
      },
    },
  }
}
