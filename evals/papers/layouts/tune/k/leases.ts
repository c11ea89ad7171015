import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY, othersOf } from '../parts.ts'
import { foot, icon, qr, sum } from './kit.ts'

const KNOWN =
  '出租方 出租方证件号码 承租方 承租方证件号码 房屋地址 面积 不动产权证号 用途 租期 租赁期限起 租赁期限止 月租金 押金 租金总额 签订日期 月租金大写'.split(
    ' ',
  )
const others = (pen: Pen) => othersOf(pen, KNOWN)
const capitals = (pen: Pen) =>
  pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '')
const numberName = (pen: Pen, field: string) => (pen.raw(field).startsWith('9') ? '统一社会信用代码' : '身份证件号码')

/** A law firm's lease: a schedule of commercial terms, then definitions and clauses that refer to it. */
const defined: Layout = {
  id: 'tune-k/lease-defined',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:420px', 156) : ''
    const row = (n: string, a: string, b: string) => `<tr><td class="n">${n}</td><th>${a}</th><td>${b}</td></tr>`
    const p = (n: string, text: string) =>
      `<div style="display:flex;margin-bottom:6px"><span style="width:44px;flex:none">${n}</span><span>${text}</span></div>`
    const h = (n: string, text: string) =>
      `<div style="display:flex;margin:13px 0 5px;font:700 15px/1.6 var(--hei)"><span style="width:44px">${n}</span>${text}</div>`
    const party = (name: string, slot: string) =>
      `<td style="width:50%;height:150px;vertical-align:top;position:relative">${name}<br><br>${pen.sign(slot)}<div style="border-top:1px solid #111;width:240px;font-size:13px">签字／盖章</div>${pen.seal(slot, 'left:70px;top:-6px', 146)}</td>`
    return [
      `<div style="font:14.5px/1.7 var(--hei);margin-top:-20px">${edge}<h1 style="font:700 26px var(--hei);text-align:left;border-bottom:2px solid #111;padding-bottom:10px">${pen.title('房屋租赁合同')}</h1><p style="font:12px/1.8 var(--hei);color:#666;margin-bottom:10px">第一部分　商务条款表（Schedule of Commercial Terms）</p>
<table class="kj">${row('A', '业主（“出租人”）', pen.fill('出租方'))}${row('B', `出租人${numberName(pen, '出租方证件号码')}`, pen.fill('出租方证件号码'))}${row('C', '租户（“承租人”）', pen.fill('承租方'))}${row('D', `承租人${numberName(pen, '承租方证件号码')}`, pen.fill('承租方证件号码'))}${row('E', '租赁物业地址', pen.fill('房屋地址'))}${row('F', '物业产权证编号', pen.fill('不动产权证号'))}${row('G', '计租面积', `${pen.fill('面积')} 平方米（建筑面积）`)}${row('H', '许可用途', pen.fill('用途'))}${row('I', '租赁期', `${pen.knows('租期') ? `${pen.fill('租期')}，` : ''}起租日为 ${pen.fill('租赁期限起', BLANK_DAY)}，届满日为 ${pen.fill('租赁期限止', BLANK_DAY)}`)}${row('J', '月度租金', `人民币 ${sum(pen, '月租金')} 元／月（大写：${capitals(pen)}）`)}${pen.knows('租金总额') ? row('K', '租赁期租金合计', `人民币 ${sum(pen, '租金总额')} 元`) : ''}${row('L', '租赁保证金（押金）', `人民币 ${sum(pen, '押金')} 元`)}${others(
        pen,
      )
        .map((field) => row('M', field, pen.fill(field)))
        .join('')}</table>
<p style="font:12px/1.8 var(--hei);color:#666;margin:14px 0 0">第二部分　一般条款（General Terms）</p>
${h('1', '定义')}${p('1.1', '除上下文另有所指外，“<b>物业</b>”指商务条款表 E 项所载房屋；“<b>租金</b>”指 J 项所载金额；“<b>保证金</b>”指 L 项所载金额。')}${p('1.2', '商务条款表与一般条款不一致的，以商务条款表为准。')}
${h('2', '租赁')}${p('2.1', '出租人将物业按现状出租给承租人，承租人仅可将物业用于许可用途。')}${p('2.2', '租金按月支付，承租人应于每一公历月第五日前付至出租人指定账户。')}
<style>.kj td,.kj th{border:1px solid #aaa;padding:5px 10px}.kj .n{width:34px;text-align:center;background:#333;color:#fff}.kj th{width:200px;text-align:left;background:#f2f2f2;font:500 13.5px/1.6 var(--hei)}</style></div>${foot('租赁合同（商业文本）', 'LEASE-CN v6.1', '1 / 2', 84)}`,
      `<div style="font:14.5px/1.75 var(--hei)">${edge}${h('3', '保证金')}${p('3.1', '承租人应于本合同签署之日支付保证金。租赁期届满且承租人结清费用并交还物业后十五日内，出租人无息退还。')}
${h('4', '维护与费用')}${p('4.1', '水、电、燃气、通讯及物业管理费由承租人承担；结构性维修由出租人承担。')}${p('4.2', '承租人对物业进行装修的，应事先取得出租人书面同意并依法办理报批手续。')}
${h('5', '违约与终止')}${p('5.1', '任何一方严重违约且未于收到通知后三十日内补正的，守约方有权解除本合同。')}${p('5.2', '承租人逾期支付租金的，按日万分之五支付违约金。')}
${h('6', '附件')}${p('6.1', pen.has('引附件') ? '附件一《交付标准及设备清单》为本合同不可分割的部分。' : '本合同无附件。')}
${h('7', '法律适用与争议')}${p('7.1', '本合同适用中国法律。争议由物业所在地人民法院管辖。')}${p('7.2', '本合同一式四份，出租人、承租人各执两份。')}
<p style="margin-top:26px">有鉴于此，双方已于 ${pen.fill('签订日期', BLANK_DAY)}签署本合同。</p><table style="margin-top:24px"><tr>${party('出租人', '出租方')}${party('承租人', '承租方')}</tr></table><p style="margin-top:12px">物业共有权人同意签字：${pen.sign('共有人')}</p></div>${foot('租赁合同（商业文本）', 'LEASE-CN v6.1', '2 / 2', 84)}`,
    ]
  },
}

/** A letting platform's contract: cards on the first page, its standing terms on the second. */
const platform: Layout = {
  id: 'tune-k/lease-platform',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:460px', 156) : ''
    const item = (a: string, b: string, wide = false) =>
      `<div style="${wide ? 'grid-column:1/3;' : ''}padding:4px 0"><p style="font-size:12px;color:#7a8594;line-height:1.4">${a}</p><p style="font-size:15.5px;line-height:1.6;border-bottom:1px solid #e3e7ec;min-height:26px">${b}</p></div>`
    const block = (name: string, body: string) =>
      `<div style="border:1px solid #d8e0ea;border-radius:10px;margin-bottom:12px;padding:10px 18px"><p style="font:700 15px/1.7 var(--hei);color:#e06a00">${icon('#e06a00', 14)}${name}</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:2px 24px">${body}</div></div>`
    const code = (field: string) => (pen.raw(field).startsWith('9') ? '企业信用代码' : '身份证号')
    const li = (text: string) => `<li style="margin:0 0 8px 20px">${text}</li>`
    return [
      `<div style="font:15px/1.7 var(--hei);margin-top:-34px">${edge}<div style="display:flex;justify-content:space-between;align-items:center;margin-bottom:12px"><div><p style="font:700 24px/1.4 var(--hei)">${pen.title('房屋出租合同（平台版）')}</p><p style="font-size:12px;color:#7a8594">城家租赁平台　合同模板 CJ-B-2026.06</p></div>${qr(64)}</div>
${block('房东（出租方）', item('房东姓名／名称', pen.fill('出租方')) + item(`房东${code('出租方证件号码')}`, pen.fill('出租方证件号码')))}${block('租客（承租方）', item('租客姓名／名称', pen.fill('承租方')) + item(`租客${code('承租方证件号码')}`, pen.fill('承租方证件号码')))}${block('房源', `${item('房源地址', pen.fill('房屋地址'), true)}${item('房产证号', pen.fill('不动产权证号'), true)}${item('房源面积（㎡）', pen.fill('面积'))}${item('租来做什么', pen.fill('用途'))}`)}${block(
  '租约',
  `${item('起租日', pen.fill('租赁期限起', BLANK_DAY, 'dots'))}${item('退租日', pen.fill('租赁期限止', BLANK_DAY, 'dots'))}${pen.knows('租期') ? item('租约时长', pen.fill('租期')) : ''}${others(
    pen,
  )
    .map((field) => item(field, pen.fill(field)))
    .join('')}`,
)}${block('费用（人民币元）', `${item('每月租金', `${sum(pen, '月租金')}<span style="font-size:12px;color:#555">　${capitals(pen)}</span>`)}${item('租房押金', sum(pen, '押金'))}${pen.knows('租金总额') ? item('整个租期的租金合计', sum(pen, '租金总额')) : ''}${item('付款周期', '押二付三')}`)}</div>${foot('城家租赁平台', '签约流水见平台', '第 1 页 共 2 页', 84)}`,
      `<div style="font:15px/1.75 var(--hei)">${edge}<p style="font:700 17px/1.8 var(--hei);color:#e06a00">约定事项</p><ol>${li('房东保证对房源有权出租，交房时水电表读数由双方在平台上共同确认。')}${li('租客应按期付款；逾期超过七天的，房东可通过平台发出催告。')}${li('租客不得擅自改变房源结构或者转租；确需转租的，应取得房东书面同意。')}${li('正常使用造成的损耗由房东维修，人为损坏由租客赔偿。')}${li('一方提前解约的，应提前三十天告知，并支付一个月租金作为补偿。')}${li(pen.has('引附件') ? '家具家电见附件《房源物品清单》，该附件与本合同一并签署。' : '房源内物品以平台交房视频为准，不另附清单。')}${li('发生争议先由平台调解；调解不成的，可向房源所在地法院起诉。')}${li('本合同打印一式三份，房东、租客、备案窗口各留一份。')}</ol>
<div style="display:flex;gap:20px;margin-top:26px">${[
        ['房东签章', '出租方'],
        ['租客签章', '承租方'],
      ]
        .map(
          ([name, slot]) =>
            `<div style="flex:1;position:relative;border:1px solid #d8e0ea;border-radius:10px;padding:10px 16px;height:172px">${name}<br><br>${pen.sign(slot ?? '')}${pen.seal(slot ?? '', 'left:110px;top:10px', 146)}</div>`,
        )
        .join(
          '',
        )}</div><p style="margin-top:16px">共有人签字（如有）：${pen.sign('共有人')}</p><p style="margin-top:10px">签约日：${pen.fill('签订日期', BLANK_DAY, 'dots')}</p></div>${foot('城家租赁平台', '签约流水见平台', '第 2 页 共 2 页', 84)}`,
    ]
  },
}

export const LEASES: Layout[] = [defined, platform]
