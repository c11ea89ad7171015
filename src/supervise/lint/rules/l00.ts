import { type Doc, isObject, text, valueAt } from '../document.ts'
import { expressionsIn } from '../expressions.ts'
import type { Fault, LintRule } from '../rule.ts'

type Kind = '文字' | '列表' | '键值' | '真假' | '数字'
const KINDS: Record<Kind, string[]> = {
  文字: [
    'id',
    'name',
    'version',
    'department',
    'kind',
    'theme',
    'summary',
    'list.dept.name',
    'list.status',
    'list.handlingType',
    'list.taskType',
  ],
  列表: [
    'aliases',
    'audience',
    'legalBasis',
    'facts',
    'conditions',
    'materials',
    'steps',
    'reviewPoints',
    'form',
    'faqs',
    'related',
    'list.specialProcedures',
    'list.serviceObjects',
    'list.handlingForms',
    'list.intermediaries',
    'list.stages',
    'list.modes.tolerant',
  ],
  键值: [
    'list',
    'list.dept',
    'list.statutory',
    'list.promised',
    'list.fee',
    'list.online',
    'list.counter',
    'list.contact',
    'list.result',
    'list.topics',
    'list.remedies',
    'list.modes',
  ],
  真假: ['list.fee.charged', 'list.online.available'],
  数字: ['list.visits'],
}
const FITS: Record<Kind, (value: unknown) => boolean> = {
  文字: (value) => typeof value === 'string',
  列表: Array.isArray,
  键值: isObject,
  真假: (value) => typeof value === 'boolean',
  数字: (value) => typeof value === 'number',
}

export const l00: LintRule = (doc) => [...typeFaults(doc), ...idFaults(doc), ...expressionFaults(doc)]

function typeFaults(doc: Doc): Fault[] {
  const missing = valueAt(doc, 'list') === undefined ? [{ path: 'list', say: 'noList' }] : []
  return [
    ...missing,
    ...(Object.entries(KINDS) as [Kind, string[]][]).flatMap(([kind, paths]) =>
      paths.flatMap((path) => {
        const value = valueAt(doc, path)
        return value === undefined || value === null || FITS[kind](value) ? [] : [{ path, say: 'type', with: { kind } }]
      }),
    ),
  ]
}

const idFaults = (doc: Doc): Fault[] => (text(doc, 'id') === '' ? [{ path: 'id', say: 'noId' }] : [])

const expressionFaults = (doc: Doc): Fault[] =>
  expressionsIn(doc).flatMap(({ path, fault }) => (fault ? [{ path, say: 'expression', with: { fault } }] : []))
