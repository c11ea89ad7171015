import type { NoticeFile, OfficeSettings, ServiceDocument } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import type { Cell, Paragraph, Sheet } from '../../writing/index.ts'
import { barred } from '../errors.ts'
import type { NoticeOrder } from '../verbs/verb.ts'

type Matter = {
  order: NoticeOrder
  file: NoticeFile
  service: ServiceDocument
  /** The body that issues it. */
  body: string
  settings: OfficeSettings
  settingNames: Record<string, string>
  caseNumber: string
  number: string
  day: string
  applicant: { name: string; number: string; contact: string; phone: string }
}

/**
 * A document as it is issued: head, what it says, list, tail. Throws a refusal (409) that names every compulsory slot that is
 * empty, with the setting an admin has to fill in where it is one of the body's own; an optional slot says who fills it in.
 */
export function writeNotice(matter: Matter): Sheet {
  const { order, file, service, body, day } = matter
  const isPermit = service.kind === '行政许可'
  const other = isPermit ? undefined : file.other
  const values: Record<string, string> = { ...slotsOf(matter), service: service.name, department: body }
  const rows = (order.list ?? []).map((row, i) => ({ ...row, n: i + 1 }))
  const { list } = file
  const [opening, ...rest] = (other?.paragraphs ?? file.paragraphs).flatMap((paragraph) =>
    typeof paragraph === 'string' ? [paragraph] : values[paragraph.only] ? [paragraph.text] : [],
  )
  return {
    title: other?.title ?? file.title,
    version: matter.number,
    parts: [
      { kind: 'table', title: '', cells: headOf(matter, values) },
      {
        kind: 'text',
        title: null,
        paragraphs: [addressed(matter), ...[opening ?? ''].map((text) => running(text, values))],
      },
      ...(list && rows.length > 0
        ? [
            {
              kind: 'text' as const,
              title: list.title,
              paragraphs: rows.map((row) => running(list.line, { ...values, ...row })),
            },
          ]
        : []),
      { kind: 'text', title: null, paragraphs: rest.map((text) => running(text, values)) },
      { kind: 'sign', lines: [body, `（${other?.seal ?? file.seal}）`, day] },
      {
        kind: 'text',
        title: null,
        paragraphs: [file.copies, '签收人：　　　　　　　　签收日期：　　　　　　　　'].map((text) =>
          running(text, {}),
        ),
      },
    ],
    footer: `依据：${other?.basis ?? file.basis}`,
    todo: { title: '', items: [] },
  }
}

function slotsOf({ order, file, settings, settingNames, body, service }: Matter): Record<string, string> {
  const published: Partial<Record<string, string | null>> = {
    reviewBody: service.list.remedies.review,
    court: service.list.remedies.court,
    phone: service.list.contact.consult,
    complaintPhone: service.list.contact.complaint,
  }
  const setting = (key: string) => settings[key as keyof OfficeSettings] ?? published[key] ?? null
  const values = file.slots.map((slot) => {
    const given = order.slots[slot.id] ?? (slot.setting ? setting(slot.setting) : null)
    return { slot, value: given ? String(given) : '' }
  })
  const empty = values.filter(({ slot, value }) => value === '' && !slot.optional)
  if (empty.length > 0) {
    const names = empty.map(({ slot }) => slot.name)
    const admin = empty.flatMap(({ slot }) => (slot.setting ? [settingNames[slot.setting] ?? slot.name] : []))
    throw barred(
      'notice_slot',
      `《${file.title}》的“${names.join('”“')}”还空着，不能发出。${admin.length > 0 ? `请管理员在机构设置里填写${body}的${admin.join('、')}` : '请补上再发'}`,
      { slots: empty.map(({ slot }) => slot.id), settings: empty.flatMap(({ slot }) => slot.setting ?? []) },
    )
  }
  return Object.fromEntries(values.map(({ slot, value }) => [slot.id, value]))
}

function headOf({ file, service, caseNumber, applicant, body }: Matter, values: Record<string, string>): Cell[] {
  const cell = (label: string, value: string): Cell => ({ label, value, long: false })
  const { list } = service
  return [
    cell('申请人', applicant.name),
    cell('证件号码', applicant.number || '没有填写'),
    cell('联系人和电话', [applicant.contact, applicant.phone].filter(Boolean).join('，') || '没有填写'),
    cell('事项名称', service.name),
    cell('事项编码', list.handleItemCode ?? list.taskCode ?? list.catalogCode ?? `由${body}填写`),
    cell('办件编号', caseNumber),
    ...file.slots.filter(({ cell: isCell }) => isCell).map(({ id, name }) => cell(name, values[id] || '无')),
  ]
}

const addressed = ({ applicant }: Matter): Paragraph => ({ indent: false, runs: [{ text: `${applicant.name}：` }] })
const running = (text: string, values: Record<string, string | number>): Paragraph => ({
  indent: true,
  runs: [{ text: fillIn(text, values) }],
})
