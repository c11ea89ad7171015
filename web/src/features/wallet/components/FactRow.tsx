import type { WalletFact } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { answerInWords, longDay } from '../../../ui/words.ts'
import { RemoveButton } from './RemoveButton.tsx'

export const FactRow = ({ fact: { id, label, value, origin } }: { fact: WalletFact }) => (
  <li>
    <span className="k">{label}</span>
    <span>
      {answerInWords(undefined, value)}
      <small>{t.cases.wallet.factOrigin(origin.serviceName, longDay(origin.at))}</small>
    </span>
    <RemoveButton id={id} name={label} />
  </li>
)
