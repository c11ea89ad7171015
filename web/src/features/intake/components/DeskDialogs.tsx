import type { Case, Finding, ServiceDocument } from '../../../../../src/contract/index.ts'
import type { Step } from '../useStep.ts'
import { AcceptDialog, CommitDialog, NotAcceptDialog, TolerateDialog, TransferDialog } from './DecisionDialogs.tsx'
import type { Decision } from './Decisions.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { MendDialog } from './MendDialog.tsx'
import { RetakeDialog } from './RetakeDialog.tsx'
import { SupplementDialog } from './SupplementDialog.tsx'

export type Opened = Decision | 'keys' | 'mend' | 'retake' | null

type Props = {
  opened: Opened
  found: Case
  service: ServiceDocument | undefined
  names: Record<string, string>
  current: Case['documents'][number] | undefined
  findings: readonly Finding[]
  step: Step
  keysOff: boolean
  onKeysOff: (off: boolean) => void
  onRetaken: () => void
  onClose: () => void
}

/** The one dialog that is open over the desk. */
export function DeskDialogs({ opened, names, current, findings, keysOff, onKeysOff, onRetaken, ...props }: Props) {
  const { step, found, onClose } = props
  const close = () => {
    step.back()
    onClose()
  }
  const shared = { ...props, onClose: close }
  switch (opened) {
    case 'accept':
      return <AcceptDialog {...shared} findings={findings} />
    case 'supplement':
      return <SupplementDialog {...shared} findings={findings} />
    case 'not-accept':
      return <NotAcceptDialog {...shared} />
    case 'transfer':
      return <TransferDialog {...shared} />
    case 'tolerate':
      return <TolerateDialog {...shared} />
    case 'commit':
      return <CommitDialog {...shared} />
    case 'mend':
      return <MendDialog {...shared} />
    case 'retake':
      return <RetakeDialog found={found} names={names} current={current} onCame={onRetaken} onClose={onClose} />
    case 'keys':
      return <KeysDialog off={keysOff} onOff={onKeysOff} onClose={onClose} />
    default:
      return null
  }
}
