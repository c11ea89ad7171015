import { useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { Field } from '../../../ui/Field.tsx'

type Props = {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  value: string
  autoComplete: 'current-password' | 'new-password'
  onValue: (value: string) => void
}

/** A password that can be looked at, so that nobody has to type it twice or guess. */
export function PasswordField({ onValue, ...field }: Props) {
  const [shown, setShown] = useState(false)
  return (
    <Field
      {...field}
      name="password"
      type={shown ? 'text' : 'password'}
      onChange={(event) => onValue(event.target.value)}
    >
      <button className="btn" type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? t.account.hide : t.account.show}
      </button>
    </Field>
  )
}
