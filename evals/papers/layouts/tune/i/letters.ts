import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { td } from '../parts.ts'
import { complete, isUnit, para, REST, SPACED, slot } from './parts.ts'

/** A promise as a plain letter, to whom it goes in the first line. */
const promise: Layout = {
  id: 'tune-i/promise-letter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const unit = isUnit(pen.raw('承诺人证件号码'))
    const me = unit ? '我单位' : '本人'
    return complete(pen, [
      `<div style="font:17px/2.1 var(--song)"><h1 style="font-size:24px;line-height:1.5;margin:10px 0 30px">${pen.title('承诺书')}</h1><p>致：${pen.text('受理机关')}</p>
${para(`${me}${pen.text('承诺人')}（${unit ? '统一社会信用代码' : '身份证号'}：${pen.text('承诺人证件号码')}）因办理${pen.text('承诺事项')}，现向贵单位郑重承诺：${pen.text('承诺内容')}。`)}
${para(`${me}保证上述承诺真实有效，所提交的全部材料与原件一致。如有违反，${me}愿意接受处理，并承担由此引起的一切法律后果。`)}${para('特此承诺。')}${REST}
<div style="position:relative;margin-top:70px;padding-left:310px"><p>承诺人：${pen.sign('承诺人')}</p><p>联系电话：${pen.text('联系电话')}</p><p>${pen.fill('签署日期', '　　　　年　　月　　日')}</p>${pen.seal('承诺人', 'left:370px;top:-46px', 148)}</div></div>`,
    ])
  },
}

/** A sheet to be filled in at the counter: a few blanks, a list of promises that is the same for all. */
const counter: Layout = {
  id: 'tune-i/promise-counter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const blank = (label: string, field: string) =>
      `<div style="display:flex;margin-bottom:8px"><span style="flex:none">${label}</span><span style="flex:1;border-bottom:1px solid #111;padding-left:10px">${pen.fill(field)}</span></div>`
    return complete(pen, [
      `<div class="handwritten ihand" style="font:16px/1.9 var(--song)"><p style="font-size:13px">窗口示范文本之七　　请用黑色签字笔填写</p><h1 style="font:700 25px/1.4 var(--hei);margin:14px 0 24px">${pen.title('承诺书')}</h1>
${blank('承诺人（单位名称或姓名）：', '承诺人')}${blank('证件号码（信用代码或身份证号）：', '承诺人证件号码')}${blank('联系手机：', '联系电话')}${blank('办理的事项：', '承诺事项')}${blank('办理的机关：', '受理机关')}
<p style="margin-top:16px"><b>承诺的内容：</b></p><div style="border:1px solid #111;padding:10px 14px;min-height:110px">${pen.fill('承诺内容')}</div>
<p style="margin-top:14px"><b>同时知悉：</b></p><p>（1）所作承诺将在部门间共享，并接受核查；</p><p>（2）承诺不实的，撤销已作出的决定；</p><p>（3）情节严重的，依法记入信用记录。</p>${REST}
<table style="margin-top:50px"><tr><td style="width:58%;position:relative;border-top:1px solid #111;padding-top:6px">承诺人签名/盖章：${pen.sign('承诺人')}${pen.seal('承诺人', 'left:150px;top:-52px', 146)}</td><td style="width:4%"></td><td style="border-top:1px solid #111;padding-top:6px">日期：${pen.fill('签署日期', '　　　年　　月　　日')}</td></tr></table></div><p style="position:absolute;left:84px;right:84px;bottom:40px;font-size:12px;color:#555">一式一份，由窗口收存。</p>${SPACED}`,
    ])
  },
}

/** A note as a small unit types it. */
const note: Layout = {
  id: 'tune-i/note-word',
  kind: 'other',
  size: 'sheet',
  pages: (pen) =>
    complete(pen, [
      `<div style="font:17px/2.2 var(--song);padding-top:30px"><h1 style="font-size:24px;margin-bottom:34px">${pen.title('证明')}</h1>${pen.raw('致') ? `<p>${pen.text('致')}：</p>` : pen.knows('致') ? `<p>${pen.fill('致', '　　　　　　')}：</p>` : ''}${para(pen.text('正文'))}${REST}
<div style="position:relative;margin-top:96px;margin-left:250px;text-align:center;line-height:1.9"><p>${pen.raw('出具单位') ? pen.text('出具单位') : pen.sign('出具人')}</p><p>${pen.fill('出具日期', '　　　　年　　月　　日')}</p>${pen.seal('出具单位', 'left:110px;top:-52px', 152)}</div></div><p style="position:absolute;left:84px;bottom:60px;font-size:13px;color:#333">联系人：办公室　　　（本件复印无效）</p>`,
    ]),
}

/** A contract between two small companies: the parties side by side without lines, the rest in short points. */
const agreement: Layout = {
  id: 'tune-i/agreement-points',
  kind: 'other',
  size: 'sheet',
  form: 'agreement',
  pages: (pen) => {
    const capitals = inCapitals(pen.raw('合同金额'))
    const party = (who: '甲方' | '乙方', role: string) =>
      `<td style="width:50%;vertical-align:top;padding-right:12px"><p><b>${who}（${role}）</b></p><p>名称：${pen.fill(who)}</p><p>信用代码：${pen.fill(`${who}证件号码`)}</p></td>`
    const point = (number: number, heading: string, text: string) =>
      `<div style="display:flex;margin-top:10px"><span style="flex:none;width:30px">${number}.</span><span><b>${heading}</b>：${text}</span></div>`
    const sign = (who: '甲方' | '乙方') =>
      `<td style="width:50%;position:relative;height:130px;vertical-align:top"><p>${who}盖章：${pen.sign(who)}</p><p style="margin-top:30px">经办人：＿＿＿＿＿＿＿＿</p>${pen.seal(who, 'left:70px;top:-26px', 148)}</td>`
    return complete(pen, [
      `<div style="font:15.5px/1.85 var(--song)"><h1 style="font-size:23px;margin-bottom:24px">${pen.title('服务合同')}</h1><table><tr>${party('甲方', '委托方')}${party('乙方', '服务方')}</tr></table><p style="text-indent:2em;margin-top:14px">经双方友好协商，订立合同如下：</p>
${point(1, '服务内容', `${pen.fill('合同内容')}。`)}${point(2, '合同金额', `人民币￥${pen.raw('合同金额') === '' ? pen.fill('合同金额') : pen.money('合同金额')}${capitals ? `（${capitals}）` : ''}，含税，开票后十五个工作日内付款。`)}${point(3, '合同有效期', `${pen.fill('合同期限起', '', 'padded')}至${pen.fill('合同期限止', '', 'padded')}。`)}${point(4, '服务要求', '乙方应具备相应资质，按市、区有关规定作业，如实填写联单。')}${point(5, '安全责任', '作业过程中的人身、财产安全由乙方负责。')}${point(6, '违约', '任何一方违约的，应赔偿对方实际损失。')}${point(7, '争议', '协商不成的，向甲方住所地人民法院提起诉讼。')}${point(8, '份数', '本合同一式四份，甲乙双方各两份，盖章生效。')}${REST}
<table style="margin-top:48px"><tr>${sign('甲方')}${sign('乙方')}</tr></table><p style="margin-top:12px">签订时间：${pen.fill('签订日期', '　　　　年　　月　　日', 'padded')}</p></div>`,
    ])
  },
}

/** A few lines by which somebody is sent to the counter, the blanks filled by hand. */
const attorneyNote: Layout = {
  id: 'tune-i/attorney-note',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const unit = isUnit(pen.raw('委托人证件号码'))
    return complete(pen, [
      `<div class="handwritten ihand" style="font:17px/2.3 var(--song);padding-top:10px"><h1 style="font-size:24px;letter-spacing:10px;margin-bottom:24px">${pen.title('委托书')}</h1>
${para(`${unit ? '我公司（店）' : '本人'}${slot(pen, '委托人')}，${unit ? '统一社会信用代码' : '身份证号'}${slot(pen, '委托人证件号码')}，因工作繁忙，无法亲自办理${slot(pen, '委托事项')}，特委托${slot(pen, '受托人')}（身份证号${slot(pen, '受托人证件号码')}，电话${slot(pen, '联系电话')}）前来办理。`)}
${para(`委托权限：${slot(pen, '权限')}。`)}${para(`委托有效期：${slot(pen, '委托期限起')}至${slot(pen, '委托期限止')}。`)}${para('由此产生的责任由委托人承担。')}${REST}
<div style="display:flex;justify-content:space-between;margin-top:60px;position:relative"><p style="width:52%">委托人：${pen.sign('委托人')}</p><p style="width:44%">受托人：${pen.sign('受托人')}</p>${pen.seal('委托人', 'left:60px;top:-54px', 146)}</div><p style="text-align:right;margin-top:26px">${pen.fill('签署日期', '　　　　年　　月　　日')}</p></div>${SPACED}`,
    ])
  },
}

/** The same as a table with two columns of persons. */
const attorneyTable: Layout = {
  id: 'tune-i/attorney-table',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const unit = isUnit(pen.raw('委托人证件号码'))
    const h = (text: string) => td(text, 'class="h"')
    const across = (label: string, value: string) => `<tr>${h(label)}${td(value, 'colspan="2"')}</tr>`
    return complete(
      pen,
      [
        `<div style="font:16px/1.7 var(--song)"><h1 style="font:700 24px var(--hei);margin-bottom:20px">${pen.title('委托代理登记表')}</h1><table class="iat"><tr>${h('')}${td('委　托　人', 'class="h"')}${td('被委托人（代办人）', 'class="h"')}</tr><tr>${h(unit ? '名称/姓名' : '姓　名')}${td(pen.fill('委托人'))}${td(pen.fill('受托人'))}</tr><tr>${h('证件号码')}${td(pen.fill('委托人证件号码'))}${td(pen.fill('受托人证件号码'))}</tr><tr>${h('联系电话')}${td('—')}${td(pen.fill('联系电话'))}</tr>
${across('委托办理事项', pen.fill('委托事项'))}${across('代理权限', pen.fill('权限'))}${across('委托起止日期', `${pen.fill('委托期限起', '', 'dashes')} 至 ${pen.fill('委托期限止', '', 'dashes')}`)}${REST}
<tr>${h('签　章')}<td style="height:150px;position:relative;vertical-align:top">${pen.sign('委托人')}${pen.seal('委托人', 'left:54px;top:4px', 140)}</td><td style="vertical-align:top">${pen.sign('受托人')}</td></tr>${across('签署日期', pen.fill('签署日期', '　　　　年　　月　　日', 'dashes'))}</table>
<p style="font-size:13px;margin-top:12px">备注：1、委托人为单位的应加盖公章；2、代办人须携带本人身份证原件；3、本表由窗口留存。</p></div><style>.iat td{border:1px solid #333;padding:8px 10px;height:46px}.iat .h{text-align:center;width:118px}.iat tr:first-child .h{width:auto}.iat tr:first-child .h:first-child{width:118px}</style>`,
      ],
      across,
    )
  },
}

export const LETTERS: Layout[] = [promise, counter, note, agreement, attorneyNote, attorneyTable]
