import type { SearchResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

export type FilterName = 'audience' | 'department' | 'theme'
export type Chosen = Record<FilterName, string>
type Props = {
  facets: SearchResponse['facets']
  chosen: Chosen
  onChange: (part: Record<string, string>) => void
}
const NAMES: FilterName[] = ['audience', 'department', 'theme']
const SHOWN = 8

export const Filters = ({ facets, chosen, onChange }: Props) => (
  <form className="flt" aria-label={t.search.filterTitle}>
    <h2>{t.search.filterTitle}</h2>
    {NAMES.map((name) => {
      const counted = facets[name]
      const lost = chosen[name] !== '' && !counted.some(({ value }) => value === chosen[name])
      const options = [...counted.slice(0, SHOWN), ...(lost ? [{ value: chosen[name], count: 0 }] : [])]
      if (options.length === 0) return null
      return (
        <fieldset key={name}>
          <legend>{t.search[name]}</legend>
          {options.map(({ value, count }) => (
            <label className="opt" key={value}>
              <input
                type="checkbox"
                checked={chosen[name] === value}
                onChange={() => onChange({ [name]: chosen[name] === value ? '' : value })}
              />
              <span>{value}</span>
              <i>{count}</i>
            </label>
          ))}
        </fieldset>
      )
    })}
  </form>
)
