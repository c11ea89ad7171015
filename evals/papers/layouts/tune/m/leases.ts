import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { restOf } from '../j/kit.ts'
import { BLANK_DAY, isCompany, ruled, td } from '../parts.ts'
import { blank, feet, running } from './kit.ts'

const PLACED =
  '出租方 出租方证件号码 承租方 承租方证件号码 房屋地址 面积 不动产权证号 用途 租期 租赁期限起 租赁期限止 月租金 押金 租金总额 签订日期 月租金大写'
const edgeOf = (pen: Pen) => (pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:420px', 156) : '')
const capitals = (pen: Pen) =>
  pen.knows('月租金大写') ? pen.fill('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '&emsp;&emsp;&emsp;')
const sum = (pen: Pen, field: string, digits: number) =>
  pen.raw(field) === '' ? pen.fill(field) : pen.money(field, digits)

/** The city's model text for homes and shops: numbered clauses "1-1", blanks ruled under. */
const model: Layout = {
  id: 'tune-m/lease-model',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:3px">${text}</p>`
    const h = (text: string) => `<p style="font:700 15.5px/2 var(--hei)">${text}</p>`
    const paper = (field: string) => (isCompany(pen.raw(field)) ? '营业执照' : '居民身份证')
    return [
      `<div style="font:15px/1.8 var(--song)">${edgeOf(pen)}${running('上海市房屋租赁合同', '合同编号：2026－')}<h1 style="font:700 26px var(--song);margin:10px 0 2px">${pen.title('上海市房屋租赁合同')}</h1><p style="text-align:center;margin-bottom:10px;font-size:13px">（示范文本）</p>
<p>本合同当事人</p><p>出租人（甲方）：${blank(pen.fill('出租方'), 240)}</p><p>证件名称：${blank(paper('出租方证件号码'))}　证件号码：${blank(pen.fill('出租方证件号码'), 200)}</p><p>承租人（乙方）：${blank(pen.fill('承租方'), 240)}</p><p>证件名称：${blank(paper('承租方证件号码'))}　证件号码：${blank(pen.fill('承租方证件号码'), 200)}</p>${p('根据《中华人民共和国民法典》《上海市住房租赁条例》的规定，甲、乙双方在平等、自愿的基础上，经协商一致，订立本合同。')}
${h('一、出租房屋情况')}${p(`1-1　甲方出租给乙方的房屋坐落在${blank(pen.fill('房屋地址'), 260)}（以下简称该房屋）。该房屋出租部位的建筑面积为${blank(pen.fill('面积'), 60)}平方米，房屋类型为公寓或商铺。`)}${p(`1-2　甲方已向乙方出示该房屋的（☑不动产权证／□房地产权证），证号：${blank(pen.fill('不动产权证号'), 240)}。该房屋未设定抵押。`)}
${h('二、租赁用途')}${p(`2-1　乙方向甲方承诺，租赁该房屋作为${blank(pen.fill('用途'), 80)}使用，并遵守本市有关房屋使用和物业管理的规定。`)}
${h('三、交付日期和租赁期限')}${p(`3-1　甲乙双方约定，该房屋租赁期${pen.knows('租期') ? `为${blank(pen.fill('租期'), 60)}，` : ''}自${blank(pen.fill('租赁期限起', BLANK_DAY, 'padded'))}起至${blank(pen.fill('租赁期限止', BLANK_DAY, 'padded'))}止。`)}
${h('四、租金、支付方式和期限')}${p(`4-1　该房屋月租金总计为（人民币）${blank(sum(pen, '月租金', 2), 90)}元（大写：${blank(capitals(pen), 150)}）。${pen.knows('租金总额') ? `租赁期内租金合计（人民币）${blank(sum(pen, '租金总额', 2), 90)}元。` : ''}`)}${p('4-2　乙方应于每月10日前向甲方支付租金。逾期支付的，每逾期一日，按日租金的0.5倍支付违约金。')}${feet('甲方签章：　　　　乙方签章：', '1')}</div>`,
      `<div style="font:15px/1.8 var(--song)">${edgeOf(pen)}${running('上海市房屋租赁合同', '合同编号：2026－')}${h('五、保证金和其他费用')}${p(`5-1　甲方交付该房屋时，乙方应向甲方支付房屋租赁保证金，保证金为（人民币）${blank(sum(pen, '押金', 2), 90)}元。租赁关系终止时，保证金除用以抵充约定由乙方承担的费用外，剩余部分无息归还乙方。`)}${p('5-2　租赁期间，使用该房屋所发生的水、电、燃气、通讯、物业管理费由乙方承担。')}
${h('六、房屋使用要求和维修责任')}${p('6-1　租赁期间，乙方发现该房屋及其附属设施有损坏的，应及时通知甲方修复；甲方应在接到通知后的7日内进行维修。')}${p(pen.has('引附件') ? '6-2　房屋内附属设施、设备状况由甲、乙双方在附件二《房屋交付清单》中列明，附件为本合同的组成部分。' : '6-2　房屋内附属设施、设备由双方当面点交，不另列清单。')}${h('七、转租、解除和违约责任')}${p('7-1　乙方未征得甲方书面同意，不得将该房屋转租。')}${p('7-2　乙方逾期不支付租金累计超过一个月的，甲方可书面通知乙方解除合同。')}${h('八、其他条款')}${p('8-1　本合同自双方签字后生效，生效后30日内办理登记备案。合同连同附件一式三份。')}${restOf(pen, PLACED, (label, value) => p(`${label}：${blank(value)}`))}
<table style="margin-top:40px;width:100%"><tr>${['出租人（甲方）', '承租人（乙方）'].map((name, i) => `<td style="position:relative;width:50%;height:150px;vertical-align:top">${name}：<br>签名盖章：${pen.sign(i ? '承租方' : '出租方')}${pen.seal(i ? '承租方' : '出租方', 'left:90px;top:0', 148)}</td>`).join('')}</tr></table><p>签署于：${blank(pen.fill('签订日期', BLANK_DAY), 160)}</p>${feet('', '2')}</div>`,
    ]
  },
}

/** A state company's lease: a document number, the premises in a table with units in its head, clauses below. */
const estate: Layout = {
  id: 'tune-m/lease-estate',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:5px">${text}</p>`
    const party = (name: string, slot: string) =>
      `<td style="position:relative;width:50%;height:170px;vertical-align:top;border:1px solid #444;padding:10px"><b>${name}</b><p>法定代表人或授权代理人：</p><p style="margin-top:8px">${pen.sign(slot)}</p>${pen.seal(slot, 'left:110px;top:16px', 144)}</td>`
    return [
      `<div style="font:15.5px/1.75 var(--ming)">${edgeOf(pen)}${running('国有资产租赁管理　JL-ZC-012', '合同审批流水：ZL20260715')}<h1 style="font:700 24px var(--hei);margin:14px 0 12px">${pen.title('经营性房屋租赁合同')}</h1><table style="width:100%"><tr><td style="width:50%">出租单位（人）：${pen.fill('出租方')}</td><td>承租单位（人）：${pen.fill('承租方')}</td></tr><tr><td>证照号码：${pen.fill('出租方证件号码')}</td><td>证照号码：${pen.fill('承租方证件号码')}</td></tr></table><p style="margin:8px 0 4px">第一条　租赁标的</p>
${ruled(
  'mle',
  [
    ['房屋坐落', '计租面积（㎡）', '规划用途', '权证编号'].map((name) => `<th>${name}</th>`).join(''),
    td(pen.fill('房屋地址')) + td(pen.fill('面积')) + td(pen.fill('用途')) + td(pen.fill('不动产权证号')),
  ],
  'border:1px solid #444;padding:6px;text-align:center;line-height:1.45',
)}<p style="margin:12px 0 4px">第二条　租期与租金</p>
${ruled(
  'mlf',
  [
    ['计租起始日', '租期届满日', '租赁年限', '月租金（元）', '租期内租金合计（元）', '履约保证金（元）']
      .map((name) => `<th>${name}</th>`)
      .join(''),
    td(pen.fill('租赁期限起', '', 'slashes')) +
      td(pen.fill('租赁期限止', '', 'slashes')) +
      td(pen.knows('租期') ? pen.fill('租期') : '—') +
      td(sum(pen, '月租金', 2)) +
      td(pen.knows('租金总额') ? sum(pen, '租金总额', 2) : '—') +
      td(sum(pen, '押金', 2)),
    td(`月租金大写：${capitals(pen)}`, 'colspan="6" style="text-align:left"'),
  ],
  'border:1px solid #444;padding:6px;text-align:center;line-height:1.4;font-size:14px',
)}<p style="font-size:12.5px">注：租金含税；履约保证金在合同终止、结清费用并完成工商迁出后十五个工作日内无息返还。</p>
${p('第三条　承租方应自签约之日起五个工作日内付清首期租金及履约保证金，先付后用。')}${p('第四条　承租方为安全生产、消防、治安的责任主体，不得改变房屋结构与规划用途。')}${p(`第五条　${pen.has('引附件') ? '《安全管理协议书》《房屋现状交接单》为本合同附件一、附件二，与本合同同等有效。' : '房屋按现状交付，双方现场交接。'}`)}${p('第六条　遇国家建设征收、动迁的，合同自行终止，双方互不承担违约责任。')}${restOf(pen, PLACED, (label, value) => p(`${label}：${value}`))}<table style="width:100%;margin-top:16px"><tr>${party('出租方（盖章）', '出租方')}${party('承租方（盖章）', '承租方')}</tr></table><p style="text-align:right;margin-top:8px">合同签订日：${pen.fill('签订日期', BLANK_DAY)}</p></div>${feet('本合同一式肆份，双方各执贰份', '第1页 共1页')}`,
    ]
  },
}

export const LEASES: Layout[] = [model, estate]
