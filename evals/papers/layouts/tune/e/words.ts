import type { Pen } from '../../../pen.ts'

/** What the office calls a field, and the English it prints with it. */
export const WORDS: Record<string, [string, string]> = {
  申请人: ['申请人（单位）名称／姓名', 'Name of Applicant'],
  统一社会信用代码: ['统一社会信用代码', 'Unified Social Credit Code'],
  公民身份号码: ['申请人身份证件号码', 'Identity Document No.'],
  法定代表人: ['法定代表人／负责人', 'Legal Representative'],
  监护人: ['监护人姓名', 'Name of Guardian'],
  监护人证件号码: ['监护人身份证件号码', "Guardian's Identity Document No."],
  联系电话: ['申请人联系电话', 'Tel. No. of Applicant'],
  住址: ['现住址', 'Residential Address'],
  住所: ['住所（登记地址）', 'Registered Address'],
  经营场所: ['经营场所', 'Place of Business'],
  经营地址: ['经营地址', 'Business Address'],
  经营面积: ['经营面积（m²）', 'Floor Area for Business'],
  经营范围: ['经营范围', 'Scope of Business'],
  经营项目: ['经营项目', 'Line of Business'],
  建筑面积: ['建筑面积（m²）', 'Gross Floor Area'],
  面积: ['租赁面积（m²）', 'Area Leased'],
  月租金: ['月租金（人民币元）', 'Monthly Rent (RMB)'],
  出租方: ['出租人', 'Landlord'],
  坐落: ['房屋坐落', 'Location of Premises'],
  居住人数: ['居住人数（人）', 'No. of Occupants'],
  从业人数: ['从业人员数（人）', 'No. of Staff'],
  变更事项: ['申请变更事项', 'Item to be Changed'],
  变更前: ['原登记内容', 'Registered Particulars'],
  变更后: ['申请变更后内容', 'Particulars after Change'],
  长: ['长度（m）', 'Length'],
  宽: ['宽度（m）', 'Width'],
  离地高度: ['下沿离地高度（m）', 'Height above Ground'],
  数量: ['数量（块／个）', 'Quantity'],
  施工单位: ['施工单位', 'Contractor'],
  安装单位: ['安装单位', 'Installer'],
  开工日期: ['计划开工日期', 'Commencement Date'],
  完工日期: ['计划完工日期', 'Completion Date'],
  设置地址: ['设置地点', 'Location'],
  占用路段: ['占用路段', 'Road Section Occupied'],
  占用用途: ['占用用途', 'Purpose of Occupation'],
  占用面积: ['占用面积（m²）', 'Area Occupied'],
  现场负责人: ['现场负责人', 'Person in Charge on Site'],
  工程名称: ['工程名称', 'Name of Works'],
  工程地点: ['工程地点', 'Location of Works'],
  运输单位: ['运输单位', 'Haulier'],
  户籍地址: ['户籍地址', 'Address of Household Register'],
  申请事由: ['申请事由', 'Reason'],
  文化程度: ['文化程度', 'Education'],
  通信地址: ['通讯地址', 'Correspondence Address'],
}

/** Two days that are the ends of one term; the form has one row for both. */
export const TERMS: [string, string, string, string][] = [
  ['租赁期限起', '租赁期限止', '租赁期限', 'Term of Tenancy'],
  ['申请期限起', '申请期限止', '申请设置期限', 'Period Applied for'],
  ['占用开始日期', '占用结束日期', '占用期限', 'Period of Occupation'],
  ['处置开始日期', '处置结束日期', '处置期限', 'Period of Disposal'],
  ['开工日期', '完工日期', '计划工期', 'Period of Works'],
]

export const OWN = ['申请人', '统一社会信用代码', '公民身份号码', '法定代表人', '监护人', '监护人证件号码', '联系电话']

/** An entry of a form: what it is called, in English, the fields it holds, and whether its answer is long. */
export type Entry = { field: string; end?: string; label: string; english: string; long: number }

/** The fields of a form but its day and version, in the form's order; the ends of a term make one entry. */
export function entriesOf(pen: Pen): Entry[] {
  const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
  const term = (field: string) =>
    TERMS.find(
      ([from, until]) => (from === field || until === field) && fields.includes(from) && fields.includes(until),
    )
  return fields.flatMap((field): Entry[] => {
    const found = term(field)
    if (found?.[1] === field) return []
    if (found) return [{ field, end: found[1], label: found[2], english: found[3], long: 40 }]
    const [label, english] = WORDS[field] ?? [field, '']
    return [{ field, label, english, long: pen.raw(field).length }]
  })
}

const CHOICES: Record<string, string> = {
  窗口领取: 'Collect at counter',
  邮寄送达: 'By post',
  个人经营: 'Individual',
  家庭经营: 'Family',
}
const HEADS: Record<string, string> = { 领取方式: 'Means of Collection', 组成形式: 'Form of Organisation' }

/** The choices of a form, each with its mark before it. */
export const choicesOf = (pen: Pen, marks: [string, string], foreign = true) =>
  pen.rows('选项').map((row, i) => {
    const taken = String(row.已选).split('/')
    const options = String(row.可选)
      .split('/')
      .map(
        (option) =>
          `<span style="white-space:nowrap">${taken.includes(option) ? marks[0] : marks[1]}&nbsp;${option}${foreign && CHOICES[option] ? ` <small>${CHOICES[option]}</small>` : ''}</span>`,
      )
      .join('&emsp;')
    return { label: String(row.名称), english: HEADS[String(row.名称)] ?? '', inner: options, part: `选项.${i}` }
  })
