import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { MAX_SITUATION } from '../../../../../src/contract/index.ts'
import { removePersonal } from '../../../lib/personal.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Precheck } from '../usePrecheck.ts'

/** One's situation in one's own words; what is heard is shown with the words, to be put right. */
export function Story({ check }: { check: Precheck }) {
  const [text, setText] = useState('')
  const [wasRemoved, setRemoved] = useState(false)
  const id = useId()
  const reading = useMutation({ mutationFn: check.read, onSuccess: (count) => count > 0 && setText('') })
  const type = (typed: string) => {
    const { text: clean, removed } = removePersonal(typed)
    setRemoved(removed.length > 0)
    setText(clean)
  }
  return (
    <form
      className="story"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') reading.mutate(text)
      }}
    >
      <label htmlFor={id}>{t.precheck.story}</label>
      <p className="sub" id={`${id}-h`}>
        {t.precheck.storyHint}
        {t.precheck.storyPrivate}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-h`}
        rows={3}
        maxLength={MAX_SITUATION}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <div className="acts">
        <button className="btn" type="submit" aria-busy={reading.isPending}>
          {reading.isPending ? t.precheck.reading : t.precheck.read}
        </button>
        <span role="status">
          {wasRemoved
            ? t.precheck.storyRemoved
            : reading.isSuccess
              ? t.precheck.heard(reading.data)
              : reading.error
                ? reading.error.message || t.states.errorTitle
                : ''}
        </span>
      </div>
    </form>
  )
}
