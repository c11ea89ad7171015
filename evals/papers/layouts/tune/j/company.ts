import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY, ruled, td } from '../parts.ts'
import { footer, restOf } from './kit.ts'

const PLACED = '公司名称 会议日期 法定代表人 决议事项 注册资本 签署日期'

/** Beijing: the text of the registration office's template, first the meeting, then articles, then a table of the members. */
const articles: Layout = {
  id: 'tune-j/articles-beijing',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const members = pen.rows('股东')
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:6px">${text}</p>`
    return [
      `<div style="font:16.5px/1.85 var(--song)"><p style="text-align:center;font-size:21px">${pen.text('公司名称')}</p><h1 style="font-size:27px;letter-spacing:5px;margin-bottom:20px">${pen.title('股东会决议')}</h1>
${p(`会议时间：${pen.day('会议日期', 'padded')}`)}${p('会议地点：公司会议室')}${p('会议性质：临时会议，已按章程规定通知全体股东，股东全部到会。')}
${p(`会议由执行董事召集，${pen.text('法定代表人')}（公司法定代表人）主持，形成以下意见：`)}
${p(`一、${pen.text('决议事项')}。`)}${p('二、上述事项涉及登记的，自本文件签署之日起三十日内向登记机关申请办理。')}
${p(`三、公司注册资本为${pen.as('注册资本', `${pen.number('注册资本') / 10000}万元`)}人民币，股东名录及认缴情况：`)}
${ruled(
  'jar',
  [
    '<th>股东名称或姓名</th><th>证照号码</th><th>认缴额（人民币元）</th><th>占比（%）</th>',
    ...members.map(
      (row, i) =>
        td(pen.cell('股东', i, '姓名')) +
        td(pen.cell('股东', i, '公民身份号码')) +
        td(pen.cell('股东', i, '出资额', Number(row.出资额).toLocaleString('en-US'))) +
        td(pen.cell('股东', i, '出资比例')),
    ),
    `${td('合　计', 'colspan="2"')}${td(members.reduce((sum, row) => sum + Number(row.出资额), 0).toLocaleString('en-US'))}${td(String(members.reduce((sum, row) => sum + Number(row.出资比例), 0)))}`,
  ],
  'border:1px solid #000;padding:5px 8px;text-align:center;font-weight:400',
)}${restOf(pen, PLACED, (label, value) => p(`${label}：${value}`))}
<p style="margin:20px 0 8px;text-indent:2em">股东（自然人签字、法人盖章）：</p><p style="padding-left:4em">${members.map((row) => pen.sign(`股东：${row.姓名}`)).join('&emsp;')}</p>
<div style="position:relative;text-align:right;margin-top:56px;padding-right:40px"><p>（公司盖章处）</p><p>${pen.fill('签署日期', BLANK_DAY, 'padded')}</p>${pen.seal('单位', 'right:30px;top:-64px', 152)}</div></div>${footer('注：决议应由代表三分之二以上表决权的股东通过；A4纸打印，多页的加盖骑缝章。')}`,
    ]
  },
}

/** Guangdong: the record of the meeting as a form, its particulars in a ruled head, members signing in the table itself. */
const minutes: Layout = {
  id: 'tune-j/articles-minutes',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const members = pen.rows('股东')
    const l = (text: string) => td(text, 'class="l"')
    return [
      `<div style="font:16px/1.7 var(--hei)"><h1 style="font-size:25px;margin-bottom:4px">${pen.title('股东会会议纪要')}</h1><p style="text-align:center;font-size:13px;margin-bottom:14px">（适用于有限责任公司）</p>
${ruled(
  'jmi',
  [
    l('企业名称') + td(pen.text('公司名称'), 'colspan="3"'),
    l('开会日期') + td(pen.day('会议日期', 'dots')) + l('法人代表') + td(pen.text('法定代表人')),
    l('注册资金') +
      td(
        pen.as('注册资本', `人民币${inCapitals(String(pen.number('注册资本'))) ?? pen.raw('注册资本')}`),
        'colspan="3"',
      ),
    td(
      `<p>表决事项：</p><p style="text-indent:2em;min-height:90px">${pen.text('决议事项')}。</p><p>表决情况：同意 ${members.length} 票，反对 0 票，弃权 0 票，赞成票占全部表决权的100％，获得通过。</p>${restOf(pen, PLACED, (label, value) => `<p>${label}：${value}</p>`)}`,
      'colspan="4"',
    ),
  ],
  'border:1px solid #222;padding:8px 10px',
)}
<p style="margin:18px 0 6px">全体投资人确认：</p>${ruled(
        'jmj',
        [
          '<th>投资人</th><th>居民身份证编号</th><th>出资（万元）</th><th>持股比例</th><th>本人签字</th>',
          ...members.map(
            (row, i) =>
              td(pen.cell('股东', i, '姓名')) +
              td(pen.cell('股东', i, '公民身份号码')) +
              td(pen.cell('股东', i, '出资额', String(Number(row.出资额) / 10000))) +
              td(pen.cell('股东', i, '出资比例', `${row.出资比例}%`)) +
              td(pen.sign(`股东：${row.姓名}`)),
          ),
        ],
        'border:1px solid #222;padding:8px 6px;text-align:center;font-weight:400;font-size:15px',
      )}
<div style="position:relative;margin-top:70px;padding-left:330px"><p>企业公章：</p><p style="margin-top:24px">签署于 ${pen.fill('签署日期', BLANK_DAY)}</p>${pen.seal('单位', 'left:400px;top:-60px', 150)}</div><style>.jmi .l{width:104px;text-align:center;background:#f2f2f2}</style>${footer('记录人：＿＿＿＿＿＿　　　第1页／共1页')}</div>`,
    ]
  },
}

/** Jiangsu: a service agreement with a head of two parties, numbered clauses, and bank lines left open. */
const agreement: Layout = {
  id: 'tune-j/agreement',
  kind: 'other',
  form: 'agreement',
  size: 'sheet',
  pages: (pen) => {
    const placed = '甲方 甲方证件号码 乙方 乙方证件号码 合同内容 合同金额 合同期限起 合同期限止 签订日期'
    const u = (inner: string) => `<u>${inner}</u>`
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:5px">${text}</p>`
    const sum =
      pen.raw('合同金额') === ''
        ? u(pen.fill('合同金额'))
        : `${u(pen.as('合同金额', `¥${pen.number('合同金额').toLocaleString('en-US', { minimumFractionDigits: 2 })}`))}（大写：${inCapitals(pen.raw('合同金额')) ?? '／'}）`
    const side = (name: string, slot: string) =>
      `<td style="position:relative;width:50%;height:170px;vertical-align:top;padding:10px;border:1px solid #000"><p>${name}（盖章）：</p><p>签约代表：${pen.sign(slot)}</p><p>开户行及账号：</p>${pen.seal(slot, 'left:110px;top:10px', 146)}</td>`
    return [
      `<div style="font:16px/1.8 var(--song)"><p style="text-align:right;font-size:14px">合同编号：苏-＿＿＿＿＿＿＿＿</p><h1 style="font-size:27px;letter-spacing:4px;margin:6px 0 18px">${pen.title('服务合同')}</h1>
<p>委托方（甲方）：${u(pen.text('甲方'))}</p><p>营业执照代码：${u(pen.text('甲方证件号码'))}</p><p>受托方（乙方）：${u(pen.text('乙方'))}</p><p style="margin-bottom:8px">营业执照代码：${u(pen.text('乙方证件号码'))}</p>
${p('根据《中华人民共和国民法典》及有关规定，甲乙双方在平等、自愿的基础上，协商签订本合同。')}
${p(`第一条　服务内容与计费：${pen.text('合同内容')}。`)}${p(`第二条　合同总价款为人民币 ${sum}，按月以银行转账方式结清，乙方开具等额发票。`)}${p(`第三条　履行期间：${pen.fill('合同期限起', BLANK_DAY, 'padded')} 起至 ${pen.fill('合同期限止', BLANK_DAY, 'padded')} 止，期满双方无异议的另签续约合同。`)}
${p('第四条　乙方应具备相应资质，车辆密闭，不得沿途撒漏，并遵守甲方门卫制度。')}${p('第五条　任何一方违约的，按合同总价款的百分之五支付违约金。')}${p('第六条　争议协商不成的，☑向甲方所在地人民法院起诉；☐提交仲裁委员会仲裁。')}${p('第七条　本合同一式肆份，双方各执贰份，签章后生效。')}${restOf(pen, placed, (label, value) => p(`${label}：${value}`))}
<table style="margin-top:14px"><tr>${side('甲方', '甲方')}${side('乙方', '乙方')}</tr></table><p style="margin-top:12px">合同签订时间：${pen.fill('签订日期', BLANK_DAY)}　　　签订地点：／</p></div>`,
    ]
  },
}

/** Sichuan: a sheet under a red letterhead, dated and stamped at the lower right, with a contact line at the foot. */
const sheet: Layout = {
  id: 'tune-j/letterhead',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => {
    const english = /^[\x20-\x7e]+$/.test(pen.raw('正文'))
    return [
      `<div style="font:18px/2 var(--song)"><p style="text-align:center;font:700 ${english ? 26 : 34}px/1.4 var(--song);color:#c41e1e;letter-spacing:${english ? 0 : 4}px">${pen.text('出具单位')}</p><div style="border-top:3px solid #c41e1e;border-bottom:1px solid #c41e1e;height:5px;margin:10px 0 8px"></div><p style="display:flex;justify-content:space-between;font-size:14px"><span>${english ? 'Ref. No. ________' : '函字〔2026〕第＿＿号'}</span><span>${english ? 'Page 1 of 1' : '共1页'}</span></p>
<h1 style="font-size:29px;margin:36px 0 30px;letter-spacing:${english ? 2 : 6}px">${pen.title('证明')}</h1>${pen.knows('致') ? `<p>${pen.raw('致') ? pen.fill('致') : `<u>${pen.fill('致')}</u>`}：</p>` : ''}<p style="text-indent:2em">${pen.text('正文')}</p>${restOf(pen, '致 正文 出具单位 出具日期', (label, value) => `<p>${label}：${value}</p>`)}<p style="text-indent:2em">${english ? '' : '特此函告。'}</p>
<div style="position:relative;text-align:center;width:300px;margin:90px 0 0 auto"><p style="font-size:16px">${english ? '(Official seal)' : '（单位印章）'}</p><p>${english ? 'Date: ' : ''}${pen.fill('出具日期', BLANK_DAY, english ? 'dashes' : 'full')}</p>${pen.seal('出具单位', 'left:72px;top:-54px', 154)}</div>
<p style="position:absolute;left:84px;right:84px;bottom:56px;border-top:1px solid #000;font-size:13px;padding-top:6px">${english ? 'Enquiries: Records Office, Counter 2' : '（联系人：办公室值班室　　内线：8021）'}</p></div>`,
    ]
  },
}

export const COMPANY: Layout[] = [articles, minutes, agreement, sheet]
