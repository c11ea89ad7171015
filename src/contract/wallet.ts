import { z } from 'zod'
import { FactAnswer } from './apply.ts'
import { CaseDocument } from './case.ts'

const Origin = z.object({
  caseId: z.string(),
  serviceId: z.string(),
  serviceName: z.string(),
  at: z.string(),
})
/** Where something of the wallet can be used in the case that was asked for, with the words to agree to. */
const Fit = z.object({ materialId: z.string().nullable(), name: z.string(), consent: z.string() })
export const WalletPaper = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  file: z.string(),
  type: CaseDocument.shape.type,
  size: z.number().int(),
  pages: z.number().int().nullable(),
  scan: CaseDocument.shape.scan,
  origin: Origin,
  validUntil: z.string().nullable(),
  usable: z.boolean(),
  usedIn: z.array(z.object({ caseId: z.string(), serviceName: z.string(), seenBy: z.string(), at: z.string() })),
  fits: z.array(Fit),
})
export const WalletFact = z.object({
  id: z.string(),
  kind: z.enum(['fact', 'field']),
  key: z.string(),
  label: z.string(),
  /** Other words in which the same is asked elsewhere. */
  alsoAsked: z.array(z.string()),
  value: FactAnswer,
  origin: Origin,
  fits: z.array(Fit),
})
export const Wallet = z.object({ papers: z.array(WalletPaper), facts: z.array(WalletFact) })
export const WalletUse = z.object({
  caseId: z.string(),
  materialId: z.string().optional(),
  /** The person has read who will see it and agrees; asked each time. */
  consent: z.literal(true, '请先看清用在哪里、给谁看，同意后再用'),
})
export const WalletPatch = z.object({ validUntil: z.iso.date('日期要写成 YYYY-MM-DD').nullable() })
export const WalletRemoved = z.object({
  removed: z.literal(true),
  message: z.string(),
  staysIn: z.array(z.object({ caseId: z.string(), number: z.string().nullable(), serviceName: z.string() })),
})

export type WalletPaper = z.infer<typeof WalletPaper>
export type WalletFact = z.infer<typeof WalletFact>
export type Wallet = z.infer<typeof Wallet>
export type WalletUse = z.infer<typeof WalletUse>
export type WalletRemoved = z.infer<typeof WalletRemoved>
