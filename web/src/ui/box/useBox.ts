import { type ChangeEvent, useEffect, useState } from 'react'
import { type PersonalKind, removePersonal } from '../../lib/personal.ts'
import { draft } from '../../lib/storage.ts'
import { t } from '../../texts/zh-CN.ts'

export const MAX_LENGTH = 2000

/** The text of a box: kept while the tab is open, personal numbers taken out as they are typed. */
export function useBox(name: string, initial = '') {
  const [text, setText] = useState(() => initial || draft.get(name, ''))
  const [notice, setNotice] = useState<string | null>(null)
  useEffect(() => draft.set(name, text), [name, text])
  const change = (next: string) => {
    const clean = removePersonal(next)
    setText(clean.text)
    setNotice(
      clean.removed.length > 0
        ? noticeFor(clean.removed)
        : clean.text.length > MAX_LENGTH
          ? t.box.tooLong(MAX_LENGTH)
          : null,
    )
  }
  return {
    text,
    notice,
    say: setNotice,
    change,
    onChange: (event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) => change(event.target.value),
    clear: () => {
      setText('')
      setNotice(null)
      draft.remove(name)
    },
  }
}

export const noticeFor = (removed: PersonalKind[]): string => removed.map((kind) => t.personal[kind]).join('')
