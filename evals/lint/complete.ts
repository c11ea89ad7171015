import type { ServiceDocument } from '../../src/contract/index.ts'
import { creditCodeFault } from '../../src/identifiers/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document to be spoilt in any way has no type
export type Loose = any

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A code of a body with a right check digit. */
function bodyCode(serial: number): string {
  const stem = `11310115MB${String(serial).padStart(7, '0')}`
  return stem + [...SIGNS].find((sign) => creditCodeFault(stem + sign) === null)
}

/** A shipped service as its office would publish it: what only the office knows is filled in. */
export function complete(service: ServiceDocument, serial: number): Loose {
  const doc: Loose = structuredClone(service)
  const { list } = doc
  const catalogCode = `31${list.taskType}17${String(serial).padStart(3, '0')}000`
  const code = bodyCode(serial)
  const city = /^(上海|市)/.test(list.dept.name)
  Object.assign(list, {
    catalogCode,
    taskCode: `${code}${list.useLevel}${catalogCode}`,
    handleItemCode: `${code}${list.useLevel}${catalogCode}01`,
    powerSource: '1',
    effectiveFrom: '2026-01-01',
    counter: {
      address: `合欢路${serial + 1}号政务服务中心2楼${(serial % 40) + 1}号窗口`,
      hours: '工作日 9:00-17:00',
      inHall: true,
    },
    contact: {
      consult: `021-2074${String(serial).padStart(4, '0')}`,
      complaint: `021-2075${String(serial).padStart(4, '0')}`,
    },
    remedies: { review: city ? '上海市人民政府' : '区人民政府', court: '有管辖权的人民法院，六个月内' },
  })
  list.dept.code = code
  list.handlingType ??= '承诺件'
  if (list.online.available) {
    list.online.depth ??= 'Ⅲ'
    list.online.url ??= `https://zwdt.sh.gov.cn/item/${serial}`
  }
  for (const one of list.specialProcedures) one.days ??= 10
  list.result.sample ??= '样本'
  list.result.change ??= '向原机关申请'
  list.result.renewal ??= '到期前申请'
  if (list.quantityLimit) list.quantityLimit.published ??= true
  for (const paper of doc.materials) {
    if (paper.anyOf) continue
    paper.by ??= `${doc.legalBasis[0].law}`
    if (paper.kind === '申请表') Object.assign(paper, { blankForm: paper.name, sample: `${paper.name}样表` })
  }
  return doc
}
