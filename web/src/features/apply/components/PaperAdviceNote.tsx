import type { PaperAdvice, PaperDoubt } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'

type Props = {
  advice: PaperAdvice | undefined
  name: string
  onRetake: () => void
  /** To a place of the list, or to one that the person chooses. */
  onMove: (to: PaperDoubt['moveTo']) => void
  onLetBe: (doubt: PaperDoubt) => void
}

/** What the machine understood of a paper and what it doubts: a hint beside the paper, which bars nothing. */
export function PaperAdviceNote({ advice, name, onRetake, onMove, onLetBe }: Props) {
  if (!advice) return null
  const { state, page, of, says, findings } = advice
  const words = t.apply.advice
  return (
    <div className="adv" aria-live="polite">
      {state === 'waiting' && <p className="f">{words.waiting}</p>}
      {state === 'reading' && <p className="f">{of > 1 ? words.readingPage(page, of) : words.reading}</p>}
      {state === 'failed' && <p className="f">{words.failed}</p>}
      {state === 'done' && says.length === 0 && findings.length === 0 && <p className="f">{words.nothing}</p>}
      {says.map(({ kindName, fields }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: papers of a file have no name of their own
        <p className="f" key={i}>
          {words.like(kindName)}
          {fields.length > 0 && words.read(fields.map((field) => `${field.name} ${field.value}`).join('，'))}
        </p>
      ))}
      {findings.map((doubt) => (
        <div className="note note-y" key={`${doubt.code}${doubt.message}`}>
          <Icon name="alert" />
          <div>
            <p>{doubt.message}</p>
            <p className="acts">
              {doubt.act === 'retake' && (
                <button
                  className="btn btn-s"
                  type="button"
                  aria-label={words.about(words.retake, name)}
                  onClick={onRetake}
                >
                  {words.retake}
                </button>
              )}
              {doubt.act === 'move' && (
                <button
                  className="btn btn-s"
                  type="button"
                  aria-label={words.about(doubt.moveTo ? words.moveTo(doubt.moveTo.name) : words.move, name)}
                  onClick={() => onMove(doubt.moveTo)}
                >
                  {doubt.moveTo ? words.moveTo(doubt.moveTo.name) : words.move}
                </button>
              )}
              <button
                className="btn btn-t btn-s"
                type="button"
                aria-label={words.about(words.letBe, name)}
                onClick={() => onLetBe(doubt)}
              >
                {words.letBe}
              </button>
            </p>
          </div>
        </div>
      ))}
    </div>
  )
}
