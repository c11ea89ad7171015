import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { td } from '../parts.ts'
import { complete, isUnit, para, REST, SPACED, slot, sum } from './parts.ts'

const capitals = (pen: Pen, field: string): string =>
  pen.knows(`${field}大写`) ? pen.text(`${field}大写`) : (inCapitals(pen.raw(field)) ?? '')

const betweenUnits = (pen: Pen) => ['出租方证件号码', '承租方证件号码'].every((field) => isUnit(pen.raw(field)))
const edge = (pen: Pen, top: number) => (pen.has('骑缝章') ? pen.seal('出租方', `right:-78px;top:${top}px`, 156) : '')
const papersOf = (pen: Pen, field: string) => (isUnit(pen.raw(field)) ? '统一社会信用代码' : '身份证号')

/** A contract found on the net and typed over in Word; the blanks are filled by hand. */
const word: Layout = {
  id: 'tune-i/lease-word',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const article = (number: string, text: string) => para(`<b>第${number}条</b>　${text}`, 'margin-bottom:4px')
    const sign = (who: string, slotName: string) =>
      `<div style="width:48%;position:relative"><p>${who}（签字或盖章）：</p><p style="height:46px;border-bottom:1px solid #111">${pen.sign(slotName)}</p><p style="font-size:14px">联系电话：</p>${pen.seal(slotName, 'left:110px;top:-30px', 146)}</div>`
    return complete(pen, [
      `<div class="handwritten ihand" style="font:16px/2 var(--song)">${edge(pen, 440)}<h1 style="font-size:22px;margin-bottom:16px">${pen.title('房屋租赁合同')}</h1>
<p>出租方（以下简称甲方）：${slot(pen, '出租方')}</p><p>${papersOf(pen, '出租方证件号码')}：${slot(pen, '出租方证件号码')}</p><p>承租方（以下简称乙方）：${slot(pen, '承租方')}</p><p>${papersOf(pen, '承租方证件号码')}：${slot(pen, '承租方证件号码')}</p>
${para('根据《中华人民共和国民法典》及相关法律法规的规定，甲乙双方在平等、自愿的基础上，就房屋租赁事宜达成如下协议：')}
${article('一', `甲方将自有的位于${slot(pen, '房屋地址')}的房屋（以下简称该房屋）出租给乙方使用，该房屋建筑面积共${slot(pen, '面积')}平方米，不动产权证书编号为${slot(pen, '不动产权证号')}。`)}
${article('二', `乙方承租该房屋用于${slot(pen, '用途')}，不得从事违法活动。`)}
${article('三', `租赁期${pen.knows('租期') ? `共${slot(pen, '租期')}，` : ''}从${slot(pen, '租赁期限起')}起至${slot(pen, '租赁期限止')}止。`)}
${article('四', `该房屋每月租金为人民币${sum(pen, '月租金')}元，大写：<u>${capitals(pen, '月租金')}</u>${pen.knows('租金总额') ? `，整个租期租金总计${sum(pen, '租金总额')}元` : ''}。租金按季度支付，先付后住。`)}
${article('五', `乙方于签约当日向甲方支付押金${sum(pen, '押金')}元，合同到期且乙方结清水、电、煤、网络等费用后，甲方应全额退还。`)}${REST}
${article('六', '租赁期内水费、电费、燃气费、物业费等由乙方自行缴纳。')}
${article('七', '乙方应爱护房屋设施，因使用不当造成损坏的，应负责修复或赔偿；自然损耗由甲方维修。')}
${article('八', pen.has('引附件') ? '房屋内设施设备详见附件《物品清单》，该附件与本合同具有同等法律效力。' : '房屋内设施设备由双方在交房当天共同查看确认。')}
${article('九', '乙方有下列情形之一的，甲方有权提前收回房屋：拖欠租金超过三十天；擅自转租；擅自改动承重结构。')}</div>${SPACED}`,
      `<div class="handwritten ihand" style="font:16px/2 var(--song)">${edge(pen, 440)}${article('十', '甲乙任何一方提前终止合同，须提前一个月告知对方，并支付一个月租金作为违约金。')}
${article('十一', '本合同在履行中发生争议，由双方协商；协商不成，可向人民法院起诉。')}
${article('十二', `本合同一式两份，双方各执一份，${betweenUnits(pen) ? '加盖骑缝章，' : ''}签字（盖章）后生效。`)}
<div style="display:flex;justify-content:space-between;margin-top:56px">${sign('甲方', '出租方')}${sign('乙方', '承租方')}</div>
<p style="margin-top:24px">共有人（签字）：${pen.sign('共有人')}</p><p style="margin-top:18px;text-align:right">签订日期：${pen.fill('签订日期', '　　　　年　　月　　日')}</p></div>${SPACED}`,
    ])
  },
}

/** A landlord's own form: a cover with a table of what was agreed, the articles behind it. */
const landlord: Layout = {
  id: 'tune-i/lease-landlord',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const n = (text: string) => td(text, 'class="n"')
    const wide = (label: string, value: string) => `<tr>${n(label)}${td(value, 'colspan="3"')}</tr>`
    const two = (a: string, x: string, b: string, y: string) => `<tr>${n(a)}${td(x)}${n(b)}${td(y)}</tr>`
    const amount = (field: string) => (pen.raw(field) === '' ? pen.fill(field) : pen.money(field))
    const group = (text: string) => `<tr><td colspan="4" class="g">${text}</td></tr>`
    const article = (number: string, heading: string, text: string) =>
      `<p style="margin-top:9px"><b>${number}　${heading}</b></p><p style="padding-left:2.2em">${text}</p>`
    const foot = (page: number) =>
      `<p style="position:absolute;left:84px;right:84px;bottom:34px;display:flex;justify-content:space-between;font:11.5px var(--hei);color:#666;border-top:1px solid #aaa;padding-top:4px"><span>商业管理部格式合同 2023 版 · 未经许可不得修改</span><span>${page} / 2</span></p>`
    const box = (who: string, field: string) =>
      `<td style="width:50%;height:176px;vertical-align:top;position:relative;border:1px solid #555;padding:8px 10px">${who}（签章）<br>授权代表签字：${pen.sign(field)}${pen.seal(field, 'left:120px;top:24px', 146)}</td>`
    return complete(
      pen,
      [
        `<div style="font:14.5px/1.5 var(--hei)">${edge(pen, 520)}<p style="text-align:right;font-size:12.5px">合同编号：SYZL-2026-B1-0417</p><h1 style="font-size:28px;letter-spacing:5px;margin:34px 0 8px">${pen.title('物业租赁合同')}</h1><p style="text-align:center;font-size:13px;color:#555;margin-bottom:24px">合同信息表（第一部分）</p>
<table class="ill">${group('A. 签约双方')}${wide('出租人（业主）', pen.fill('出租方'))}${wide('出租人证照号码', pen.fill('出租方证件号码'))}${wide('承租人（商户）', pen.fill('承租方'))}${wide('承租人证照号码', pen.fill('承租方证件号码'))}
${group('B. 租赁物业')}${wide('物业地址', pen.fill('房屋地址'))}${wide('权属证书号', pen.fill('不动产权证号'))}${two('计租面积（m²）', pen.fill('面积'), '约定用途', pen.fill('用途'))}
${group('C. 租赁期间')}${pen.knows('租期') ? wide('租赁年限', pen.fill('租期')) : ''}${two('起租日', pen.fill('租赁期限起', '', 'dots'), '到期日', pen.fill('租赁期限止', '', 'dots'))}
${group('D. 费用（人民币元）')}${two('月租金', amount('月租金'), '租赁保证金（押金）', amount('押金'))}${wide('月租金大写', capitals(pen, '月租金'))}${pen.knows('租金总额') ? wide('租期租金总额', amount('租金总额')) : ''}${two('付款周期', '每三个月', '物业管理费', '另行签约')}${REST}</table>
<p style="font-size:12.5px;margin-top:12px;color:#444">注：合同信息表为本合同的组成部分，与合同条款不一致的，以合同信息表为准。</p></div>${foot(1)}`,
        `<div style="font:14.5px/1.75 var(--song)">${edge(pen, 520)}<p style="text-align:center;font:700 17px var(--hei);margin-bottom:6px">合同条款（第二部分）</p>
${article('1', '交付', '出租人应于起租日前将租赁物业交付承租人，双方签署交接单。')}${article('2', '租金支付', '承租人应于每个付款周期首日前十日内，以转账方式支付当期租金，逾期按日万分之五支付违约金。')}${article('3', '装修与消防', '承租人装修方案须经管理部书面审核，涉及消防的应依法报批。')}${article('4', '营业管理', '承租人应遵守营业时间、垃圾分类、门头招牌等管理规定。')}${article('5', '保证金', '租赁保证金不得充抵租金，合同终止且无欠费后三十日内无息返还。')}${article('6', '附件', pen.has('引附件') ? '租赁物业平面图（附件一）、交接标准（附件二）随本合同签署，为本合同不可分割的部分。' : '本合同未设附件。')}${article('7', '争议解决', '提交租赁物业所在地人民法院管辖。')}${article('8', '其他', `本合同一式肆份，双方各持两份，${betweenUnits(pen) ? '各页加盖骑缝章，' : ''}自双方签章之日起生效。`)}
<table style="margin-top:22px"><tr>${box('出租人', '出租方')}${box('承租人', '承租方')}</tr></table><p style="margin-top:14px">签约日期：${pen.fill('签订日期', '　　　　年　　月　　日', 'dots')}</p></div>${foot(2)}`,
      ],
      wide,
    ).map(
      (page) =>
        `${page}<style>.ill td{border:1px solid #555;padding:5px 8px;height:33px}.ill .n{width:138px;font-size:13.5px;background:#f3f3f3}.ill .g{background:#444;color:#fff;font-size:13px;height:26px;padding:2px 8px}</style>`,
    )
  },
}

export const LEASES: Layout[] = [word, landlord]
