import type { CaseState } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

const LOOKS: Partial<Record<CaseState, string>> = {
  received: 'tag-ok',
  accepted: 'tag-ok',
  approved: 'tag-ok',
  supplement: 'tag-yellow',
  not_accepted: 'tag-red',
  refused: 'tag-red',
}

export const StateTag = ({ state }: { state: CaseState }) => (
  <span className={`tag ${LOOKS[state] ?? ''}`}>{t.cases.states[state]}</span>
)
