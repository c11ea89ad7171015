import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { foot } from './pieces.ts'

const capitalsOf = (pen: Pen) =>
  pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '')

/** The city's model contract: numbered articles with underlined slots, boxes to tick, the parties' table at the end. */
const model: Layout = {
  id: 'tune-h/lease-model-text',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const u = (field: string) => `<u>&nbsp;${pen.fill(field)}&nbsp;</u>`
    const sum = (field: string) => (pen.raw(field) === '' ? u(field) : `<u>&nbsp;${pen.money(field)}&nbsp;</u>`)
    const none = '<u>&nbsp;/&nbsp;</u>'
    const h = (text: string) => `<p style="font:700 16px var(--hei);margin:8px 0 2px">${text}</p>`
    const p = (text: string) => `<p style="padding-left:3em;text-indent:-3em">${text}</p>`
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-84px;top:470px', 156) : ''
    const side = (name: string, slot: string, party: string) =>
      td(
        `<p>${name}（签名/盖章）：</p><p style="height:52px">${pen.sign(slot)}</p><p>${party}</p>${pen.seal(slot, 'left:150px;top:8px', 140)}`,
        'style="width:50%;position:relative;vertical-align:top;padding:8px"',
      )
    const style = 'font:15.5px/1.78 var(--song);margin:-22px -10px 0'
    return [
      `<div style="${style}">${edge}<p style="font-size:13px;display:flex;justify-content:space-between"><span>上海市示范合同文本（2024版）</span><span>合同编号：310115000-${pen.raw('不动产权证号').replace(/\D/g, '').slice(-6)}</span></p>
<h1 style="font:700 28px var(--song);letter-spacing:4px;margin:12px 0 14px">${pen.title('上海市房屋租赁合同')}</h1>
<p>出租人（甲方）：${u('出租方')}</p><p>证件（统一社会信用代码）号码：${u('出租方证件号码')}</p><p>承租人（乙方）：${u('承租方')}</p><p>证件（统一社会信用代码）号码：${u('承租方证件号码')}</p>
<p style="text-indent:2em">根据《中华人民共和国民法典》《上海市住房租赁条例》等规定，甲、乙双方在平等、自愿、公平和诚实信用的基础上，就租赁房屋事宜订立本合同。</p>
${h('第一条　租赁房屋情况')}
${p(`1-1　甲方将坐落于${u('房屋地址')}的房屋（以下简称该房屋）出租给乙方。该房屋建筑面积为${u('面积')}平方米，权属证明（不动产权证）号码：${u('不动产权证号')}。`)}
${p('1-2　该房屋□已　☑未设定抵押；□属于　☑不属于共有房屋，属于共有的，已取得共有人书面同意。')}
${p(`1-3　该房屋的附属设施、设备状况，${pen.has('引附件') ? '详见本合同附件一《租赁房屋附属设施设备清单》，该附件由双方签署确认' : '由甲、乙双方在交付时当场查验确认，不另附清单'}。`)}
${h('第二条　租赁用途')}
${p(`2-1　乙方向甲方承诺，租赁该房屋作为${u('用途')}使用，并遵守国家和本市有关房屋使用和物业管理的规定。`)}
${p('2-2　租赁期间未征得甲方书面同意，并按规定须经有关部门审批而未核准前，乙方不得擅自改变使用用途。')}
${h('第三条　租赁期限')}
${p(`3-1　该房屋租赁期${pen.knows('租期') ? `共${u('租期')}，` : ''}自${u('租赁期限起')}起至${u('租赁期限止')}止。`)}
${p('3-2　租赁期满，甲方有权收回该房屋，乙方应如期返还；乙方需继续承租的，应于期满前一个月向甲方提出续租要求。')}</div>${foot('— 1 —')}`,
      `<div style="${style}">${edge}${h('第四条　租金、支付方式')}
${p(`4-1　该房屋月租金为人民币（小写）${sum('月租金')}元，（大写）<u>&nbsp;${capitalsOf(pen)}&nbsp;</u>。租赁期间租金不作调整。`)}
${p(`4-2　租金按☑月　□季　□半年支付，乙方应于每月五日前向甲方支付。逾期支付的，每逾期一日，按日租金的${none}%支付违约金。`)}
${pen.knows('租金总额') ? p(`4-3　租赁期内租金总额合计人民币${sum('租金总额')}元。`) : ''}
${h('第五条　保证金和其他费用')}
${p(`5-1　甲方交付该房屋时，乙方应向甲方支付房屋租赁保证金（押金）人民币${sum('押金')}元。租赁关系终止时，除用以抵充合同约定由乙方承担的费用外，剩余部分无息归还乙方。`)}
${p('5-2　租赁期间，使用该房屋所发生的水、电、燃气、通信、□有线电视　☑物业服务费用由乙方承担。')}
${h('第六条　房屋使用要求和维修责任')}
${p('6-1　租赁期间，甲方应保证该房屋及其附属设施处于正常的可使用和安全状态。乙方发现有损坏或故障时，应及时通知甲方修复，甲方应在接到通知后的三日内进行维修。')}
${p('6-2　乙方应合理使用并爱护该房屋及其附属设施，因使用不当致使损坏的，乙方应负责维修。')}
${p('6-3　乙方另需装修或者增设附属设施和设备的，应事先征得甲方书面同意。')}
${h('第七条　解除合同的条件')}
${p('7-1　有下列情形之一的，一方可书面通知另一方解除合同：（一）甲方未按时交付房屋，经催告后三日内仍未交付；（二）乙方擅自改变用途、转租；（三）乙方逾期不支付租金累计超过一个月。')}
${h('第八条　其他条款')}
${p('8-1　本合同在履行中发生争议的，双方协商解决；协商不成的，☑依法向人民法院起诉　□向上海仲裁委员会申请仲裁。')}
${p(`8-2　本合同连同附件一式四份，甲、乙双方各执一份，${pen.has('骑缝章') ? '各页加盖骑缝章，' : ''}自双方签署之日起生效，并自生效之日起三十日内办理租赁合同登记备案。`)}
<table style="margin-top:14px;border:1px solid #111"><tr>${side('甲方', '出租方', '房屋共有人：／')}${side('乙方', '承租方', '委托代理人：／')}</tr></table><p style="margin-top:10px">签署日期：<u>&nbsp;${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}&nbsp;</u></p></div>${foot('— 2 —')}`,
    ]
  },
}

/** A landlord company's contract for premises: a sheet of commercial terms in a numbered table before the general terms. */
const premises: Layout = {
  id: 'tune-h/lease-terms-sheet',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-84px;top:420px', 156) : ''
    const sum = (field: string) => (pen.raw(field) === '' ? `￥${pen.fill(field)}` : `￥${pen.money(field)}`)
    const row = (no: string, name: string, terms: string) => td(no, 'class="n"') + td(name, 'class="l"') + td(terms)
    const party = (slot: string, id: string) => `${pen.fill(slot)}<br>证照／证件号码：${pen.fill(id)}`
    const rows = [
      row('1', '出租人<br>（下称“业主”）', party('出租方', '出租方证件号码')),
      row('2', '承租人<br>（下称“租户”）', party('承租方', '承租方证件号码')),
      row('3', '租赁物业', `地址：${pen.fill('房屋地址')}<br>不动产权证书编号：${pen.fill('不动产权证号')}`),
      row('4', '建筑面积', `${pen.fill('面积')} 平方米（以不动产权证书记载为准）`),
      row('5', '许可用途', pen.fill('用途')),
      row(
        '6',
        '租赁期限',
        `${pen.knows('租期') ? `${pen.fill('租期')}，` : ''}起租日：${pen.fill('租赁期限起', '', 'padded')}　届满日：${pen.fill('租赁期限止', '', 'padded')}`,
      ),
      row('7', '月租金', `${sum('月租金')}（人民币${capitalsOf(pen)}），含增值税`),
      ...(pen.knows('租金总额') ? [row('8', '租期内租金总额', sum('租金总额'))] : []),
      row(pen.knows('租金总额') ? '9' : '8', '租赁押金', `${sum('押金')}，本合同签署当日付清，不计利息`),
      row(
        pen.knows('租金总额') ? '10' : '9',
        '付款方式',
        '每月第 5 日前以银行转账方式支付当月租金；首期租金于交付日前付清。',
      ),
    ]
    const p = (no: string, text: string) =>
      `<div style="display:flex;margin-bottom:7px"><span style="width:44px;flex:none">${no}</span><span>${text}</span></div>`
    const signing = (title: string, slot: string) =>
      `<div style="flex:1;position:relative;height:180px"><p style="font-weight:700">${title}</p><p style="margin-top:14px">签署／盖章：${pen.sign(slot)}</p><p style="border-top:1px solid #111;margin:56px 40px 0 0;font-size:13px">授权代表（如适用）</p>${pen.seal(slot, 'left:110px;top:4px', 146)}</div>`
    return [
      `<div style="font:15px/1.7 var(--hei)">${edge}<p style="font-size:12px;text-align:right;color:#555">标准版 SP-L-03 / 2025</p><h1 style="font:700 27px var(--hei);margin:6px 0 2px">${pen.title('商铺及办公物业租赁合同')}</h1><p style="text-align:center;font-size:14px;margin-bottom:14px">第一部分　商务条款</p>
${ruled('hle', [`<td class="n">序号</td><td class="l">条目</td><td class="l" style="width:auto">约定内容</td>`, ...rows], 'border:1px solid #333;padding:9px 10px')}
<p style="font-size:13px;margin-top:12px">商务条款与第二部分“一般条款”不一致的，以商务条款为准。</p><style>.hle .n{width:48px;text-align:center}.hle .l{width:130px;text-align:center;line-height:1.35}</style></div>${foot('第 1 页，共 2 页')}`,
      `<div style="font:15px/1.75 var(--hei)">${edge}<p style="text-align:center;font-size:16px;font-weight:700;margin-bottom:14px">第二部分　一般条款</p>
${p('1.1', '业主于起租日将租赁物业按现状交付租户，双方签署物业交接单。')}
${p('1.2', pen.has('引附件') ? '租赁物业的平面图和设备清单见附件一，附件为本合同不可分割的组成部分。' : '租赁物业内无业主提供的家具和设备，本合同无附件。')}
${p('2.1', '租户逾期支付租金或其他款项的，每逾期一日按应付未付款项的万分之五支付滞纳金。')}
${p('2.2', '租户应自行承担水、电、通信、空调能源费及物业管理费，并自行办妥经营所需的证照。')}
${p('3.1', '未经业主书面同意，租户不得转租、分租，不得改变许可用途，不得拆改房屋主体和承重结构。')}
${p('3.2', '租户装修应符合消防规范，图纸经业主审核后方可施工，并按约定清运装修垃圾。')}
${p('4.1', '任何一方提前解除本合同的，应提前三个月书面通知对方，并支付相当于两个月租金的违约金。')}
${p('4.2', '租期届满或提前终止时，租户应在五日内腾空并恢复原状后交还物业。')}
${p('5.1', '因本合同引起的争议，提交租赁物业所在地人民法院管辖。')}
${p('5.2', '本合同正本一式肆份，双方各执贰份，自双方签字盖章之日起生效。')}
<div style="display:flex;margin-top:50px">${signing('业主（出租人）', '出租方')}${signing('租户（承租人）', '承租方')}</div><p style="margin-top:12px">合同签订日期：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>${foot('第 2 页，共 2 页')}`,
    ]
  },
}

export const LEASES: Layout[] = [model, premises]
