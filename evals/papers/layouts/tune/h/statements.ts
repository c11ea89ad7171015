import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { DATE_SLOT, foot, inWan } from './pieces.ts'

/** The registry's letter of attorney: the matter, powers as a list to tick, 有效期限自…至…, signatures, a place for the card. */
const registry: Layout = {
  id: 'tune-h/attorney-registry',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const u = (field: string) => `<u>&nbsp;${pen.fill(field)}&nbsp;</u>`
    const power = (no: number, text: string) => `<p style="padding-left:3em">${no}、□同意　☑不同意　${text}；</p>`
    return [
      `<div style="font:17px/2 var(--song)"><h1 style="font:700 25px/1.5 var(--song);margin-bottom:16px">${pen.title('指定代表或者共同委托代理人授权委托书')}</h1>
<p>申　请　人：${u('委托人')}</p><p>申请人证照（证件）号码：${u('委托人证件号码')}</p><p>指定代表或者委托代理人：${u('受托人')}</p><p>代理人身份证件号码：${u('受托人证件号码')}　</p><p>代理人联系电话：${u('联系电话')}</p>
<p>委托事项及权限：</p><p style="padding-left:1em">（一）办理${u('委托事项')}手续。</p><p style="padding-left:1em">（二）代理权限：</p>
${power(1, '核对登记材料中的复印件并签署核对意见')}${power(2, '修改企业自备文件的错误')}<p style="padding-left:3em">3、☑其他有权办理的事项：${u('权限')}。</p>
<p>指定或者委托的有效期限：自${u('委托期限起')}至${u('委托期限止')}</p>
<div style="border:1px solid #111;height:130px;margin:12px 0;text-align:center;font-size:14px;line-height:130px;color:#666">（指定代表或委托代理人身份证件复、影印件粘贴处）</div>
<div style="position:relative"><p>申请人盖章或签字：${pen.sign('委托人')}</p><p>指定代表或者委托代理人签字：${pen.sign('受托人')}</p><p style="text-align:right">${pen.fill('签署日期', DATE_SLOT)}</p>${pen.seal('委托人', 'left:190px;top:-44px', 146)}</div>
<p style="font-size:12.5px;line-height:1.5;border-top:1px solid #111;margin-top:10px;padding-top:4px">注：1.设立登记，申请人为全体投资人；变更、备案、注销登记，申请人为本单位。2.委托人应当对□同意或者□不同意作出选择并打“√”。</p></div>`,
    ]
  },
}

/** A letter of attorney in a table for the service window: who gives, who takes, what, how far, how long. */
const window: Layout = {
  id: 'tune-h/attorney-window',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const unit = pen.raw('委托人证件号码').startsWith('9')
    const l = (text: string) => td(text, 'class="l"')
    const kinds = unit ? '□居民身份证　☑营业执照　□其他' : '☑居民身份证　□营业执照　□其他'
    return [
      `<div style="font:15.5px/1.65 var(--song)"><p style="font-size:13px">附件3</p><h1 style="font:700 28px var(--song);letter-spacing:6px;margin:6px 0 16px">${pen.title('政务服务事项授权委托书')}</h1>
${ruled(
  'hat',
  [
    td('委<br>托<br>人', 'rowspan="2" class="u"') + l('姓名／单位名称') + td(pen.fill('委托人'), 'colspan="3"'),
    l('证件类型') + td(kinds, 'style="font-size:13px"') + l('证件号码') + td(pen.fill('委托人证件号码'), 'class="b"'),
    td('受<br>托<br>人', 'rowspan="3" class="u"') +
      l('姓　　名') +
      td(pen.fill('受托人')) +
      l('联系电话') +
      td(pen.fill('联系电话')),
    l('证件类型') +
      td('☑居民身份证　□护照　□其他', 'style="font-size:13px"') +
      l('证件号码') +
      td(pen.fill('受托人证件号码'), 'class="b"'),
    l('与委托人关系') + td(unit ? '☑工作人员　□代理机构人员' : '□配偶　□子女　□父母　☑其他', 'colspan="3"'),
    td('委托事项', 'colspan="2" class="c"') + td(pen.fill('委托事项'), 'colspan="3" style="height:58px"'),
    td('委托权限', 'colspan="2" class="c"') + td(pen.fill('权限'), 'colspan="3" style="height:58px"'),
    td('委托期限', 'colspan="2" class="c"') +
      td(`自 ${pen.fill('委托期限起', '', 'padded')} 起至 ${pen.fill('委托期限止', '', 'padded')} 止`, 'colspan="3"'),
    td(
      `<p style="text-indent:2em">委托人郑重声明：受托人在上述委托权限和期限内代为办理的事项、签署的文书，委托人均予以认可，由此产生的法律后果由委托人承担。受托人不得转委托。</p><div style="position:relative;padding:34px 0 6px 20px"><p>委托人（签字／盖章）：${pen.sign('委托人')}</p><p style="margin-top:16px">受托人（签字）：${pen.sign('受托人')}</p><p style="text-align:right;padding-right:30px">签署日期：${pen.fill('签署日期', DATE_SLOT, 'padded')}</p>${pen.seal('委托人', 'left:210px;top:-30px', 146)}</div>`,
      'colspan="5"',
    ),
    td(
      '窗口核验：□已核对委托人、受托人身份证件原件　□经电子证照库核验一致　　　核验人：',
      'colspan="5" style="font-size:13px"',
    ),
  ],
  'border:1px solid #111;padding:8px 9px',
)}<style>.hat .u{width:38px;text-align:center;line-height:1.3}.hat .l{width:112px;text-align:center}.hat .c{text-align:center}.hat .b{width:186px;word-break:break-all}</style>
<p style="font-size:13px;margin-top:6px">提示：本委托书涂改无效；委托人为单位的应加盖公章；委托期限最长不超过一年。</p></div>`,
    ]
  },
}

/** Notice and promise as the authorities publish them: part one the applicant, part two the notice, part three the promise. */
const notice: Layout = {
  id: 'tune-h/commitment-notice',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const person = /^\d{17}/.test(pen.raw('承诺人证件号码'))
    const h = (text: string) => `<p style="font:700 16px var(--hei);margin:9px 0 2px">${text}</p>`
    const p = (text: string) => `<p style="text-indent:2em">${text}</p>`
    return [
      `<div style="font:15.5px/1.72 var(--song);margin-top:-20px"><h1 style="font:700 26px/1.4 var(--song)">${pen.title('行政审批告知承诺书')}</h1><p style="text-align:right;font-size:13px;margin:4px 0 8px">〔2026〕沪告承第　　　　号</p>
<p>申　请　人：${pen.text('承诺人')}</p><p>${person ? '公民身份号码' : '统一社会信用代码'}：${pen.text('承诺人证件号码')}</p><p>联 系 方 式：${pen.text('联系电话')}</p><p>行政审批机关：${pen.text('受理机关')}</p><p>事 项 名 称：${pen.text('承诺事项')}</p>
<div style="border-top:1px solid #111;margin:8px 0"></div>${h('【行政审批机关告知】')}
${p('按照《国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》和《上海市行政审批告知承诺管理办法》，本行政审批机关就行政审批事项告知如下：')}
${p('一、审批依据：相关法律、法规、规章，详见办事指南。')}${p('二、法定条件：申请人应当具备的条件和技术标准，以办事指南公布的内容为准。')}${p('三、承诺的期限和效力：申请人愿意作出承诺的，应当在被告知之日起五日内提交经签章的告知承诺书。')}${p('四、监督和法律责任：作出审批决定后两个月内，对承诺内容是否属实进行检查；承诺内容不实的，依法撤销审批决定，并记入诚信档案。')}
${h('【申请人承诺】')}${p('申请人就申请审批的行政审批事项，现作出下列承诺：')}
<div style="padding-left:2em"><p>（一）所填写的基本信息真实、准确；</p><p>（二）已经知晓行政审批机关告知的全部内容；</p><p>（三）${pen.text('承诺内容')}；</p><p>（四）能够在约定期限内，提交行政审批机关告知的相关材料；</p><p>（五）愿意承担不实承诺、违反承诺的法律责任；</p><p>（六）上述承诺是申请人的真实意思表示。</p></div>
<table style="margin-top:22px"><tr style="vertical-align:top"><td style="width:52%;position:relative">申请人（承诺人）签章：${pen.sign('承诺人')}<br><br>承诺日期：${pen.fill('签署日期', DATE_SLOT)}${pen.seal('承诺人', 'left:150px;top:-36px', 142)}</td><td>行政审批机关（公章）：<br><br>日期：　　　　年　　月　　日</td></tr></table>
<p style="text-align:center;font-size:13px;margin-top:34px">（本文书一式两份，行政审批机关与申请人各执一份）</p></div>`,
    ]
  },
}

/** A promise typed on one sheet as a letter: whom it is for, what is promised, the promiser's particulars below. */
const promise: Layout = {
  id: 'tune-h/commitment-sheet',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:19px/2.1 var(--kai)"><h1 style="font:700 30px/1.4 var(--song);margin:30px 0 34px">${pen.title('承诺书')}</h1><p>${pen.text('受理机关')}：</p>
<p style="text-indent:2em">我（单位）现向贵中心申请办理${pen.text('承诺事项')}，根据有关规定郑重承诺：${pen.text('承诺内容')}。</p><p style="text-indent:2em">以上承诺如有不实，我（单位）愿意接受撤销许可（登记）、行政处罚和失信惩戒，并自行承担一切后果。</p><p style="text-indent:2em">特此承诺。</p>
<div style="position:relative;margin:70px 0 0 210px;font-size:18px"><p>承　诺　人：${pen.text('承诺人')}</p><p>证件（代码）号：${pen.text('承诺人证件号码')}</p><p>电　　　话：${pen.text('联系电话')}</p><p>签名或盖章：${pen.sign('承诺人')}</p><p>${pen.fill('签署日期', DATE_SLOT, 'han')}</p>${pen.seal('承诺人', 'left:150px;top:40px', 156)}</div></div>`,
  ],
}

/** A decision of the shareholders in the registry's model wording; an amendment or draft of the articles keeps the same frame. */
const decision: Layout = {
  id: 'tune-h/shareholders-decision',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const title = pen.title('股东会决议')
    const articles = /章程/.test(title)
    const holders = pen.rows('股东')
    const p = (text: string) => `<p style="text-indent:2em">${text}</p>`
    const c = (i: number, field: string, shown?: string) => td(pen.cell('股东', i, field, shown))
    const capital = pen.as('注册资本', `${inWan(pen.raw('注册资本'))}万元`)
    const opening = articles
      ? `${p(`根据《中华人民共和国公司法》，${pen.text('公司名称')}于${pen.day('会议日期')}召开股东会，由法定代表人${pen.text('法定代表人')}主持，经代表全部表决权的股东同意，形成本文件：`)}`
      : `<p>公司名称：${pen.text('公司名称')}</p><p>会议时间：${pen.day('会议日期')}</p><p>会议地点：公司会议室</p><p>会议性质：临时股东会会议</p><p>主 持 人：${pen.text('法定代表人')}（法定代表人）</p>${p(`会议通知情况及到会股东：会议召开十五日前以书面方式通知全体股东，应到股东${holders.length}名，实到${holders.length}名，代表100%表决权，会议合法有效。`)}`
    return [
      `<div style="font:16.5px/1.95 var(--song)"><h1 style="font:700 28px var(--song);letter-spacing:4px;margin-bottom:18px">${title}</h1>${opening}
${p(`一、${pen.text('决议事项')}。`)}${p(`二、公司注册资本为人民币${capital}，股东的姓名、出资额、出资比例如下：`)}
${ruled('hde', [`<td>序号</td><td>股东姓名</td><td>证件号码</td><td>认缴出资额（万元）</td><td>出资比例（%）</td><td>出资方式</td>`, ...holders.map((row, i) => td(String(i + 1)) + c(i, '姓名') + c(i, '公民身份号码') + c(i, '出资额', inWan(row.出资额)) + c(i, '出资比例') + td('货币'))], 'border:1px solid #111;padding:5px 6px;text-align:center;line-height:1.4;font-size:15px')}
<div style="height:8px"></div>${p(`${/草案/.test(title) ? '三、公司的组织机构、议事规则等按照通过的章程执行，委托专人向公司登记机关办理设立手续。' : '三、本次会议其他事项：公司其余登记事项不变，委托专人向公司登记机关办理手续。'}`)}${p('四、表决情况：同意的股东占全部表决权的100%，反对0%，弃权0%。')}
<p style="margin-top:24px">全体股东签字（自然人股东亲笔签名）：</p><div style="display:flex;flex-wrap:wrap;gap:12px 40px;padding:10px 2em;min-height:56px">${Object.keys(
        pen.spec.signatures,
      )
        .map((slot) => pen.sign(slot))
        .join('')}</div>
<div style="position:relative;margin:36px 0 0 320px"><p>${pen.raw('公司名称')}（盖章）</p><p>${pen.fill('签署日期', DATE_SLOT)}</p>${pen.seal('单位', 'left:60px;top:-50px', 152)}</div></div>${foot('1')}`,
    ]
  },
}

export const STATEMENTS: Layout[] = [registry, window, notice, promise, decision]
