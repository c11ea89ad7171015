import type { FilledField, LetterFile, Material } from '../../contract/index.ts'
import { judge, type Lookup, parse } from '../../rules/index.ts'
import { fillIn, Refusal } from '../../shared/index.ts'
import type { Run } from '../../writing/index.ts'
import { type Filling, fillPart, isOpen, noFindings } from './fill.ts'
import type { Written } from './form-paper.ts'
import { type LetterMatter, letterLines, ownFields } from './letter-lines.ts'
import { shareOf } from './share.ts'
import { todoOf } from './todo.ts'

const BLANK = '＿＿＿＿'

/** A letter in the person's own facts; refused where it cannot be written for them. */
export function writeLetter(id: string, letter: LetterFile, matter: LetterMatter, filling: Filling): Written {
  const { service, forms } = filling
  const findings = noFindings()
  const asked = [
    ...letter.slots.map((slot) => ({ ...slot, keys: [slot.id, ...slot.keys], wide: slot.kind === 'long' })),
    ...ownFields(matter.material, forms).map((field) => ({
      ...(filling.plan.names.get(field) ?? { keys: [] }),
      id: field,
      name: field,
      kind: filling.plan.names.get(field)?.kinds[0] ?? ('text' as const),
      wide: true,
      required: true,
    })),
  ]
  const slots = asked.map((slot) => ({
    ...slot,
    ...fillPart({ label: slot.name, keys: slot.keys }, slot.kind, slot.name, filling, findings),
  }))
  const lookup = lookupIn(filling, new Map(slots.map(({ id, value }) => [id, value])))
  ensureReady(letter, lookup)
  ensureMajority(letter, lookup, slots.find((slot) => slot.id === letter.majority?.slot)?.value ?? null)

  const used = new Set<string>()
  const slotRun = (slotId: string): Run => {
    used.add(slotId)
    const found = slots.find((one) => one.id === slotId)
    return found?.value
      ? { text: found.value }
      : { text: found?.name ?? slotId, blank: true, long: found?.wide ?? false }
  }
  const paragraphs = letterLines(letter, matter, lookup, slotRun)
  const fields = slots
    .filter((slot) => used.has(slot.id))
    .map(
      ({ name, required, value, source, origin, confidence }): FilledField => ({
        field: name,
        value,
        source,
        origin,
        confidence,
        required,
        group: letter.id,
      }),
    )
  const doubts = (list: { field: string }[]) => list.filter(({ field }) => fields.some((one) => one.field === field))
  const title = titleOf(letter, matter.material)
  const paper = {
    id,
    title,
    version: { service: service.version, layout: letter.version },
    fields,
    blank: fields.filter((field) => isOpen(field, findings)).map(({ field }) => field),
    conflicts: doubts(findings.conflicts) as typeof findings.conflicts,
    unsure: doubts(findings.unsure) as typeof findings.unsure,
    text: paragraphs.map(({ runs }) => runs.map(({ text, blank }) => (blank ? BLANK : text)).join('')).join('\n'),
  }
  const { sheet: texts } = forms.texts
  return {
    paper,
    sheet: {
      title,
      version: fillIn(texts.version, paper.version),
      parts: [
        { kind: 'text', title: null, paragraphs },
        { kind: 'sign', lines: letter.sign },
      ],
      footer: fillIn(texts.footer, { office: service.list.dept.name }),
      todo: todoOf(paper, forms.texts),
    },
  }
}

/** 逾期备案情况说明, 告知承诺书: as the service calls it, without what stands in brackets. */
export const titleOf = ({ title, namedAfterMaterial }: LetterFile, material: Material | null): string =>
  (namedAfterMaterial && material?.name.replace(/（[^）]*）$/u, '')) || title

/** Facts of the service, and slots as text or figures. */
export function lookupIn({ facts }: Filling, slots: Map<string, string | null>): Lookup {
  return (name) => {
    const answer = Object.hasOwn(facts, name) ? facts[name] : undefined
    const value = answer ?? slots.get(name) ?? undefined
    return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value
  }
}

function ensureReady({ id, ready }: LetterFile, lookup: Lookup): void {
  if (!ready || judge(parse(ready.when), lookup) === true) return
  throw new Refusal({
    kind: 'unprocessable',
    code: 'apply.letter_not_ready',
    detail: ready.ask,
    errors: [{ path: 'facts', message: `${id}：${ready.ask}` }],
  })
}

/** A resolution that the law does not let pass is not written. */
function ensureMajority({ majority }: LetterFile, lookup: Lookup, told: string | null): void {
  const share = told === null ? null : shareOf(told)
  const rule = majority?.rules.find(({ when }) => judge(parse(when), lookup) === true)
  if (!majority || !rule || share === null) return
  if (share > rule.above || (rule.orEqual && share === rule.above)) return
  throw new Refusal({
    kind: 'unprocessable',
    code: 'apply.majority',
    detail: rule.refusal,
    errors: [{ path: `applicant.${majority.slot}`, message: rule.refusal }],
  })
}
