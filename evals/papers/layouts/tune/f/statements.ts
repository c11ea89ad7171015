import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'

/** A letter of attorney as a letter: one long sentence, places for copies of both cards below. */
const attorney: Layout = {
  id: 'tune-f/attorney-letter',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const u = (field: string) => `<u>${pen.fill(field)}</u>`
    const copy = (whose: string) =>
      td(
        `（${whose}身份证复印件粘贴处）`,
        'style="border:1px dashed #666;height:150px;text-align:center;color:#777;font-size:13px"',
      )
    return [
      `<div style="font:17px/2.1 var(--song)"><h1 style="font-size:30px;letter-spacing:10px;margin-bottom:20px">${pen.title('授权委托书')}</h1><p>行政审批局、政务服务大厅：</p>
<p style="text-indent:2em">立委托书人${u('委托人')}（证照号码${u('委托人证件号码')}）因故不能亲自到场，现委托${u('受托人')}（居民身份证号码${u('受托人证件号码')}，受托人手机${u('联系电话')}）作为合法代理人，前往贵处办理${u('委托事项')}的有关手续。代理人的权限为：${u('权限')}。</p>
<p style="text-indent:2em">代理人在上述权限和期限内签署的文件、办理的手续，委托人均予承认，并承担相应的法律责任。代理人无转委托权。</p>
<p style="text-indent:2em">本委托自${u('委托期限起')}起生效，至${u('委托期限止')}失效。</p>
<table style="margin:22px 0 6px"><tr><td style="position:relative;width:55%">委托人（签名、公章）：${pen.sign('委托人')}${pen.seal('委托人', 'left:176px;top:-38px', 140)}</td><td>受托人（签名）：${pen.sign('受托人')}</td></tr></table>
<p style="text-align:right">${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'han')}</p>
<table style="margin-top:26px;border-spacing:12px 0;border-collapse:separate"><tr>${copy('委托人')}${copy('受托人')}</tr></table><p style="font-size:12px">说明：委托人为单位的，加盖公章，粘贴法定代表人身份证复印件。</p></div>`,
    ]
  },
}

/** An instruction and promise in one table: what the office tells above, what the applicant promises below. */
const commitment: Layout = {
  id: 'tune-f/commitment-told',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const head = (text: string) => td(text, 'style="width:112px;text-align:center;line-height:1.3"')
    const told = [
      '一、许可（证明）依据：相关法律、法规和国务院决定。',
      '二、应当具备的条件：以主管部门公布的办事指南为准。',
      '三、作出不实承诺的，依法撤销决定，记入信用记录。',
    ]
    const promised = [
      '一、已经知晓行政机关告知的全部内容；',
      '二、所填报的基本信息真实、准确；',
      '三、',
      '四、上述承诺是申请人真实的意思表示，愿承担不实承诺的后果。',
    ]
    return [
      `<div style="font:16px/1.75 var(--song)"><h1 style="font-size:27px;margin-bottom:4px">${pen.title('告知承诺书')}</h1><p style="text-align:center;font-size:13px;margin-bottom:12px">（本书一式两份，行政机关与申请人各存一份）</p>
${ruled(
  'fco',
  [
    `${td(upright('申请人'), 'class="u" rowspan="2"')}${head('单位名称<br>（姓名）')}${td(pen.text('承诺人'))}${head('信用代码（身份证号）')}${td(pen.text('承诺人证件号码'), 'style="width:176px;word-break:break-all"')}`,
    head('办理事项') + td(pen.text('承诺事项')) + head('申请人联系电话') + td(pen.text('联系电话')),
    `${td(upright('行政机关'), 'class="u"')}${head('机关名称')}${td(pen.text('受理机关'))}${head('窗口咨询<br>电话')}${td('0310-3113312')}`,
    `${td(upright('告知'), 'class="u"')}${td(told.map((line) => `<p>${line}</p>`).join(''), 'colspan="4"')}`,
    `${td(upright('承诺'), 'class="u"')}${td(
      `<p style="text-indent:2em">申请人就办理上述事项，郑重承诺如下：</p>${promised.map((line) => `<p>${line === '三、' ? `三、${pen.text('承诺内容')}；` : line}</p>`).join('')}<div style="margin-top:40px;position:relative;padding-left:210px"><p>承诺人（签字或盖章）：${pen.sign('承诺人')}</p><p style="margin-top:14px">日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}</p>${pen.seal('承诺人', 'left:330px;top:-56px', 146)}</div>`,
      'colspan="4"',
    )}`,
    `${td(upright('备注'), 'class="u"')}${td('&emsp;', 'colspan="4" style="height:76px"')}`,
  ],
  'border:1px solid #111;padding:7px 8px',
)}<style>.fco .u{width:36px;text-align:center;line-height:1.3}</style></div>`,
    ]
  },
}

/** The minutes of a meeting: everything told in sentences, the holders in a small table among them. */
const resolution: Layout = {
  id: 'tune-f/resolution-minutes',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const cell = (i: number, field: string, shown?: string) => td(pen.cell('股东', i, field, shown))
    const inWan = (value: unknown) => (Number(value) / 10_000).toLocaleString('en-US')
    const signs = Object.keys(pen.spec.signatures)
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:6px">${text}</p>`
    return [
      `<div style="font:16px/1.9 var(--song)"><h1 style="font-size:27px;margin-bottom:16px">${pen.title('股东会会议纪要')}</h1>
${p(`${pen.text('公司名称')}（以下简称公司）于${pen.day('会议日期')}在公司会议室召开股东会临时会议，会议由法定代表人${pen.text('法定代表人')}召集并主持。会议已于召开十五日以前通知全体股东，应到股东${pen.rows('股东').length}人，实到${pen.rows('股东').length}人，代表公司百分之百表决权，符合《公司法》和公司章程的规定。`)}
${p(`公司注册资本为人民币${pen.as('注册资本', `${inWan(pen.raw('注册资本'))}万元`)}，股东及其出资情况为：`)}
${ruled(
  'fre',
  [
    '<th>股东<br>姓名</th><th>居民身份证号码</th><th>认缴出资额<br>（万元）</th><th>占注册资本<br>比例</th><th>表决<br>意见</th>',
    ...pen
      .rows('股东')
      .map(
        (row, i) =>
          cell(i, '姓名') +
          cell(i, '公民身份号码') +
          cell(i, '出资额', inWan(row.出资额)) +
          cell(i, '出资比例', `${row.出资比例}%`) +
          td('同意'),
      ),
  ],
  'border:1px solid #111;padding:5px;text-align:center;line-height:1.4;font-weight:400',
)}
<div style="height:12px"></div>${p('经与会股东充分讨论，一致表决通过如下决议：')}${p(`第一项　${pen.text('决议事项')}。`)}${p('第二项　由公司指派专人向登记机关办理有关手续，其余事项不变。')}
<p style="margin-top:30px">全体股东（亲笔签名）：</p><div style="display:flex;flex-wrap:wrap;gap:18px 34px;padding:6px 2em">${signs
        .filter((slot) => slot !== '法定代表人')
        .map((slot) => pen.sign(slot))
        .join('')}</div>
${signs.includes('法定代表人') ? `<p style="margin-top:12px">法定代表人（亲笔签名）：${pen.sign('法定代表人')}</p>` : ''}
<div style="position:relative;text-align:right;margin-top:50px"><p>（公司盖章）&emsp;&emsp;&emsp;</p><p>${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'han')}</p>${pen.seal('单位', 'right:20px;top:-66px', 150)}</div></div>`,
    ]
  },
}

export const STATEMENTS: Layout[] = [attorney, commitment, resolution]
