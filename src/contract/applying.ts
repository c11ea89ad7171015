import { z } from 'zod'

/** The files of `knowledge/apply`: what receipts say, which papers are the same kind, what the wallet says and never keeps. */
const Text = z.string().trim().min(1)

export const ReceiptFile = z.strictObject({
  title: Text,
  received: Text,
  notAcceptance: Text,
  window: z.strictObject({
    workingDays: z.number().int().min(1),
    basis: Text,
    text: Text,
    otherText: Text,
    undated: Text,
  }),
  filedAnyway: Text,
  prediction: Text,
  missingMaterial: Text,
  missingField: Text,
  codes: z.record(Text, z.string().regex(/^[A-Z]{2,4}$/, '前缀用2到4个大写字母')),
  other: z.string().regex(/^[A-Z]{2,4}$/, '前缀用2到4个大写字母'),
})
export const WalletFile = z.strictObject({
  consentPaper: Text,
  consentFact: Text,
  expired: Text,
  doesNotFit: Text,
  removed: Text,
  staysIn: Text,
  never: z.array(Text),
  neverFacts: z.array(Text),
  neverFields: z.array(Text),
})
export const PaperKindFile = z.strictObject({
  holders: z.array(Text),
  self: z.array(Text),
  forms: z.array(Text),
  kinds: z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: Text, also: z.array(Text) })),
})

/** `knowledge/apply/same-facts.yaml`: questions of several services that ask one thing in other words. */
export const SameFactFile = z.strictObject({
  same: z.array(z.strictObject({ fact: Text, asks: z.array(Text).min(2) })),
})

export type ReceiptFile = z.infer<typeof ReceiptFile>
export type WalletFile = z.infer<typeof WalletFile>
export type SameFactFile = z.infer<typeof SameFactFile>
export type PaperKindFile = z.infer<typeof PaperKindFile>
export type ApplyKnowledge = {
  receipt: ReceiptFile
  wallet: WalletFile
  paperKinds: PaperKindFile
  sameFacts: SameFactFile
}
