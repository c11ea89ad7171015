import type { Layout } from '../../layout.ts'
import { above, bars, columns, square } from './marks.ts'

/** An authorisation in two cards side by side, boxes for copies of the identity cards below. */
const attorney: Layout = {
  id: 'tune-g/attorney-cards',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const card = (title: string, fields: string[]) =>
      `<div style="flex:1;border:1px solid #889"><p style="background:#e8ebf2;padding:2px 12px;font-weight:700;font-size:14px">${title}</p><div style="padding:9px 12px">${columns(1, fields, 'gap:7px')}</div></div>`
    const copy = (side: string) =>
      `<div style="flex:1;height:150px;border:1px dashed #999;text-align:center;padding-top:54px;font-size:13px;color:#999">受托人身份证件复印件粘贴处<br>（${side}）</div>`
    return [
      `<div style="font-family:var(--hei)"><div style="display:flex;justify-content:space-between;font-size:11px;color:#777;margin-top:-38px"><span>市场监管综合窗口　表 D-07</span>${bars('D07-2026-3115', 150, 22)}</div><h1 style="font-size:25px;margin:14px 0 18px">${pen.title('授权委托书')}</h1><div style="display:flex;gap:16px">${card('委托人（授权人）', [above('委托人名称（姓名）', pen.fill('委托人')), above('委托人证照号码', pen.fill('委托人证件号码'))])}${card('受托人（代理人）', [above('受托人姓名', pen.fill('受托人')), above('受托人身份证件号码', pen.fill('受托人证件号码')), above('受托人手机号码', pen.fill('联系电话'))])}</div><div style="border:1px solid #889;margin-top:14px;padding:10px 12px">${columns(2, [above('委托办理的事项', pen.fill('委托事项'), 2), above('代理权限', pen.fill('权限'), 2), above('授权起始日', pen.fill('委托期限起', '', 'dashes')), above('授权截止日', pen.fill('委托期限止', '', 'dashes'))], 'gap:9px')}</div><p style="font-size:12.5px;line-height:1.6;margin:10px 0;color:#444">提示：受托人在授权范围和授权期限内办理上述事项产生的法律后果由委托人承担；受托人无转委托权。委托人为自然人的由本人签名，为单位的加盖公章。</p><div style="display:flex;gap:16px">${copy('人像面')}${copy('国徽面')}</div><div style="display:flex;position:relative;margin-top:56px;font-size:15px"><p style="flex:1">委托人签章<br>${pen.sign('委托人')}</p><p style="flex:1">受托人签名<br>${pen.sign('受托人')}</p><p style="flex:1">签署日期<br>${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'dashes')}</p>${pen.seal('委托人', 'left:20px;top:-48px', 145)}</div></div>`,
    ]
  },
}

/** Notice and commitment: first what the office makes known, then what the applicant undertakes, in prose with slots. */
const commitment: Layout = {
  id: 'tune-g/commitment-notice',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const bar = (text: string) =>
      `<p style="font:700 16px var(--hei);border-bottom:2px solid #9b1c1c;color:#9b1c1c;margin:18px 0 8px">${text}</p>`
    return [
      `<div style="font-family:var(--song);font-size:15.5px;line-height:1.75"><h1 style="font:700 25px/1.5 var(--song);letter-spacing:2px;text-wrap:balance">${pen.title('告知承诺书')}</h1><p style="text-align:center;font-size:13px;color:#555">（行政审批告知承诺制度格式文本）</p>${bar('第一部分　行政机关告知')}<p style="text-indent:2em"><u>${pen.text('受理机关')}</u>就申请人申办的<u>${pen.text('承诺事项')}</u>，告知如下：</p><p style="text-indent:2em">（一）申请人书面承诺符合条件的，可以凭承诺书办理；（二）行政机关将对承诺内容予以核查；（三）承诺不实的，依法撤销决定，并将失信信息归集至本市公共信用信息平台。</p>${bar('第二部分　申请人承诺')}<div style="border:1px solid #aaa;padding:9px 14px;margin-bottom:10px">${columns(5, [above('申请人（承诺人）', pen.text('承诺人'), 2), above('证件（照）号码', pen.text('承诺人证件号码'), 2), above('联系方式', pen.text('联系电话'))], 'gap:10px')}</div><p style="text-indent:2em">申请人已知晓上述告知的全部内容，现作出以下承诺：</p><p style="text-indent:2em">1. ${pen.text('承诺内容')}；</p><p style="text-indent:2em">2. 所填写的基本信息真实、准确，能够提交的材料均已提交；</p><p style="text-indent:2em">3. 愿意承担不实承诺、违反承诺的法律责任以及相应后果。</p><p style="text-indent:2em">以上陈述是申请人真实意思的表示。</p><div style="display:grid;grid-template-columns:1fr 1fr;margin-top:46px;position:relative"><div>申请人（签字盖章）<br>${pen.sign('承诺人')}<br><br>${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'han')}</div><div style="color:#555">行政机关（专用章）<br><br><br>&emsp;&emsp;&emsp;年&emsp;&emsp;月&emsp;&emsp;日</div>${pen.seal('承诺人', 'left:36px;top:-20px', 150)}</div><p style="position:absolute;left:84px;right:84px;bottom:36px;font-size:12px;color:#777">（本文书一式两份，行政机关与申请人各执一份）</p></div>`,
    ]
  },
}

/** The letter paper of a state company or office: name in red above a double rule, a number, address and telephone at the foot. */
const letter: Layout = {
  id: 'tune-g/letter-head',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => {
    const from = pen.raw('出具单位')
    const english = /^[A-Za-z]/.test(pen.raw('正文'))
    const top = from
      ? `<p style="text-align:center;color:#c8161d;font:700 ${from.length > 16 ? 24 : 31}px var(--song);letter-spacing:${english ? 0 : 3}px">${from}</p><div style="border-top:3px solid #c8161d;border-bottom:1px solid #c8161d;height:6px;margin:6px 0"></div>${english ? '' : '<p style="display:flex;justify-content:space-between;font-size:13px"><span>沪综函〔2026〕318号</span></p>'}`
      : ''
    return [
      `<div style="font:17px/2 var(--song)">${top}<h1 style="font:700 24px var(--song);margin:30px 0 24px">${pen.title('证明')}</h1>${pen.raw('致') ? `<p>${pen.text('致')}${english ? ',' : '：'}</p>` : ''}<p style="text-indent:2em">${pen.text('正文')}</p>${english ? '' : `<p style="text-indent:2em">${from ? (pen.raw('致') ? '特此函告' : '特此证明') : '以上情况属实，特此说明'}。</p>`}<div style="position:relative;margin:70px 0 0 300px;text-align:center;line-height:1.8">${from ? `<p>${pen.text('出具单位')}</p>` : `<p>说明人：${pen.sign('出具人')}</p>`}<p>${english ? pen.as('出具日期', pen.raw('出具日期')) : pen.day('出具日期')}</p>${pen.seal('出具单位', 'left:90px;top:-56px', 158)}</div></div>${from ? `<div style="position:absolute;left:84px;right:84px;bottom:34px;border-top:1px solid #c8161d;padding-top:8px;display:flex;justify-content:space-between;align-items:center;font:11.5px/1.5 var(--hei);color:#666"><span>${english ? 'This document is valid only with the seal of the issuing office.' : '核验方式：扫描右侧二维码，或至出具单位查询<br>工作时间：周一至周五 9:00—17:00'}</span>${square(from, 56)}</div>` : ''}`,
    ]
  },
}

export default [attorney, commitment, letter]
