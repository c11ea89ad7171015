import type { Notice, PublicDecision } from '../../contract/index.ts'
import { OfficeSettings } from '../../contract/index.ts'
import { maskPersonal } from '../../identifiers/index.ts'
import { newId } from '../../shared/index.ts'
import type { Sheet } from '../../writing/index.ts'
import type { NoticeOrder, Scene } from '../verbs/verb.ts'
import type { NoticeRecord } from './notices.repository.ts'
import { applicantOf } from './slots.ts'
import { writeNotice } from './write.ts'

/** `演许受〔2026〕3号`; the numbers of a body run through the year without a gap. */
export const noticeNumber = (letters: string, kind: string, isPermit: boolean, year: number, seq: number): string =>
  `${letters}${isPermit ? '许' : '办'}${kind}〔${year}〕${seq}号`

/** Issues a document inside the transaction of its verb: takes its number, fills it in, keeps it sealed as it is. */
export async function issueNotice(order: NoticeOrder, scene: Scene, at: Date): Promise<NoticeRecord> {
  const { tx, record, service, today, words } = scene
  const file = fileOf(order, scene)
  const office = officeOf(scene)
  const letters = office?.settings.letters ?? words.offices.otherLetters
  const isPermit = service.kind === '行政许可'
  const year = Number(today.slice(0, 4))
  // What cannot be issued takes no number.
  await sheetOf(order, scene, '')
  const seq = await tx.notices.takeNumber(letters, year)
  const number = noticeNumber(letters, file.letter, isPermit, year, seq)
  const name = nameOf(scene)
  const sheet = await sheetOf(order, scene, number)
  const notice: NoticeRecord = {
    id: newId('notice'),
    caseId: record.id,
    kind: order.kind,
    number,
    letters,
    year,
    seq,
    title: sheet.title,
    issuedAt: at,
    openedAt: null,
    published: file.published && isPermit ? publicVersion({ order, number, title: sheet.title, name, scene }) : null,
  }
  await tx.notices.add(notice, sheet)
  return notice
}

const fileOf = ({ kind }: NoticeOrder, { words }: Scene) => {
  const file = words.notices.find(({ id }) => id === kind)
  if (!file) throw new Error(`no document ${kind} in knowledge/notices`)
  return file
}
const officeOf = ({ office, book, person }: Scene) => office ?? book.ofPerson(person)
const nameOf = ({ record, deps, ownerName }: Scene): string =>
  applicantOf(record.draft, deps.formLayout).name || ownerName || '申请人'

/** A document filled in under a number. Throws a refusal where a compulsory slot is empty. */
export async function sheetOf(order: NoticeOrder, scene: Scene, number: string): Promise<Sheet> {
  const { tx, deps, record, service, today, words } = scene
  const receipt = await tx.receiptOf(record.id)
  return writeNotice({
    order,
    file: fileOf(order, scene),
    service,
    body: record.department,
    settings: officeOf(scene)?.settings ?? OfficeSettings.parse({}),
    settingNames: words.offices.labels,
    caseNumber: receipt?.number ?? record.id,
    number,
    day: today,
    applicant: { ...applicantOf(record.draft, deps.formLayout), name: nameOf(scene) },
  })
}

type Published = { order: NoticeOrder; number: string; title: string; name: string; scene: Scene }

/** What everybody may read of a decision (行政许可法 第四十条): a person's name shortened, personal numbers replaced by their kind. */
function publicVersion({ order, number, title, name, scene }: Published): PublicDecision {
  const { service, record, today, deps } = scene
  const { number: code } = applicantOf(record.draft, deps.formLayout)
  const isBody = /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && !/^\d{17}[\dX]$/.test(code)
  return {
    number,
    title,
    serviceName: service.name,
    applicant: isBody ? name : shortened(name),
    body: record.department,
    decidedOn: today,
    content: maskPersonal((order.slots.content ?? '').replaceAll(name, isBody ? name : shortened(name))).text,
  }
}

/** 张三丰 → 张＊＊; a company's name is public, a person's is not. */
const shortened = (name: string): string => `${[...name][0] ?? ''}${'＊'.repeat(Math.max(1, [...name].length - 1))}`

export const presentNotice = ({ id, caseId, kind, title, number, issuedAt, openedAt }: NoticeRecord): Notice => ({
  id,
  kind,
  title,
  number,
  issuedAt: issuedAt.toISOString(),
  openedAt: openedAt?.toISOString() ?? null,
  href: `/api/cases/${caseId}/notices/${id}`,
})
