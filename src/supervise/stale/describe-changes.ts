import { casesOf, feeCases, joinCases, timeCases, visitCases } from '../../catalogue/index.ts'
import {
  type ChangeWordFile,
  type ElementChange,
  isMaterialChoice,
  type Law,
  type ServiceDocument,
} from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import { changedElements } from './changed-elements.ts'

type Words = Pick<ChangeWordFile, 'elements' | 'copies' | 'gone'>
type Named = { name: string; text: string | null }

/** What differs between two versions of a service, as people call it; where a line says it, before and after. */
export function describeChanges(before: ServiceDocument, after: ServiceDocument, words: Words): ElementChange[] {
  return changedElements(before, after).map((path) => {
    const [key = '', ...rest] = path.split('.')
    const id = rest.join('.')
    if (id === '') return described(path, words.elements[key] ?? key, lineOf(before, key), lineOf(after, key))
    const was = listedOf(before, key, words).get(id)
    const is = key === 'faqs' ? undefined : listedOf(after, key, words).get(id)
    const name = fillIn(words.elements[key] ?? '{name}', { name: (is ?? was)?.name ?? id })
    const how = !was ? 'added' : !is && key !== 'faqs' ? 'removed' : 'changed'
    return { ...described(path, name, was?.text ?? null, is?.text ?? null), how }
  })
}

/** What differs in a law: its state, what replaces it, from when it is in force. */
export const describeLawChanges = (before: Law, after: Law | null, { elements, gone }: Words): ElementChange[] =>
  after === null
    ? [described('state', elements.state ?? 'state', before.state, gone)]
    : (['state', 'replacedBy', 'effective'] as const)
        .filter((key) => before[key] !== after[key])
        .map((key) => described(key, elements[key] ?? key, before[key], after[key]))

const described = (path: string, name: string, before: string | null, after: string | null): ElementChange => ({
  path,
  name,
  how: 'changed',
  ...(before === after ? { before: null, after: null } : { before, after }),
})

/** An element in a line; null where it takes more than that. */
function lineOf(service: ServiceDocument, key: string): string | null {
  if (key === 'name') return service.name
  if (key === 'fee') return joinCases(feeCases(service)) ?? null
  if (key === 'time') return joinCases(timeCases(service)) ?? null
  if (key === 'visits')
    return joinCases(visitCases(service).map(({ label, times }) => ({ label, text: `${times}` }))) ?? null
  if (key === 'result')
    return casesOf(service.result)
      .map(({ name }) => name)
      .join('；')
  if (key === 'dept') return service.list.dept.name
  return key === 'status' ? service.list.status : null
}

function listedOf(service: ServiceDocument, key: string, { copies }: Words): Map<string, Named> {
  const of = <T extends { id: string }>(list: readonly T[] | undefined, named: (entry: T) => Named) =>
    new Map((list ?? []).map((entry) => [entry.id, named(entry)]))
  if (key === 'facts') return of(service.facts, ({ ask }) => ({ name: ask, text: ask }))
  if (key === 'conditions') return of(service.conditions, ({ text }) => ({ name: text, text }))
  if (key === 'variants') return of(service.variants, ({ name }) => ({ name, text: name }))
  if (key === 'faqs') return new Map(service.faqs.map(({ q, a }, i) => [`${i}`, { name: q, text: a }]))
  return of(service.materials, (entry) => ({
    name: entry.name,
    text: isMaterialChoice(entry)
      ? entry.name
      : `${entry.name}（${fillIn(copies, { form: entry.form.join('、'), copies: `${entry.copies}` })}）`,
  }))
}
