import type { PlacedPaper } from '../../src/intake/case-file.ts'
import { aCaseFile, aMaterial, aPage, aPaper } from './case-files.ts'

/** People, a firm and their papers, as the tests of E have them. */
export const MAN = '310101190001010011'
export const WOMAN = '31010119000101002X'
export const OTHER = '310115190402290032'
export const FIRM = '上海星河餐饮有限公司'
export const CODE = '91310101MA00000078'

export const materials = [
  aMaterial('id', { name: '申请人身份证' }),
  aMaterial('agent-id', { name: '授权委托书和代理人身份证件' }),
  aMaterial('legal-id', { name: '法定代表人（负责人）身份证件' }),
  aMaterial('spouse-id', { name: '配偶身份证' }),
  aMaterial('child-id', { name: '孩子的身份证件' }),
]
export const card = (name: string, number: string, materialId: string | null = 'id', more: object = {}): PlacedPaper =>
  aPaper('id-card-front', { 姓名: name, 公民身份号码: number, ...more }, { materialId, file: `card of ${name}.jpg` })
export const form = (fields: Parameters<typeof aPaper>[1]) => aPaper('application-form', fields)
export const licence = (fields: Parameters<typeof aPaper>[1] = {}) =>
  aPaper('business-licence', {
    名称: FIRM,
    统一社会信用代码: CODE,
    法定代表人: '张三',
    住所: '上海市黄浦区人民路5号',
    ...fields,
  })
export const lease = (fields: Parameters<typeof aPaper>[1], text: string[] = ['房屋租赁合同'], file = 'lease.pdf') =>
  aPaper('lease-contract', fields, { file, pages: [aPage({ text })] })
export const deed = (fields: Parameters<typeof aPaper>[1]) => aPaper('property-certificate', fields)
export const poa = (fields: Parameters<typeof aPaper>[1]) => aPaper('power-of-attorney', fields)
export const aCase = (...papers: PlacedPaper[]) => aCaseFile(papers, { materials })
