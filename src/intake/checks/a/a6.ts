import type { ServiceDocument } from '../../../contract/index.ts'
import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { isWrittenAt, materialOf, nameOf, placeOf } from '../../look.ts'
import { isIllegible } from '../../page-quality.ts'

/** A field of the application form that has to be filled in is empty. */
export const a6: Check = {
  code: 'A6',
  find: (file) =>
    file.papers.filter(({ kind }) => kind === 'application-form').flatMap((paper) => emptyFields(paper, file)),
}

function emptyFields(paper: PlacedPaper, file: CaseFile) {
  const compulsory = compulsoryWords(file.service, materialOf(file, paper.materialId)?.material.fields ?? [])
  const byHand = new RegExp(file.catalogue.forms.layout.byHand, 'u')
  return paper.blanks
    .map((blank) => ({ ...blank, needed: needOf(blank.label, compulsory) }))
    .filter(({ label, needed }) => !byHand.test(label) && needed !== 'optional')
    .filter((blank) => !isWrittenAt(paper, blank))
    .map(({ label, page, box, needed, doubtful }) => ({
      slots: { 材料: nameOf(paper, file), 字段: label },
      ...placeOf(paper),
      page,
      box,
      ...((needed === 'perhaps' || doubtful || paper.pages.some((one) => one.page === page && isIllegible(one))) && {
        severity: 'remind' as const,
      }),
    }))
}

/** Fields that the office fills in, or that may stay empty. */
const OPTIONAL =
  /备注|传真|邮编|邮政编码|邮箱|电子邮件|曾用名|别名|其他|其它|说明|附注|受理|审核|审查|审批|经办|初审|复核|意见|盖章|签名|签字|日期|编号|序号|如有|选填|代理|代办|受托|监护/
/** What an office cannot do without on any form. */
const ALWAYS =
  /^(申请人|姓名|名称|单位名称|企业名称|申请单位|性别|民族|住址|住所|地址|公民身份号码|身份证号码?|证件号码?|统一社会信用代码|(拟任)?(法定代表人|负责人)|联系电话|联系人|电话|手机号?码?|经营范围|经营项目|经营(地址|场所|面积)|申请事项|申请理由|申请类型|申请类别)$/

/** Of a field that neither the list nor the rule names nobody knows whether it may stay empty: a person looks. */
function needOf(label: string, words: string[]): 'compulsory' | 'optional' | 'perhaps' {
  const plain = plainOf(label)
  if (ALWAYS.test(plain)) return 'compulsory'
  if (OPTIONAL.test(plain)) return words.includes(plain) ? 'compulsory' : 'optional'
  const isAsked = words.some(
    (word) =>
      word === plain || (plain.length >= 3 && word.includes(plain)) || (word.length >= 3 && plain.includes(word)),
  )
  return isAsked ? 'compulsory' : 'perhaps'
}

/** The words of the fields that the service's own form asks for. */
function compulsoryWords({ form }: ServiceDocument, fields: string[]): string[] {
  const asked = form.filter(({ required }) => required).flatMap(({ field }) => field.split(/[、和及，,/]/))
  return [...asked, ...fields].map(plainOf).filter((word) => word.length >= 2)
}

const plainOf = (label: string): string => label.normalize('NFKC').replace(/[\s:*()（）]/g, '')
