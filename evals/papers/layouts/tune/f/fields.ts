/** How the fields of an application are spread over the rows of a form. */

/** Fields whose values are long: they take a row of their own. */
const LONG = new Set(
  '经营场所 经营地址 住所 住址 变更前 变更后 经营范围 户籍地址 现户籍地址 迁入地址 拟落户地址 房屋坐落 坐落 设置地址 工程地点 事故地点 占用路段 活动地址 联系地址 通信地址 装修项目 拟定名称 形式和材质'.split(
    ' ',
  ),
)
const ABOUT_THE_APPLICANT = new Set([
  '申请人',
  '统一社会信用代码',
  '公民身份号码',
  '法定代表人',
  '监护人',
  '监护人证件号码',
  '联系电话',
])

export const isAboutApplicant = (field: string): boolean => ABOUT_THE_APPLICANT.has(field)

/** Rows of so many fields; a long one stands alone. */
export function inRows(fields: string[], perRow: number): string[][] {
  const rows: string[][] = []
  let open: string[] | null = null
  for (const field of fields) {
    if (LONG.has(field)) {
      rows.push([field])
      open = null
    } else if (open && open.length < perRow) open.push(field)
    else {
      open = [field]
      rows.push(open)
    }
  }
  return rows
}

/** The county's words for fields, as its clerks typed them. */
export const COUNTY_WORDS: Record<string, string> = {
  申请人: '申请单位名称（个人填姓名）',
  统一社会信用代码: '营业执照号码（信用代码）',
  法定代表人: '法定代表人（经营者）姓名',
  公民身份号码: '本人身份证号',
  监护人: '监护人姓名',
  监护人证件号码: '监护人身份证号',
  联系电话: '申请人联系电话',
  经营场所: '经营场所（详细地址）',
  经营地址: '经营地址（门牌号）',
  经营面积: '经营面积（㎡）',
  建筑面积: '建筑面积（㎡）',
  占用面积: '占用面积（平方米）',
  摊位面积: '摊位面积（平方米）',
  面积: '租赁面积（㎡）',
  长: '长度（米）',
  宽: '宽度（米）',
  离地高度: '下沿离地面高度（米）',
  数量: '数量（块、处）',
  变更事项: '申请变更项目',
  变更前: '原登记事项',
  变更后: '变更后登记事项',
  施工单位: '施工单位（全称）',
  开工日期: '开工时间',
  完工日期: '竣工时间',
  从业人数: '从业人数（人）',
  居住人数: '居住人数（人）',
  月租金: '月租金（元）',
  自负金额: '个人自负金额（元）',
  出租方: '出租人姓名',
  住址: '现住址',
  补领份数: '补领份数（份）',
  拟投入车辆数: '拟投入车辆数（辆）',
  驾驶员数: '驾驶员人数（名）',
  占用开始日期: '占用起始时间',
  占用结束日期: '占用终止时间',
  处置开始日期: '处置起始时间',
  处置结束日期: '处置终止时间',
}

/** The capital's captions, with the English that stands beside them. */
export const CAPITAL_WORDS: Record<string, [chinese: string, english: string]> = {
  申请人: ['申请人姓名／名称', 'Name of Applicant'],
  统一社会信用代码: ['统一社会信用代码', 'Unified Social Credit Code'],
  法定代表人: ['法定代表人／负责人', 'Legal Representative'],
  公民身份号码: ['身份证件号码', 'ID Card No.'],
  监护人: ['法定监护人', 'Guardian'],
  监护人证件号码: ['监护人证件号码', 'ID No. of Guardian'],
  联系电话: ['申请人电话', 'Telephone'],
  经营场所: ['经营场所', 'Place of Business'],
  经营地址: ['经营地址', 'Business Address'],
  经营面积: ['经营面积（平方米）', 'Area, sq. m'],
  经营范围: ['经营范围', 'Scope of Business'],
  建筑面积: ['建筑面积（平方米）', 'Floor Area, sq. m'],
  面积: ['房屋面积（平方米）', 'Area, sq. m'],
  占用面积: ['占用面积（平方米）', 'Area occupied, sq. m'],
  住所: ['住所', 'Registered Address'],
  住址: ['居住地址', 'Home Address'],
  户籍地址: ['户籍所在地', 'Domicile'],
  通信地址: ['通讯地址', 'Mailing Address'],
  联系地址: ['通讯地址', 'Mailing Address'],
  变更事项: ['变更事项', 'Item to be changed'],
  变更前: ['变更前内容', 'Before'],
  变更后: ['变更后内容', 'After'],
  长: ['长（m）', 'Length'],
  宽: ['宽（m）', 'Width'],
  离地高度: ['离地高度（m）', 'Height above Ground'],
  数量: ['数量', 'Quantity'],
  开工日期: ['计划开工日期', 'Start'],
  完工日期: ['计划完工日期', 'Completion'],
  施工单位: ['施工单位名称', 'Contractor'],
  从业人数: ['从业人员数', 'Employees'],
  文化程度: ['学历', 'Education'],
  月租金: ['月租金（人民币元）', 'Monthly Rent, CNY'],
}
