import type { Pen } from '../../../pen.ts'

/** The words a provincial portal has for the fields of its forms, and the unit behind a value. */
const PORTAL: Record<string, string> = {
  申请人: '申请人名称（姓名）',
  统一社会信用代码: '统一信用代码',
  法定代表人: '法定代表人或经营者',
  公民身份号码: '申请人身份证号',
  监护人: '监护人姓名',
  监护人证件号码: '监护人身份证件号',
  联系电话: '手机号码',
  变更事项: '拟变更的登记事项',
  变更前: '原登记内容',
  变更后: '申请变更登记内容',
  经营场所: '经营场所地址',
  经营地址: '店铺经营地址',
  主体业态: '经营主体业态',
  许可证编号: '原许可证编号',
  用人单位: '用人单位名称',
  事故时间: '事故发生日期',
  事故地点: '事故发生地点',
  受伤部位: '伤害部位',
  职业工种: '职业（工种）',
  现户籍地址: '现户口所在地址',
  迁入地址: '拟迁入地址',
  迁移原因: '户口迁移原因',
  户籍地址: '户籍所在地址',
  申请事由: '申请事由',
  房屋坐落: '装修房屋坐落',
  施工单位: '施工单位名称',
  安装单位: '安装单位名称',
  开工日期: '预计开工日期',
  完工日期: '预计完工日期',
  计划安装日期: '计划安装日期',
  从业人数: '从业人员人数',
  住址: '居住地址',
  住所: '住所（登记地址）',
  通信地址: '通信地址',
  联系地址: '联系地址',
  占用开始日期: '占用开始日期',
  占用结束日期: '占用结束日期',
  申请期限起: '申请设置期限（起）',
  申请期限止: '申请设置期限（止）',
  租赁期限起: '租赁起始日',
  租赁期限止: '租赁终止日',
  出租方: '出租方（房东）姓名',
  坐落: '租赁房屋坐落',
  面积: '租赁房屋面积',
  自负金额: '个人自负医疗费金额',
  拟定名称: '拟用单位名称',
  被投靠人: '被投靠人姓名',
}

const UNITS: Record<string, string> = {
  经营面积: '平方米',
  建筑面积: '平方米',
  面积: '平方米',
  占用面积: '平方米',
  摊位面积: '平方米',
  长: '米',
  宽: '米',
  离地高度: '米',
  数量: '块',
  从业人数: '人',
  居住人数: '人',
  驾驶员数: '人',
  拟投入车辆数: '辆',
  补领份数: '份',
  月租金: '元/月',
  自负金额: '元',
}

/** The heads an export to a spreadsheet has, short and with the unit in brackets. */
const EXPORT: Record<string, string> = {
  申请人: '申请单位/人',
  统一社会信用代码: '信用代码',
  法定代表人: '法人/经营者',
  公民身份号码: '身份证号码',
  监护人证件号码: '监护人证号',
  联系电话: '电话',
  经营地址: '经营地址',
  许可证编号: '许可证号',
  房屋坐落: '坐落',
  事故时间: '事故日期',
  职业工种: '工种',
  开工日期: '开工日',
  完工日期: '完工日',
  计划安装日期: '安装日',
  处置开始日期: '处置起始日',
  处置结束日期: '处置截止日',
  占用开始日期: '占用起始日',
  占用结束日期: '占用截止日',
  申请期限起: '设置起始日',
  申请期限止: '设置截止日',
  租赁期限起: '租期起始日',
  租赁期限止: '租期截止日',
  联系地址: '通讯地址',
  通信地址: '通讯地址',
  出租方: '出租人',
  离地高度: '离地高',
  驾驶证档案编号: '驾照档案号',
}

const LONG =
  /地址|地点|坐落|场所|住所|住址|经营范围|变更前|变更后|占用路段|装修项目|拟定名称|形式和材质|消纳去向|垃圾种类/

export const isLong = (field: string): boolean => LONG.test(field)
export const portalWord = (field: string): string => PORTAL[field] ?? field
export const unitOf = (field: string): string => UNITS[field] ?? ''
export const exportWord = (field: string): string =>
  `${EXPORT[field] ?? field}${UNITS[field] ? `(${UNITS[field].replace('平方米', '㎡').replace('米', 'm')})` : ''}`

/** The fields of an application that stand in its body. */
export const bodyFields = (pen: Pen): string[] =>
  Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))

const WHO = /^(申请人|统一社会信用代码|公民身份号码|法定代表人|监护人|监护人证件号码|联系电话)$/
export const isWho = (field: string): boolean => WHO.test(field)

/** The choices of an application, with a mark before each. */
export const options = (pen: Pen, ticked: string, open: string, gap = '　　') =>
  pen.rows('选项').map((row, i) => ({
    name: String(row.名称),
    shown: `<span data-part="选项.${i}">${String(row.可选)
      .split('/')
      .map((option) => `${String(row.已选).split('/').includes(option) ? ticked : open}${option}`)
      .join(gap)}</span>`,
  }))
