import type { WalletFact } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { answerInWords, longDay } from '../../../ui/words.ts'
import { RemoveButton } from './RemoveButton.tsx'

export const FactCard = ({ fact: { id, label, value, origin } }: { fact: WalletFact }) => (
  <article className="card wal-c" aria-label={label}>
    <p>{label}</p>
    <p className="v">{answerInWords(undefined, value)}</p>
    <p>{t.cases.wallet.origin(origin.serviceName, longDay(origin.at))}</p>
    <p className="acts">
      <RemoveButton id={id} name={label} />
    </p>
  </article>
)
