import type { Draft } from '../../../src/contract/index.ts'
import { t } from '../texts/zh-CN.ts'

export type Source = Draft['origins'][string]['source']

const LOOKS: Record<Source, string> = {
  register: 'src-data',
  read: 'src-read',
  typed: 'src-self',
  computed: 'src-calc',
  wallet: 'src-self',
}

/** 源签: where a value comes from, by a sign and a word. */
export const Stamp = ({ source, label }: { source: Source; label?: string | undefined }) => (
  <span className={`src ${LOOKS[source]}`}>
    <b>{t.origin.signs[source]}</b>
    {source === 'wallet' ? t.origin.words.wallet : (label ?? t.origin.words[source])}
  </span>
)
