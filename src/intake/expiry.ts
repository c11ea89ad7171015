import type { FieldReading } from '../contract/index.ts'
import type { CaseFile, PlacedPaper } from './case-file.ts'
import { daysIn } from './days.ts'
import { fieldOf, materialOf } from './look.ts'

/** Until when a paper holds. */
export type Expiry = { until: string; field: FieldReading }

const ENDS = [
  '有效期限止',
  '有效期至',
  '有效期止',
  '有效期限',
  '有效期',
  '检验有效期至',
  '检验有效期止',
  '检验有效期',
  '营业期限止',
  '营业期限',
]

/** The last day printed as the end of its validity; null for 长期 and for papers that name none. */
export function expiryOf(paper: PlacedPaper): Expiry | null {
  const field = fieldOf(paper, ...ENDS)
  const until = field && daysIn(field.value).at(-1)
  return field && until ? { until, field } : null
}

/** The old paper that this very matter renews, replaces or ends: that its time is up is why people come. */
export function isBeingReplaced(paper: PlacedPaper, file: CaseFile): boolean {
  const material = materialOf(file, paper.materialId)?.material
  if (/^(原|旧|已到期|到期|过期|即将到期)|原证/.test(material?.name ?? '')) return true
  return (
    RENEWS.test(file.service.name) &&
    MATTERS.some(([kinds, words]) => kinds.has(paper.kind) && words.test(file.service.name))
  )
}

const RENEWS = /换领|换发|换证|补领|补发|补证|延续|续期|延期|注销|到期|期满/
/** Which services renew which paper, by the words of their names. */
const MATTERS: [Set<string>, RegExp][] = [
  [new Set(['id-card-front', 'id-card-back']), /身份证/],
  [new Set(['driving-licence']), /驾驶证/],
  [new Set(['vehicle-licence']), /行驶证|检验/],
  [new Set(['business-licence']), /营业执照|注销登记|经营期限|营业期限/],
  [new Set(['operating-permit']), /许可|经营|执业|资格|登记证/],
]
