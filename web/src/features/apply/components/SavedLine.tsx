import { Link } from 'react-router'
import { useSignInPath } from '../../../lib/account.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { clockTime, dayAndTime } from '../../../ui/words.ts'
import type { OpenDraft } from '../useDraft.ts'

/** Where what was typed is now: on the server since when, on its way, or on this device only. */
export function SavedLine({ open }: { open: OpenDraft }) {
  const signIn = useSignInPath()
  const { state, server, keeper } = open
  const words = t.apply.save
  const line = (icon: IconName, look: string, content: React.ReactNode) => (
    <p className={`saved ${look}`} role="status">
      <Icon name={icon} />
      <span>{content}</span>
    </p>
  )
  const again = (
    <button className="link" type="button" onClick={() => keeper.flush()}>
      {words.again}
    </button>
  )
  switch (state.kind) {
    case 'unchanged':
      return line('check', '', words.unchanged(dayAndTime(server.savedAt)))
    case 'saving':
      return line('clock', 'is-off', words.saving)
    case 'saved':
      return line('check', '', words.saved(clockTime(state.at)))
    case 'offline':
      return line('wifi', 'is-off', words.offline)
    case 'waiting':
      return line(
        'clock',
        'is-off',
        <>
          {words.waiting} {again}
        </>,
      )
    case 'refused':
      return line('alert', 'is-bad', words.refused(state.message))
    case 'signed-out':
      return line(
        'alert',
        'is-bad',
        <>
          {words.signedOut}
          <Link to={signIn}>{words.signIn}</Link>
        </>,
      )
    case 'closed':
      return line(
        'alert',
        'is-bad',
        <>
          {words.closed}
          {state.message}
          <Link to={`/cases/${server.id}`}>{words.open}</Link>
        </>,
      )
    case 'conflict':
      return line('compare', 'is-bad', words.conflict)
  }
}
