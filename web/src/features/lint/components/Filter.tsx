import type { LintResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Wanted } from '../wanted.logic.ts'

type Props = { result: LintResponse; wanted: Wanted; onWant: (change: Partial<Wanted>) => void }

export const Filter = ({ result: { byRule, score }, wanted, onWant }: Props) => (
  <search aria-label={t.lint.filter}>
    <form className="li-f" onSubmit={(event) => event.preventDefault()}>
      <label className="vh" htmlFor="li-q">
        {t.lint.find}
      </label>
      <input
        id="li-q"
        type="search"
        placeholder={t.lint.find}
        value={wanted.q}
        onChange={(event) => onWant({ q: event.target.value })}
      />
      <select
        aria-label={t.lint.department}
        value={wanted.department}
        onChange={(event) => onWant({ department: event.target.value })}
      >
        <option value="">{t.lint.allDepartments}</option>
        {score.departments.map(({ department }) => (
          <option key={department}>{department}</option>
        ))}
      </select>
      <select aria-label={t.lint.rule} value={wanted.rule} onChange={(event) => onWant({ rule: event.target.value })}>
        <option value="">{t.lint.allRules}</option>
        {byRule.map(({ rule, title, findings }) => (
          <option key={rule} value={rule}>{`${rule} ${title}（${findings}）`}</option>
        ))}
      </select>
    </form>
  </search>
)
