import type { Condition } from '../../../contract/index.ts'
import { describe, namesIn, parse } from '../../../rules/index.ts'
import type { CaseFile, Check } from '../../case-file.ts'

/** The facts of the case do not satisfy a condition of the service; the approving office decides, not the window (domain 1, correction 4). */
export const i1: Check = {
  code: 'I1',
  find: (file) =>
    file.conditions
      .filter(({ condition, state }) => state === 'unmet' && (condition.effect ?? 'decides') === 'decides')
      .map(({ condition }) => ({
        slots: { 条件: condition.text, '…': condition.ifNot },
        evidence: conditionSource(condition, file),
        cause: `condition:${condition.id}`,
      })),
}

/** Condition, basis, and the facts it hangs on as they were given. */
export function conditionSource(condition: Condition, { service, facts }: CaseFile): string {
  const tree = parse(condition.when)
  const asked = new Map(service.facts.map((fact) => [fact.id, fact]))
  const given = [...namesIn(tree)].flatMap((name) => {
    const fact = asked.get(name)
    const value = facts[name]
    return fact && value !== undefined ? [`${fact.ask}${Array.isArray(value) ? value.join('、') : wordOf(value)}`] : []
  })
  return [`${condition.basis}：${describe(tree, asked)}`, ...given].join('；')
}

const wordOf = (value: boolean | number | string): string =>
  value === true ? '是' : value === false ? '否' : String(value)
