import type { CaseState, CaseStep } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { type Stage, stagesOf } from '../stages.logic.ts'

const SIGNS: Record<Stage['look'], IconName | null> = {
  done: 'check',
  now: 'clock',
  yours: 'alert',
  todo: null,
  ended: 'stop',
}
const WORDS: Record<Stage['look'], string> = {
  done: t.progress.stageDone,
  now: t.progress.stageWaits,
  yours: t.progress.stageWaits,
  todo: t.progress.stageToCome,
  ended: '',
}

/** The stages of a case in a row, on phones one below the other. */
export const Track = ({ state, steps }: { state: CaseState; steps: readonly CaseStep[] }) => (
  <ol className="track" aria-label={t.progress.stagesLabel}>
    {stagesOf(state, steps).map(({ name, look, at }) => (
      <li key={name} className={look} aria-current={look === 'now' || look === 'yours' ? 'step' : undefined}>
        <span className="st">{SIGNS[look] && <Icon name={SIGNS[look]} />}</span>
        <b>{t.progress.stages[name]}</b>
        <span>{at ? dayAndTime(at) : WORDS[look]}</span>
      </li>
    ))}
  </ol>
)
