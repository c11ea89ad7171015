import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { sum } from '../k/kit.ts'
import { BLANK_DAY, isCompany } from '../parts.ts'
import { others, ruled } from './kit.ts'

const LEASE =
  '出租方 出租方证件号码 承租方 承租方证件号码 房屋地址 面积 不动产权证号 用途 租期 租赁期限起 租赁期限止 月租金 押金 租金总额 签订日期 月租金大写'
const capitals = (pen: Pen) =>
  pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '')

/** A stationer's form filled in: ruled blanks in the middle of its sentences. */
const stationer: Layout = {
  id: 'tune-l/lease-stationer',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:430px', 156) : ''
    const hand = (text: string) => ruled(`<span class="handwritten">${text}</span>`)
    const inked = (text: string) =>
      ruled(`<span style="font-family:var(--writing);color:#1c2f86;font-size:1.18em;line-height:1">${text}</span>`)
    const f = (field: string) => hand(pen.fill(field))
    const d = (field: string) => hand(pen.fill(field, BLANK_DAY))
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:5px">${text}</p>`
    const code = (field: string) => (isCompany(pen.raw(field)) ? '社会信用代码' : '身份证号')
    return [
      `<div style="font:16px/2 var(--song);margin-top:-20px">${edge}<h1 style="font:700 30px/1.6 var(--song);letter-spacing:8px;margin-bottom:10px">${pen.title('房屋租赁合同')}</h1><p>出租人（以下简称甲方）：${f('出租方')}</p><p>${code('出租方证件号码')}：${f('出租方证件号码')}</p><p>承租人（以下简称乙方）：${f('承租方')}</p><p>${code('承租方证件号码')}：${f('承租方证件号码')}</p>
${p('根据《中华人民共和国民法典》及有关规定，为明确甲、乙双方的权利义务关系，经双方平等协商，签订本合同。')}
${p(`第一条　甲方将自有的坐落于${f('房屋地址')}的房屋出租给乙方使用，建筑面积${f('面积')}平方米，权属证书号为${f('不动产权证号')}。`)}${p(`第二条　租赁期${pen.knows('租期') ? `共${f('租期')}，` : ''}甲方从${d('租赁期限起')}起将出租房屋交付乙方使用，至${d('租赁期限止')}收回。`)}${p(`第三条　乙方租用该房屋作${f('用途')}使用，未经甲方书面同意不得改变用途。`)}${p(`第四条　每月租金为人民币（大写）${inked(capitals(pen))}，¥${inked(sum(pen, '月租金'))}元${pen.knows('租金总额') ? `，租赁期内租金合计${inked(sum(pen, '租金总额', 0))}元` : ''}。乙方应在每月前五日内交付。`)}${p(`第五条　签订合同时乙方向甲方交纳押金${inked(sum(pen, '押金', 0))}元，租赁期满结清费用后无息退还。`)}${others(
  pen,
  LEASE,
)
  .map((field) => p(`${field}：${f(field)}。`))
  .join('')}${p('第六条　修缮房屋是甲方的义务。乙方对房屋进行装修或者增设他物，应征得甲方同意。')}</div>`,
      `<div style="font:16px/2 var(--song)">${edge}${p('第七条　租赁期间水、电、燃气、物业等费用由乙方负担。')}${p('第八条　乙方有下列情形之一的，甲方可以终止合同，收回房屋：1．擅自将房屋转租、转让或转借的；2．利用承租房屋进行非法活动的；3．拖欠租金累计达三个月的。')}${p('第九条　房屋如因不可抗力导致损毁，双方互不承担责任。')}${p('第十条　本合同履行中发生争议，双方协商解决；协商不成，向房屋所在地人民法院起诉。')}${p(pen.has('引附件') ? '第十一条　房屋交接清单作为本合同附件，与本合同具有同等法律效力。' : '第十一条　本合同未尽事宜，双方可另行议定补充协议。')}${p('第十二条　本合同一式三份，甲、乙双方各执一份，报备一份，自双方签字或盖章之日起生效。')}
<div style="display:flex;margin-top:50px;position:relative"><div style="flex:1;position:relative;height:150px"><p>出租人（签章）：${pen.sign('出租方')}</p>${pen.seal('出租方', 'left:90px;top:-30px', 148)}</div><div style="flex:1;position:relative"><p>承租人（签章）：${pen.sign('承租方')}</p>${pen.seal('承租方', 'left:90px;top:-30px', 148)}</div></div><p>共有权人签名：${pen.sign('共有人')}</p><p style="text-align:right;margin-top:30px">签约日期：${d('签订日期')}</p></div>`,
    ]
  },
}

/** A provincial model text with its registration table in front: groups told upright on the left. */
const model: Layout = {
  id: 'tune-l/lease-table',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:380px', 156) : ''
    const k = (text: string) => `<td class="lk">${text}</td>`
    const group = (text: string, rows: number) => `<td class="lv" rowspan="${rows}">${[...text].join('<br>')}</td>`
    const kind = (field: string) => (isCompany(pen.raw(field)) ? '☐居民身份证 ☑营业执照' : '☑居民身份证 ☐营业执照')
    const more = others(pen, LEASE)
    return [
      `<div style="font:15px/1.6 var(--song);margin:-30px -24px 0">${edge}<p style="display:flex;justify-content:space-between;font:12.5px var(--hei)"><span>HBF—2025—0602</span><span>合同备案号：________________</span></p><h1 style="font:700 28px/2.2 var(--hei);letter-spacing:3px">${pen.title('房屋租赁合同（示范文本）')}</h1>
<table class="lt"><tr>${group('甲方', 3)}${k('出租人（姓名/名称）')}<td colspan="3">${pen.fill('出租方')}</td></tr><tr>${k('证件类型')}<td colspan="3">${kind('出租方证件号码')}</td></tr><tr>${k('证件号码')}<td colspan="3">${pen.fill('出租方证件号码')}</td></tr><tr>${group('乙方', 3)}${k('承租人（姓名/名称）')}<td colspan="3">${pen.fill('承租方')}</td></tr><tr>${k('证件类型')}<td colspan="3">${kind('承租方证件号码')}</td></tr><tr>${k('证件号码')}<td colspan="3">${pen.fill('承租方证件号码')}</td></tr>
<tr>${group('房屋情况', 3)}${k('房屋坐落')}<td colspan="3">${pen.fill('房屋地址')}</td></tr><tr>${k('权属证明编号')}<td colspan="3">${pen.fill('不动产权证号')}</td></tr><tr>${k('租赁面积（㎡）')}<td>${pen.fill('面积')}</td>${k('租赁用途')}<td>${pen.fill('用途')}</td></tr>
<tr>${group('租期', pen.knows('租期') ? 2 : 1)}${k('起止时间')}<td colspan="3">自 ${pen.fill('租赁期限起', BLANK_DAY, 'padded')} 至 ${pen.fill('租赁期限止', BLANK_DAY, 'padded')}</td></tr>${pen.knows('租期') ? `<tr>${k('租赁年限')}<td colspan="3">${pen.fill('租期')}</td></tr>` : ''}
<tr>${group('租金', pen.knows('租金总额') ? 3 : 2)}${k('月租金标准')}<td colspan="3">${sum(pen, '月租金', 0)}元/月（人民币大写：${capitals(pen)}）</td></tr><tr>${k('押金数额（元）')}<td>${sum(pen, '押金')}</td>${k('支付方式')}<td>转账</td></tr>${pen.knows('租金总额') ? `<tr>${k('租金总计（元）')}<td colspan="3">${sum(pen, '租金总额')}</td></tr>` : ''}${more.map((field) => `<tr><td class="lv"></td>${k(field)}<td colspan="3">${pen.fill(field)}</td></tr>`).join('')}</table>
<p style="margin-top:16px">甲、乙双方在自愿、平等、诚信的基础上，就上表所列房屋的租赁事宜订立本合同，表中内容为合同的组成部分。</p><style>.lt td{border:1px solid #333;padding:6px 8px;height:40px}.lt .lk{width:150px;text-align:center;font-size:14px}.lt .lv{width:34px;text-align:center;line-height:1.3;font:500 14px/1.3 var(--hei);padding:2px}</style><p style="position:absolute;left:0;right:0;bottom:30px;text-align:center;font-size:12px">— 1 —</p></div>`,
      `<div style="font:15px/1.9 var(--song)">${edge}${[
        '一、甲方应保证房屋符合居住或者经营的安全条件，并按约定时间交付。',
        '二、乙方应按约定交纳租金，逾期超过十五日的，甲方有权解除合同。',
        '三、租赁期间因使用房屋产生的水、电、气、网络、物业服务费由乙方承担。',
        '四、未经甲方书面同意，乙方不得转租，不得改变房屋结构。',
        '五、租赁期满，乙方应在三日内腾退；继续承租的，应提前一个月提出。',
        '六、因政府征收致使合同不能履行的，按实际使用天数结算租金。',
        pen.has('引附件') ? '七、附件：房屋设施设备清单一份。' : '七、补充条款：无。',
        '八、争议由房屋所在地人民法院管辖。本合同一式四份，具有同等效力。',
      ]
        .map((text) => `<p style="margin-bottom:8px">${text}</p>`)
        .join(
          '',
        )}<table style="margin-top:40px"><tr><td style="border:1px solid #333;width:50%;height:190px;vertical-align:top;padding:12px;position:relative">甲方签字（盖章）：<br>${pen.sign('出租方')}${pen.seal('出租方', 'left:110px;top:24px', 146)}</td><td style="border:1px solid #333;vertical-align:top;padding:12px;position:relative">乙方签字（盖章）：<br>${pen.sign('承租方')}${pen.seal('承租方', 'left:110px;top:24px', 146)}</td></tr></table><p style="margin-top:16px">房屋共有人签字：${pen.sign('共有人')}</p><p>合同签订时间：${pen.fill('签订日期', BLANK_DAY, 'padded')}</p><p style="position:absolute;left:0;right:0;bottom:30px;text-align:center;font-size:12px">— 2 —</p></div>`,
    ]
  },
}

/** A statement typed at home: whom it is for, what it says, who signs, nothing else. */
const statement: Layout = {
  id: 'tune-l/statement-home',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:20px/2.1 var(--kai);padding:30px 10px"><h1 style="font:700 32px/1.6 var(--song);letter-spacing:14px;margin-bottom:36px">${pen.title('情况说明')}</h1>${pen.knows('致') ? `<p>${pen.fill('致')}：</p>` : ''}<p style="text-indent:2em">${pen.text('正文')}</p><p style="text-indent:2em">以上所述均为事实，如与实际不符，由出具方承担一切后果。</p><p style="text-indent:2em">特此说明。</p>${others(
      pen,
      '致 正文 出具单位 出具日期',
    )
      .map((field) => `<p style="text-indent:2em">${field}：${pen.fill(field)}</p>`)
      .join(
        '',
      )}<div style="position:relative;margin-top:90px;text-align:right;padding-right:20px"><p>${pen.raw('出具单位') ? `出具方（签章）：${pen.text('出具单位')}` : `出具方（签字）：${pen.sign('出具人')}`}</p><p>${pen.fill('出具日期', BLANK_DAY)}</p>${pen.seal('出具单位', 'right:40px;top:-46px', 154)}</div></div>`,
  ],
}

export const LEASES: Layout[] = [stationer, model, statement]
