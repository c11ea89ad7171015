import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY, ruled, td } from '../parts.ts'
import { footer, restOf } from './kit.ts'

const PLACED =
  '出租方 出租方证件号码 承租方 承租方证件号码 房屋地址 面积 不动产权证号 用途 租期 租赁期限起 租赁期限止 月租金 押金 租金总额 签订日期 月租金大写'
const edgeOf = (pen: Pen) => (pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:400px', 156) : '')
const capitalsOf = (pen: Pen) =>
  pen.knows('月租金大写') ? pen.fill('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '&emsp;&emsp;&emsp;&emsp;')
const amount = (pen: Pen, field: string, digits: number) =>
  pen.raw(field) === '' ? pen.fill(field) : pen.money(field, digits)
const attached = (pen: Pen) =>
  pen.has('引附件')
    ? '房屋内的家具、电器及其他设施状况见附件一《房屋交割清单》，附件经双方签章后与本合同具有同等效力。'
    : '房屋内的家具、电器及其他设施由双方现场查验后交割，不再另列清单。'

/** Beijing: the city's model contract, boxes ticked and lines filled in. */
const model: Layout = {
  id: 'tune-j/lease-model',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const u = (inner: string) => `<u>&ensp;${inner}&ensp;</u>`
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:4px">${text}</p>`
    const h = (text: string) => `<p style="font:700 16px/1.9 var(--hei);text-indent:2em">${text}</p>`
    const unit = (field: string) => (pen.raw(field).startsWith('9') ? '☐身份证 ☑营业执照' : '☑身份证 ☐营业执照')
    return [
      `<div style="font:16px/1.85 var(--song)">${edgeOf(pen)}<p style="font:13px var(--hei);display:flex;justify-content:space-between"><span>BF－2019－0603</span><span>合同编号：＿＿＿＿＿＿</span></p><h1 style="font:700 28px var(--song);margin:12px 0 18px">${pen.title('北京市房屋租赁合同（自行成交版）')}</h1>
<p>出租人（甲方）：${u(pen.fill('出租方'))}</p><p>证件类型：${unit('出租方证件号码')}　证件编号：${u(pen.fill('出租方证件号码'))}</p><p>承租人（乙方）：${u(pen.fill('承租方'))}</p><p style="margin-bottom:8px">证件类型：${unit('承租方证件号码')}　证件编号：${u(pen.fill('承租方证件号码'))}</p>
${h('第一条　房屋基本情况')}${p(`（一）房屋位于${u(pen.fill('房屋地址'))}，租用建筑面积${u(pen.fill('面积'))}平方米。`)}${p(`（二）房屋权属状况：甲方持有☑房屋所有权证／不动产权证书　☐房屋买卖合同　☐其他来源证明，证书编号：${u(pen.fill('不动产权证号'))}。房屋<span style="white-space:nowrap">（是／否<span class="hand">√</span>）</span>已设定抵押。`)}${p(`（三）租赁用途：${u(pen.fill('用途'))}。`)}
${h('第二条　房屋租赁期限')}${p(`租赁期自${u(pen.fill('租赁期限起', BLANK_DAY))}至${u(pen.fill('租赁期限止', BLANK_DAY))}${pen.knows('租期') ? `，共计${u(pen.fill('租期'))}` : ''}。甲方应于起租当日前将房屋交付给乙方。`)}
${h('第三条　租金及押金')}${p(`（一）租金标准：人民币${u(amount(pen, '月租金', 2))}元／月（大写：${u(capitalsOf(pen))}）${pen.knows('租金总额') ? `，租赁期内租金总计人民币${u(amount(pen, '租金总额', 2))}元` : ''}。支付方式：☐现金 ☑银行转账，押<u>&ensp;二&ensp;</u>付<u>&ensp;三&ensp;</u>。`)}${p(`（二）押金：人民币${u(amount(pen, '押金', 2))}元。租赁期满，除抵扣应由乙方承担的费用外，剩余部分如数返还乙方。`)}${footer('1')}</div>`,
      `<div style="font:16px/1.85 var(--song)">${edgeOf(pen)}${h('第四条　其他费用')}${p('租赁期内下列费用中，（1）（2）（6）由乙方承担，其余由甲方承担：（1）水费（2）电费（3）供暖费（4）物业管理费（5）有线电视收视费（6）上网费。')}${h('第五条　房屋维护及维修')}${p('甲方应保证房屋处于适租状态；乙方保管不当致使房屋毁损的，由乙方负责维修或赔偿。')}${p(attached(pen))}${h('第六条　合同解除')}${p('经双方协商一致可以解除本合同；乙方拖欠租金达三十日的，甲方有权单方解除合同并收回房屋。')}${h('第七条　其他约定')}${p('本合同经双方签章后生效，一式贰份。有关房屋登记备案手续，由双方共同到属地房管部门办理。')}${restOf(pen, PLACED, (label, value) => p(`${label}：${value}`))}
<table style="margin-top:44px"><tr>${['出租人（甲方）', '承租人（乙方）'].map((name, i) => `<td style="position:relative;width:50%;height:150px;vertical-align:top">${name}签章：${pen.sign(i ? '承租方' : '出租方')}${pen.seal(i ? '承租方' : '出租方', 'left:110px;top:-10px', 150)}<br>委托代理人：<br>电话：</td>`).join('')}</tr></table><p>签约日期：${pen.fill('签订日期', BLANK_DAY)}</p>${footer('2')}</div>`,
    ]
  },
}

/** Guangdong: the particulars of the tenancy in a schedule, the clauses after it on the back. */
const schedule: Layout = {
  id: 'tune-j/lease-schedule',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:7px">${text}</p>`
    const party = (name: string, slot: string) =>
      `<div style="position:relative;height:150px;flex:1"><p>${name}（签字／盖章）</p><p style="margin-top:14px">${pen.sign(slot)}</p>${pen.seal(slot, 'left:40px;top:4px', 148)}</div>`
    return [
      `<div style="font:15.5px/1.6 var(--hei)">${edgeOf(pen)}<h1 style="font-size:25px;margin-bottom:2px">${pen.title('房屋租赁合同书')}</h1><p style="text-align:center;font-size:13px;margin-bottom:14px">第一部分　租赁要素表</p>
${ruled(
  'jls',
  [
    l('业主（出租方）') + td(pen.fill('出租方')) + l('业主证件号') + td(pen.fill('出租方证件号码')),
    l('租户（承租方）') + td(pen.fill('承租方')) + l('租户证件号') + td(pen.fill('承租方证件号码')),
    l('物业地址') + td(pen.fill('房屋地址'), 'colspan="3"'),
    l('房地产权证号') + td(pen.fill('不动产权证号'), 'colspan="3"'),
    l('出租面积（㎡）') + td(pen.fill('面积')) + l('使用用途') + td(pen.fill('用途')),
    l('起租日') +
      td(pen.fill('租赁期限起', BLANK_DAY, 'dashes')) +
      l('届满日') +
      td(pen.fill('租赁期限止', BLANK_DAY, 'dashes')),
    ...(pen.knows('租期') ? [l('租赁年限') + td(pen.fill('租期'), 'colspan="3"')] : []),
    l('每月租金（元）') + td(amount(pen, '月租金', 0)) + l('租金大写') + td(capitalsOf(pen)),
    l('租赁保证金（押金，元）') +
      td(amount(pen, '押金', 0)) +
      l('租金合计（元）') +
      td(pen.knows('租金总额') ? amount(pen, '租金总额', 0) : '—'),
    l('交租日') + td('每月5日前，遇节假日顺延') + l('水、电费') + td('租户承担，按表计'),
    ...Object.keys(pen.spec.values)
      .filter((field) => !PLACED.split(' ').includes(field))
      .map((field) => l(field) + td(pen.fill(field), 'colspan="3"')),
  ],
  'border:1px solid #333;padding:8px 8px;height:46px',
)}<p style="font-size:13px;margin-top:10px">填写说明：要素表与第二部分条款不一致的，以要素表为准；空白处应当划线。合同期内租金如有递增，另行书面约定。</p><style>.jls{table-layout:fixed}.jls .l{width:116px;text-align:center;font-size:14px;background:#f4f4f4;line-height:1.3}</style>${footer('第 1 页，共 2 页')}</div>`,
      `<div style="font:16px/1.8 var(--hei)">${edgeOf(pen)}<p style="text-align:center;font-size:14px;margin-bottom:12px">第二部分　合同条款</p>${p('1．业主确认对物业享有出租的权利；租户已实地查看，对物业现状无异议。')}${p('2．租户逾期交租的，每逾期一日，按欠租额的千分之三支付违约金；逾期超过十五日的，业主可收回物业并没收保证金。')}${p('3．未经业主书面同意，租户不得拆改主体结构，不得转租。')}${p(`4．${attached(pen)}`)}${p('5．租户应做好消防、用电用气安全，并配合流动人口和出租屋管理。')}${p('6．租期届满前一个月，双方可协商续租；同等条件下租户优先。')}${p('7．因履行本合同发生纠纷的，向物业所在地人民法院提起诉讼。')}${p('8．本合同一式三份，业主、租户各执一份，一份交租赁管理所登记。')}
<div style="display:flex;margin-top:46px">${party('业主', '出租方')}${party('租户', '承租方')}</div><p style="margin-top:20px">合同签署日：${pen.fill('签订日期', BLANK_DAY, 'padded')}</p><div style="border:1px dashed #666;margin-top:26px;padding:8px 12px;font-size:13px;height:90px">租赁管理所登记栏（租户勿填）：</div>${footer('第 2 页，共 2 页')}</div>`,
    ]
  },
}

export const LEASES: Layout[] = [model, schedule]
