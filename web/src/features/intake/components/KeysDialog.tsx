import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'

type Props = { off: boolean; onOff: (off: boolean) => void; onClose: () => void }

/** All keys, and the switch that leaves them to the browser and the screen reader. */
export const KeysDialog = ({ off, onOff, onClose }: Props) => (
  <Dialog title={t.intake.keysTitle} onClose={onClose}>
    <dl className="dk-keys">
      {Object.entries(t.intake.keyList).map(([key, text]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    <button className="btn btn-s" type="button" onClick={() => onOff(!off)}>
      {off ? t.intake.keysOn : t.intake.keysOff}
    </button>
  </Dialog>
)
