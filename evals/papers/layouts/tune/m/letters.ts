import type { Layout } from '../../layout.ts'
import { restOf } from '../j/kit.ts'
import { BLANK_DAY, isCompany, ruled, td } from '../parts.ts'
import { blank, feet, hand, running, under } from './kit.ts'

/** Written by hand on blank paper: to whom, what, from when until when, all in sentences. */
const proxyLetter: Layout = {
  id: 'tune-m/proxy-letter',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const own = !isCompany(pen.raw('委托人证件号码'))
    const placed = '委托人 委托人证件号码 受托人 受托人证件号码 联系电话 委托事项 权限 委托期限起 委托期限止 签署日期'
    return [
      `<div class="hand" style="font-size:21px;line-height:2"><h1 style="font-size:30px;font-family:inherit;margin:30px 0 26px;letter-spacing:8px">${pen.title('委托书')}</h1><p>有关部门：</p><p style="text-indent:2em">${own ? '我叫' : '我单位'}${pen.text('委托人')}，${own ? '身份证' : '统一社会信用代码'}${pen.text('委托人证件号码')}，因${own ? '工作繁忙' : '业务需要'}，不能亲自前来，现委托${pen.text('受托人')}（身份证${pen.text('受托人证件号码')}，手机${pen.text('联系电话')}）到贵处替${own ? '我' : '我单位'}办理${pen.text('委托事项')}的手续。他可以${pen.text('权限')}，他在办理中签的字${own ? '我' : '我单位'}都承认。</p><p style="text-indent:2em">此委托从${pen.day('委托期限起')}起，到${pen.day('委托期限止')}为止。${restOf(pen, placed, (label, value) => `${label}${value}。`)}</p><p style="text-indent:2em">特此委托，请予接洽。</p><div style="position:relative;margin-top:50px;padding-left:300px"><p>委托人：${pen.sign('委托人')}</p><p>受托人：${pen.sign('受托人')}</p><p>${pen.day('签署日期')}</p>${pen.seal('委托人', 'left:400px;top:-40px', 146)}</div></div>`,
    ]
  },
}

/** A law firm's template: blanks whose names stand below, both sides one beside the other. */
const proxyFirm: Layout = {
  id: 'tune-m/proxy-firm',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const placed = '委托人 委托人证件号码 受托人 受托人证件号码 联系电话 委托事项 权限 委托期限起 委托期限止 签署日期'
    const side = (head: string, items: string) =>
      `<div style="flex:1;border:1px solid #777;padding:10px 14px"><p style="font:700 15px var(--hei)">${head}</p>${items}</div>`
    return [
      `${running('上海申衡律师事务所　非诉讼业务文书', '文书编号：FS-2026-W07')}<div style="font:16px/1.75 var(--ming)"><h1 style="font:700 27px var(--song);letter-spacing:6px;margin:16px 0 20px">${pen.title('授权委托书')}</h1><div style="display:flex;gap:14px">${side(
        '授权方',
        under(pen.fill('委托人'), '名称／姓名') + under(pen.fill('委托人证件号码'), '统一社会信用代码／身份证号'),
      )}${side(
        '被授权方',
        under(pen.fill('受托人'), '姓名') +
          under(pen.fill('受托人证件号码'), '身份证号码') +
          under(pen.fill('联系电话'), '手机号码'),
      )}</div><p style="margin-top:18px">一、授权事由</p><p style="text-indent:2em">兹授权被授权方以授权方名义办理${blank(pen.fill('委托事项'), 240)}。</p><p>二、代理权限</p><p style="text-indent:2em">${blank(pen.fill('权限'), 420)}。未列明的权限须另行书面授权。</p><p>三、授权有效期</p><p style="text-indent:2em">自${blank(pen.fill('委托期限起', BLANK_DAY, 'padded'))}起至${blank(pen.fill('委托期限止', BLANK_DAY, 'padded'))}止，期满自动终止。</p>${restOf(pen, placed, (label, value) => `<p>${label}：${blank(value)}</p>`)}<p>四、转委托</p><p style="text-indent:2em">被授权方无转委托权。</p>
<div style="position:relative;display:flex;gap:60px;margin-top:80px">${under(pen.sign('委托人'), '授权方签章')}${under(pen.sign('受托人'), '被授权方签字')}${pen.seal('委托人', 'left:70px;top:-60px', 148)}</div><div style="width:240px;margin:34px 0 0 auto">${under(pen.fill('签署日期', BLANK_DAY, 'padded'), '签署日')}</div></div>${feet('附：授权方主体资格证明、被授权方身份证复印件', '1 / 1')}`,
    ]
  },
}

/** A promise by hand with salutation and close, nothing printed on the paper. */
const promiseLetter: Layout = {
  id: 'tune-m/promise-letter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const own = !isCompany(pen.raw('承诺人证件号码'))
    const placed = '受理机关 承诺人 承诺人证件号码 承诺事项 承诺内容 联系电话 签署日期'
    return [
      `<div class="hand" style="font-size:21px;line-height:2.05"><h1 style="font-size:30px;font-family:inherit;margin:26px 0 24px">${pen.title('承诺书')}</h1><p>${pen.text('受理机关')}：</p><p style="text-indent:2em">${own ? '本人' : '本公司'}${pen.text('承诺人')}，${own ? '身份证号' : '信用代码'}${pen.text('承诺人证件号码')}，现在申请${pen.text('承诺事项')}。${own ? '本人' : '本公司'}郑重承诺：${pen.text('承诺内容')}。以上如有不实，一切后果由${own ? '本人' : '本公司'}自己承担，与贵单位无关。${restOf(pen, placed, (label, value) => `${label}：${value}。`)}</p><p style="text-indent:2em">此致</p><p>敬礼！</p><div style="position:relative;padding-left:300px;margin-top:36px"><p>承诺人：${pen.sign('承诺人')}</p><p>电话：${pen.text('联系电话')}</p><p>${pen.day('签署日期', 'dots')}</p>${pen.seal('承诺人', 'left:380px;top:-40px', 144)}</div></div>`,
    ]
  },
}

/** The city's form of notice and promise: what the office tells, what the applicant promises, the applicant's particulars. */
const promiseForm: Layout = {
  id: 'tune-m/promise-form',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const placed = '受理机关 承诺人 承诺人证件号码 承诺事项 承诺内容 联系电话 签署日期'
    const own = !isCompany(pen.raw('承诺人证件号码'))
    return [
      `${running('行政审批告知承诺文书', '编号：〔2026〕第＿＿＿＿号')}<div style="font:15.5px/1.65 var(--song)"><h1 style="font:700 25px var(--hei);margin:12px 0 14px">${pen.title('行政审批告知承诺书')}</h1>${ruled(
        'mpf',
        [
          td('行政审批机关', 'class="g" rowspan="1"') + l('名　称') + td(pen.fill('受理机关'), 'colspan="3"'),
          td('申请人', 'class="g" rowspan="2"') +
            l(own ? '姓　名' : '单位名称') +
            td(pen.fill('承诺人')) +
            l('联系方式') +
            td(pen.fill('联系电话')),
          l(own ? '身份证件号码' : '统一社会信用代码') + td(pen.fill('承诺人证件号码'), 'colspan="3"'),
          td('许可事项', 'class="g"') + td(pen.fill('承诺事项'), 'colspan="4"'),
        ],
        'border:1px solid #222;padding:8px',
      )}<p style="font:700 16px var(--hei);margin:14px 0 4px">一、行政审批机关的告知</p><p style="text-indent:2em">申请人应当符合法定条件；作出虚假承诺的，依法撤销行政审批决定，并记入信用档案。</p><p style="font:700 16px var(--hei);margin:14px 0 4px">二、申请人的承诺</p><p style="text-indent:2em">申请人现作出下列承诺：（一）所填写的基本信息真实、准确；（二）已经知晓全部告知内容；（三）${blank(pen.fill('承诺内容'), 260)}；（四）愿意承担不实承诺的法律责任；（五）上述陈述是申请人的真实意思表示。</p>${restOf(pen, placed, (label, value) => `<p>${label}：${blank(value)}</p>`)}<div style="display:flex;margin-top:50px;position:relative"><div style="flex:1"><p>申请人（签名或盖章）：</p><p style="margin:8px 0">${pen.sign('承诺人')}</p><p>${pen.fill('签署日期', BLANK_DAY)}</p></div><div style="flex:1"><p>行政审批机关（盖章）：</p><p style="margin:8px 0">&emsp;</p><p>${BLANK_DAY}</p></div>${pen.seal('承诺人', 'left:120px;top:-20px', 146)}</div><p style="font-size:13px;margin-top:26px">（本文书一式两份，行政审批机关与申请人各执一份。）</p><style>.mpf .g{text-align:center;width:92px;font-family:var(--hei)}.mpf .l{text-align:center;width:118px}</style></div>`,
    ]
  },
}

/** The owner agrees, in a few lines of Word with the text filled in by hand. */
const consent: Layout = {
  id: 'tune-m/owner-consent',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:18px/2 var(--song)"><h1 style="font:700 27px var(--song);margin:40px 0 30px">${pen.title('产权人同意书')}</h1><p>${blank(hand(pen.fill('致')), 200)}：</p><p style="text-indent:2em;line-height:2.1"><span class="hand" style="text-decoration:underline;text-underline-offset:5px">${pen.fill('正文')}</span></p><p style="text-indent:2em">以上情况如与事实不符，由签名人承担全部法律责任。</p>${restOf(pen, '致 正文 出具单位 出具日期', (label, value) => `<p>${label}：${blank(value)}</p>`)}<div style="position:relative;padding-left:270px;margin-top:60px"><p>签名：${blank(pen.sign('出具人'), 150)}</p>${pen.raw('出具单位') ? `<p>单位：${pen.text('出具单位')}</p>` : ''}<p>日期：${hand(pen.fill('出具日期', BLANK_DAY))}</p>${pen.seal('出具单位', 'left:350px;top:-20px', 146)}</div></div>`,
  ],
}

/** A certificate of the neighbourhood committee on its own letterhead with a stub number. */
const committee: Layout = {
  id: 'tune-m/committee',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:17.5px/2 var(--ming)"><p style="text-align:center;font:700 25px var(--song);color:#c00;border-bottom:3px double #c00;padding-bottom:8px">居 民 区 事 务 用 笺</p><p style="font-size:13px;text-align:right">居证字〔2026〕＿＿＿号</p><h1 style="font:700 26px var(--song);margin:26px 0 22px">${pen.title('情况证明')}</h1><p>${pen.text('致')}：</p><p style="text-indent:2em">${pen.text('正文')}</p><p style="text-indent:2em">特此证明。</p>${restOf(pen, '致 正文 出具单位 出具日期', (label, value) => `<p>${label}：${value}</p>`)}<div style="position:relative;text-align:right;margin-top:70px;padding-right:40px"><p>${pen.text('出具单位')}</p><p>${pen.raw('出具单位') ? '经手人' : '本人签名'}：${pen.sign('出具人')}</p><p>${pen.day('出具日期', 'han')}</p>${pen.seal('出具单位', 'right:60px;top:-30px', 150)}</div></div>${feet('地址、电话见居委会公示栏；本证明涂改无效，有效期三十日', '')}`,
  ],
}

export const LETTERS: Layout[] = [proxyLetter, proxyFirm, promiseLetter, promiseForm, consent, committee]
