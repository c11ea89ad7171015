import { join } from 'node:path'
import { expect, test } from 'vitest'
import { viewsOf } from '../src/app/probe.ts'
import { loadCatalogue, loadLintKnowledge } from '../src/catalogue/index.ts'
import { createClock } from '../src/shared/index.ts'
import { lintCatalogue } from '../src/supervise/index.ts'
import { RULES } from '../src/supervise/lint/rules/index.ts'

const dir = join(import.meta.dirname, '../knowledge')
const knowledge = await loadLintKnowledge(dir)

/** Errors of our own catalogue that are true and wait for a fact nobody here is sure of, each with what is missing. */
const OPEN: Record<string, string> = {
  'special-equipment-operator L63 list.fee.basis': '本市考试费的收费依据没有查到',
  'presale-permit L48 list.intermediaries.0.basis': '预测绘由谁要求的依据没有查到',
  'fund-loan L48 list.intermediaries.0.basis': '二手房评估的依据没有查到',
}

test('our own catalogue has no error beside those that wait for a fact', async () => {
  const catalogue = await loadCatalogue({ dir })
  const { services, laws } = catalogue
  const views = viewsOf({ catalogue, clock: createClock('2026-11-18'), readFacts: () => [] })
  const deps = { knowledge, laws, loaded: services.values(), today: '2026-11-18', views }
  const { findings } = await lintCatalogue({}, deps)
  const errors = findings.filter(({ level }) => level === 'error')
  expect(errors.map(({ serviceId, rule, path }) => `${serviceId} ${rule} ${path}`).toSorted()).toEqual(
    Object.keys(OPEN).toSorted(),
  )
})

test('every rule stands in the table, and every rule of the table has its function', () => {
  expect(knowledge.rules.map(({ id }) => id)).toEqual(Object.keys(RULES).toSorted())
})
