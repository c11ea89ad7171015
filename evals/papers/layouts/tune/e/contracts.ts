import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { behind, english, heading, under } from './pieces.ts'

/** An amount in figures and in capitals, or two empty lines. */
const sum = (pen: Pen, field: string, inWords: boolean) => {
  const figures = pen.raw(field) === '' ? pen.fill(field) : pen.money(field)
  const capitals = pen.knows(`${field}大写`) ? pen.text(`${field}大写`) : (inCapitals(pen.raw(field)) ?? '&emsp;&emsp;')
  return `人民币 RMB <u>${figures}</u> 元${inWords ? `（大写 in words：<u>${capitals}</u>）` : ''}`
}

/** A tenancy with its particulars in a schedule, Chinese above and English below each clause. */
const lease: Layout = {
  id: 'tune-e/lease-bilingual',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-76px;top:520px', 152) : ''
    const clause = (chinese: string, words: string) =>
      `<p style="line-height:1.75">${chinese}</p><p style="font:12px/1.35 'Liberation Serif';color:#222;margin:0 0 7px 2em">${words}</p>`
    const head = (label: string, words: string) => td(under(label, words), 'style="width:118px"')
    const companies = pen.raw('出租方证件号码').startsWith('9') && pen.raw('承租方证件号码').startsWith('9')
    const party = (slot: string, called: string, words: string) =>
      `<td style="width:50%;height:230px;vertical-align:top;position:relative">${under(`${called}签章：`, `Signed / sealed by the ${words}`)}<div style="margin:26px 0 0 40px">${pen.sign(slot)}</div>${pen.seal(slot, 'left:90px;top:56px', 148)}</td>`
    return [
      `<div style="font-family:var(--song);font-size:15px;margin-top:-28px">${edge}<p style="font-size:12px;display:flex;justify-content:space-between"><span>示范文本 Specimen ZL-2023-B</span><span>街道房屋租赁管理所监制</span></p>${heading(pen.title('房屋租赁合同书'), 'TENANCY AGREEMENT', 27)}${ruled(
        'e-le',
        [
          head('出租人（甲方）', 'Landlord (Party A)') +
            td(pen.fill('出租方'), 'style="width:200px"') +
            head('甲方证件号码', 'ID / Reg. No. of Party A') +
            td(pen.fill('出租方证件号码')),
          head('承租人（乙方）', 'Tenant (Party B)') +
            td(pen.fill('承租方')) +
            head('乙方证件号码', 'ID / Reg. No. of Party B') +
            td(pen.fill('承租方证件号码')),
          head('租赁房屋地址', 'The Premises') + td(pen.fill('房屋地址'), 'colspan="3"'),
          head('权属证明文号', 'Title Document No.') + td(pen.fill('不动产权证号'), 'colspan="3"'),
          head('租赁面积', 'Area Leased') +
            td(`${pen.fill('面积')} 平方米 m²`) +
            head('租赁用途', 'Permitted Use') +
            td(pen.fill('用途')),
        ],
        'border:1px solid #000;padding:5px 7px;font-size:14px;line-height:1.35',
      )}<p style="margin:8px 0 4px;font-size:13px">甲、乙双方经协商一致，就上列房屋的租赁订立本合同。${english('The parties agree as follows:')}</p>${clause(
        `<b>第一条</b>　租赁期限自<u>${pen.fill('租赁期限起')}</u>起至<u>${pen.fill('租赁期限止')}</u>止${pen.knows('租期') ? `，计<u>${pen.fill('租期')}</u>` : ''}。`,
        'Term. The tenancy shall run for the term stated above, both days inclusive.',
      )}${clause(
        `<b>第二条</b>　月租金总额为${sum(pen, '月租金', true)}。乙方应于每月5日前向甲方交付当月租金。`,
        'Rent. The monthly rent is payable in advance on or before the 5th day of each month.',
      )}${pen.knows('租金总额') ? clause(`租赁期限内租金合计${sum(pen, '租金总额', false)}。`, 'Total rent for the whole term.') : ''}${clause(
        `<b>第三条</b>　租赁押金（保证金）为${sum(pen, '押金', false)}，合同终止且费用结清后五日内无息退还。`,
        'Deposit. The deposit shall be refunded without interest within five days after the tenancy ends.',
      )}${clause(
        '<b>第四条</b>　水、电、燃气、物业管理费由乙方承担；房屋租赁税费由甲方承担。',
        'Outgoings are borne by the Tenant and taxes by the Landlord.',
      )}<p style="position:absolute;bottom:24px;left:0;right:0;text-align:center;font-size:12px">— 1 —</p></div>`,
      `<div style="font-family:var(--song);font-size:15px;margin-top:-10px">${edge}${clause(
        '<b>第五条</b>　未经甲方书面同意，乙方不得将房屋转租、转借或改变用途。',
        'Subletting. The Tenant shall not sublet the Premises or change the use without written consent.',
      )}${clause(
        `<b>第六条</b>　${pen.has('引附件') ? '房屋附属设施设备的名称、数量见本合同附件《房屋及设施交付确认书》，附件为本合同组成部分。' : '房屋附属设施设备由甲、乙双方于交付当日当面清点。'}`,
        pen.has('引附件')
          ? 'Fixtures are listed in the Schedule of Handover attached, which forms part of this Agreement.'
          : 'Fixtures are checked by both parties in person on the day of handover.',
      )}${clause(
        '<b>第七条</b>　任何一方提前解除合同的，应当提前三十日通知对方，并赔偿由此造成的损失。',
        'Early termination requires thirty days’ notice and compensation of loss.',
      )}${clause(
        `<b>第八条</b>　本合同一式三份，甲、乙双方各执一份，送登记机关一份${companies ? '，各页加盖骑缝章' : ''}，自签订之日起生效。中、英文有歧义的，以中文为准。`,
        'This Agreement is made in three copies. The Chinese text shall prevail.',
      )}<table style="margin-top:26px"><tr>${party('出租方', '甲方', 'Landlord')}${party('承租方', '乙方', 'Tenant')}</tr></table><p>${behind('房屋共有人（如有）签字', 'Co-owner, if any')}：${pen.sign('共有人')}</p><p style="margin-top:22px">${behind('合同签订日期', 'Date of Agreement')}：<u>${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</u></p><p style="position:absolute;bottom:24px;left:0;right:0;text-align:center;font-size:12px">— 2 —</p></div>`,
    ]
  },
}

/** A service contract whose particulars stand in a sheet of key terms before its conditions. */
const agreement: Layout = {
  id: 'tune-e/agreement-key-terms',
  kind: 'other',
  form: 'agreement',
  size: 'sheet',
  pages: (pen) => {
    const line = (no: string, label: string, value: string) =>
      td(no, 'style="width:36px;text-align:center"') + td(label, 'style="width:150px"') + td(value)
    const sign = (slot: string, words: string) =>
      `<td style="width:50%;height:190px;vertical-align:top;position:relative;border:1px solid #333;padding:8px 12px"><b>${slot}</b>（盖章 ${words}）<div style="margin:22px 0 0 30px">${pen.sign(slot)}</div>${pen.seal(slot, 'left:100px;top:30px', 146)}</td>`
    return [
      `<div style="font-family:var(--hei);font-size:15px;margin-top:-20px">${heading(pen.title('服务合同'), 'SERVICE CONTRACT', 28)}<p style="background:#ddd;padding:2px 8px;font-weight:700">第一部分　合同要素表 Key Terms</p>${ruled(
        'e-ag',
        [
          line('1', '委托人（甲方）', pen.text('甲方')),
          line('', '甲方统一社会信用代码', pen.text('甲方证件号码')),
          line('2', '服务人（乙方）', pen.text('乙方')),
          line('', '乙方统一社会信用代码', pen.text('乙方证件号码')),
          line('3', '服务内容<br><small>Scope of Services</small>', pen.text('合同内容')),
          line(
            '4',
            '合同总价<br><small>Contract Price</small>',
            `￥${pen.money('合同金额')}　（人民币${pen.knows('合同金额大写') ? pen.text('合同金额大写') : (inCapitals(pen.raw('合同金额')) ?? '')}）<br><small>含税价，除本表所列外甲方不再支付其他费用</small>`,
          ),
          line(
            '5',
            '服务期限<br><small>Period</small>',
            `${pen.day('合同期限起', 'padded')}　至　${pen.day('合同期限止', 'padded')}`,
          ),
          line('6', '付款方式', '银行转账，按季度结算'),
        ],
        'border:1px solid #333;padding:5px 8px;font-size:14.5px;line-height:1.45',
      )}<p style="background:#ddd;padding:2px 8px;font-weight:700;margin-top:14px">第二部分　通用条件 Conditions</p><div style="columns:2;column-gap:26px;font:13px/1.6 var(--song);margin:8px 0 16px;text-align:justify"><p>一、乙方应当按照国家和地方规定提供服务，并接受甲方监督检查。</p><p>二、甲方应当按约定支付费用；逾期支付的，按日万分之三计付违约金。</p><p>三、乙方不得将服务整体转包给第三人。</p><p>四、任何一方因不可抗力不能履行合同的，应当及时通知对方并提供证明。</p><p>五、争议由双方协商解决；协商不成的，向甲方所在地人民法院提起诉讼。</p><p>六、本合同自双方盖章之日起生效，一式四份，双方各执两份。</p></div><table><tr>${sign('甲方', 'Chop')}${sign('乙方', 'Chop')}</tr></table><p style="margin-top:14px;text-align:center">双方于 ${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')} 签订</p></div>`,
    ]
  },
}

/** A letter under a head in two languages; who writes it stands below, before the day. */
const letter: Layout = {
  id: 'tune-e/letter-two-languages',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => {
    const unit = pen.raw('出具单位') !== ''
    const certifies = pen.title('证明').includes('证明')
    return [
      `<div style="font-family:var(--kai);font-size:18px"><div style="text-align:center;border-bottom:3px double #8a1f1f;padding-bottom:10px;margin-top:-20px"><p style="font:13px 'Liberation Serif';letter-spacing:2px;color:#8a1f1f">${certifies ? 'LETTER OF CERTIFICATION' : 'LETTER'}</p><h1 style="font-size:29px;color:#8a1f1f;font-family:var(--song)">${pen.title('证明')}</h1></div><p style="display:flex;justify-content:space-between;font:13px var(--song);margin:8px 0 34px"><span>共 1 页 Page 1 of 1</span><span>涂改无效 Void if altered</span></p>${pen.raw('致') ? `<p style="margin-bottom:16px"><span style="font-family:'Liberation Serif'">To</span> 致：<b style="font-weight:400">${pen.text('致')}</b></p>` : ''}<p style="text-indent:2em;line-height:2.1;text-align:justify">${pen.text('正文')}</p><p style="text-indent:2em;margin-top:20px">${certifies ? `特此证明。 ${english('This is hereby certified.', 'font-size:15px')}` : unit ? '特此函告。' : '特此说明。'}</p><div style="position:relative;margin:90px 0 0 250px;line-height:1.9"><p>${
        unit
          ? `${behind('出具单位（公章）', 'Issued by')}：<br>${pen.text('出具单位')}`
          : `${behind('声明人（签名）', 'Signature')}：${pen.sign('出具人')}`
      }</p><p style="margin-top:14px">${behind('出具日期', 'Date')}：${pen.day('出具日期', 'padded')}</p>${pen.seal('出具单位', 'left:110px;top:-46px', 160)}</div><p style="position:absolute;left:84px;right:84px;bottom:40px;border-top:1px solid #8a1f1f;font:11px/1.6 var(--song);color:#555">本函仅供办理相关手续使用，不作担保。This letter is issued for the stated purpose only and constitutes no guarantee.</p></div>`,
    ]
  },
}

export default [lease, agreement, letter]
