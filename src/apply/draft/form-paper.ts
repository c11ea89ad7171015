import type { DraftedPaper, FilledField } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import type { Cell, Sheet } from '../../writing/index.ts'
import { type Filling, fillForm, isOpen, noFindings } from './fill.ts'
import { todoOf } from './todo.ts'

/** A paper as data, and as it will stand on a sheet. */
export type Written = { paper: DraftedPaper; sheet: Sheet }

/** The application form of a service, filled as far as something is known. */
export function writeForm(filling: Filling, givenTitle?: string): Written {
  const { service, forms } = filling
  const findings = noFindings()
  const fields = fillForm(filling, findings)
  const { sheet: texts } = forms.texts
  const title = givenTitle ?? forms.services.get(service.id)?.title ?? fillIn(texts.title, { service: service.name })
  const version = { service: service.version, layout: forms.layout.version }
  const blank = fields.filter((field) => isOpen(field, findings)).map(({ field }) => field)
  const paper = { id: 'form', title, version, fields, blank, ...findings, text: null }
  const kinds = new Map(filling.plan.fields.map(({ field, parts }) => [field, parts.length === 1 && parts[0]?.kind]))
  const tables = forms.layout.groups.flatMap(({ id, title: name }) => {
    const cells = fields
      .filter(({ group }) => group === id)
      .map((field) => cellOf(field, kinds.get(field.field) === 'long'))
    return cells.length > 0 ? [{ kind: 'table' as const, title: name, cells }] : []
  })
  return {
    paper,
    sheet: {
      title,
      version: fillIn(texts.version, version),
      parts: [
        ...tables,
        {
          kind: 'text',
          title: texts.declaration.title,
          paragraphs: texts.declaration.lines.map((text) => ({ runs: [{ text }], indent: true })),
        },
        { kind: 'sign', lines: texts.sign },
      ],
      footer: fillIn(texts.footer, { office: service.list.dept.name }),
      todo: todoOf(paper, forms.texts),
    },
  }
}

function cellOf({ field, value, options, parts }: FilledField, long: boolean): Cell {
  if (options)
    return {
      label: field,
      value: options.map(({ text, chosen }) => `${chosen ? '☑' : '☐'} ${text}`).join('　'),
      long: false,
    }
  const empty = parts?.map(({ name }) => `${name}：`).join('\n') ?? ''
  return { label: field, value: value ?? empty, long }
}
