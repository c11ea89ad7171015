import type { Layout } from '../../layout.ts'
import { BLANK_DAY, ruled, td, upright } from '../parts.ts'
import { footer, restOf } from './kit.ts'

const PLACED = '委托人 委托人证件号码 受托人 受托人证件号码 联系电话 委托事项 权限 委托期限起 委托期限止 签署日期'

/** Jiangsu: the two parties in a table side by side, what is entrusted below, a place to paste copies of cards. */
const table: Layout = {
  id: 'tune-j/proxy-table',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string, more = '') => td(text, `class="l" ${more}`)
    return [
      `<div style="font:16px/1.6 var(--song)"><p style="font:13px var(--hei)">示范文本二</p><h1 style="font:700 27px var(--hei);letter-spacing:3px;margin:10px 0 20px">${pen.title('委托代理授权书')}</h1>
${ruled(
  'jpt',
  [
    `${td(upright('授权方'), 'class="u" rowspan="2"')}${l('单位名称／自然人姓名')}${td(pen.fill('委托人'), 'colspan="3"')}`,
    l('统一代码／居民身份证号') + td(pen.fill('委托人证件号码'), 'colspan="3"'),
    `${td(upright('被授权方'), 'class="u" rowspan="2"')}${l('经办人姓名')}${td(pen.fill('受托人'))}${l('手机号码', 'style="width:90px"')}${td(pen.fill('联系电话'))}`,
    l('居民身份证号') + td(pen.fill('受托人证件号码'), 'colspan="3"'),
    `${td(upright('授权内容'), 'class="u" rowspan="3"')}${l('代为办理事项')}${td(pen.fill('委托事项'), 'colspan="3"')}`,
    l('具体授权范围') + td(pen.fill('权限'), 'colspan="3"'),
    l('授权有效期') +
      td(
        `自 ${pen.fill('委托期限起', BLANK_DAY, 'padded')} 起<br>至 ${pen.fill('委托期限止', BLANK_DAY, 'padded')} 止`,
        'colspan="3"',
      ),
    ...(restOf(pen, PLACED, (label, value) => `<p>${label}：${value}</p>`)
      ? [
          td(
            restOf(pen, PLACED, (label, value) => `<p>${label}：${value}</p>`),
            'colspan="5"',
          ),
        ]
      : []),
    td(
      `<p style="text-indent:2em">被授权方在上述范围和期限内签署的一切文件，授权方均予承认，无转委托权。</p><div style="position:relative;display:flex;padding:40px 10px 10px"><span style="flex:1">授权方签章：${pen.sign('委托人')}</span><span style="flex:1">被授权方签字：${pen.sign('受托人')}</span>${pen.seal('委托人', 'left:80px;top:-16px', 142)}</div><p style="text-align:right;margin-top:36px">授权日期：${pen.fill('签署日期', BLANK_DAY)}</p>`,
      'colspan="5"',
    ),
    td('被授权人身份证复印件粘贴处（正反面）', 'colspan="5" style="height:150px;text-align:center;color:#777"'),
  ],
  'border:1px solid #000;padding:8px 9px',
)}<style>.jpt .l{width:178px;text-align:center;font-size:15px}.jpt .u{width:38px;text-align:center;line-height:1.2}</style></div>`,
    ]
  },
}

/** Guangdong: the printed letter whose sentences are filled in, with the kinds of power explained in a note. */
const letter: Layout = {
  id: 'tune-j/proxy-letter',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const u = (field: string) => `<u>&ensp;${pen.fill(field)}&ensp;</u>`
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:8px">${text}</p>`
    return [
      `<div style="font:18px/2 var(--song)"><h1 style="font-size:32px;letter-spacing:22px;padding-left:22px;margin-bottom:26px">${pen.title('委托书')}</h1><p>有关政务服务部门：</p>
${p(`兹有${u('委托人')}（证照号码：${u('委托人证件号码')}），因故不能亲自到场，现委派${u('受托人')}同志（居民身份证编号：${u('受托人证件号码')}）为代办人，前来贵处办理${u('委托事项')}的相关手续，请予接洽。`)}
${p(`代办权限如下：${u('权限')}。`)}
${p(`代办期限由${pen.fill('委托期限起', BLANK_DAY)}开始，到${pen.fill('委托期限止', BLANK_DAY)}为止，逾期自动失效。`)}
${restOf(pen, PLACED, (label, value) => p(`${label}：${value}`))}${p('代办人在办理过程中所提交的资料和签收的文书，视同本委派人（单位）所为，由此产生的法律责任由本委派人（单位）承担。')}
<div style="position:relative;margin:34px 0 0 220px"><p>委派人（签名或公章）：${pen.sign('委托人')}</p><p>代办人（签名）：${pen.sign('受托人')}</p><p>代办人手机：${pen.fill('联系电话')}</p><p>落款日期：${pen.fill('签署日期', BLANK_DAY)}</p>${pen.seal('委托人', 'left:170px;top:-46px', 150)}</div>
<p style="font-size:13px;line-height:1.6;margin-top:30px;border-top:1px solid #000;padding-top:6px">说明：（1）办理涉及财产处分的事项，本委托书须经公证；（2）请随附代办人身份证件原件及复印件；（3）涂改无效。</p>${footer('（本样式由广东政务服务网下载）')}</div>`,
    ]
  },
}

/** Zhejiang: the promise in two parts, what the authority tells and what the applicant promises. */
const notice: Layout = {
  id: 'tune-j/promise-notice',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const placed = '受理机关 承诺人 承诺人证件号码 承诺事项 承诺内容 联系电话 签署日期'
    const line = (label: string, value: string) =>
      `<p style="display:flex"><span style="white-space:nowrap">${label}：</span><span style="flex:1;border-bottom:1px solid #000;padding-left:8px">${value}</span></p>`
    const p = (text: string) => `<p style="text-indent:2em">${text}</p>`
    return [
      `<div style="font:16px/1.85 var(--song)"><p style="text-align:right;font-size:14px">浙政告承〔&emsp;&emsp;〕第&emsp;&emsp;&emsp;号</p><h1 style="font-size:26px;line-height:1.4;margin:6px 0 18px">${pen.title('告知承诺书')}</h1>
${line('申请人（单位全称或姓名）', pen.fill('承诺人'))}${line('证照号（企业填信用代码，个人填身份证号）', pen.fill('承诺人证件号码'))}${line('本次申办事项', pen.fill('承诺事项'))}${line('申请人电话', pen.fill('联系电话'))}${line('行政机关', pen.fill('受理机关'))}${restOf(pen, placed, line)}
<p style="font-weight:700;margin-top:14px">一、行政机关的告知</p>${p('（一）依法应当具备的条件和应当提交的材料，详见本机关公布的办事指南。')}${p('（二）作出不实承诺的，本机关将依法撤销行政决定，并将有关信息记入信用档案。')}
<p style="font-weight:700;margin-top:10px">二、申请人的承诺</p>${p('（一）已经知晓行政机关告知的全部内容；')}${p(`（二）${pen.fill('承诺内容')}；`)}${p('（三）能够按照行政机关的要求提供相关材料，并保证材料真实；')}${p('（四）若违反承诺，愿意承担相应的法律责任。')}
<div style="position:relative;display:flex;margin-top:46px"><div style="flex:1">申请人签章：${pen.sign('承诺人')}<br>日期：${pen.fill('签署日期', BLANK_DAY)}</div><div style="flex:1">行政机关（章）：<br>日期：${BLANK_DAY}</div>${pen.seal('承诺人', 'left:80px;top:-50px', 146)}</div>
${footer('本文书一式两份，行政机关与申请人各执一份')}</div>`,
    ]
  },
}

/** Sichuan: a signed statement in a frame, the promise in a large box with a row for who hears it. */
const framed: Layout = {
  id: 'tune-j/promise-framed',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const placed = '受理机关 承诺人 承诺人证件号码 承诺事项 承诺内容 联系电话 签署日期'
    const l = (text: string) => td(text, 'class="l"')
    return [
      `<div style="font:17px/1.8 var(--kai)"><h1 style="font:700 28px/1.4 var(--song);margin-bottom:22px">${pen.title('承诺书')}</h1>
${ruled(
  'jpf',
  [
    l('具诺人') + td(pen.fill('承诺人')) + l('电话') + td(pen.fill('联系电话')),
    l('身份证（执照）号码') + td(pen.fill('承诺人证件号码'), 'colspan="3"'),
    l('涉及业务') + td(pen.fill('承诺事项'), 'colspan="3"'),
    td(
      `<p>${pen.fill('受理机关')}：</p><p style="text-indent:2em">现就上述业务，本具诺人自愿作出如下保证：</p><p style="text-indent:2em">${pen.fill('承诺内容')}。</p>${restOf(pen, placed, (label, value) => `<p>${label}：${value}</p>`)}<p style="text-indent:2em">以上保证出于本人（本单位）真实意思，如有虚假或者违反，甘愿接受处理，并赔偿因此造成的损失。</p><div style="position:relative;margin:56px 0 20px 260px"><p>具诺人（捺印／盖章）：${pen.sign('承诺人')}</p><p>${pen.fill('签署日期', BLANK_DAY, 'han')}</p>${pen.seal('承诺人', 'left:120px;top:-54px', 150)}</div>`,
      'colspan="4" style="padding:18px 22px"',
    ),
    l('见证人') + td('', 'colspan="3"'),
  ],
  'border:1.5px solid #000;padding:9px 10px',
)}<p style="font:13px/1.7 var(--song);margin-top:10px">备注：由代理人代签的，应附授权材料；见证人一栏仅在当事人不能书写时填写。</p><style>.jpf .l{width:120px;text-align:center;line-height:1.35}</style></div>`,
    ]
  },
}

export const PROXIES: Layout[] = [table, letter, notice, framed]
