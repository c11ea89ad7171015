import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'

/** A letter under a red head, as units of a county write: number at the right, who handled it at the foot. */
const letter: Layout = {
  id: 'tune-f/letter-red-head',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => {
    const unit = pen.raw('出具单位')
    const head = unit
      ? `<p style="text-align:center;font:700 ${unit.length > 14 ? 27 : 34}px var(--song);color:#c8201a;letter-spacing:3px;border-bottom:4px double #c8201a;padding-bottom:10px;margin-bottom:8px">${unit}</p><p style="text-align:right;font-size:14px">（2026）综字第 37 号</p>`
      : ''
    return [
      `<div style="font:18px/2 var(--song)">${head}<h1 style="font-size:28px;letter-spacing:4px;margin:26px 0 22px">${pen.title('证明')}</h1>${pen.raw('致') ? `<p>${pen.text('致')}：</p>` : ''}<p style="text-indent:2em">${pen.text('正文')}</p>
<div style="position:relative;margin-top:80px;text-align:right"><p>${unit ? pen.text('出具单位') : `出具人：${pen.sign('出具人')}`}</p><p>${pen.fill('出具日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'han')}</p>${pen.seal('出具单位', 'right:10px;top:-46px', 156)}</div>
<div style="position:absolute;left:84px;right:84px;bottom:70px;border-top:1px solid #111;border-bottom:1px solid #111;font-size:14px;line-height:1.9"><p>经办科室：办公室　　存档：一份　　共印三份</p></div></div>`,
    ]
  },
}

/** An agreement between two units in numbered sentences, the parties' particulars in the first of them. */
const agreement: Layout = {
  id: 'tune-f/agreement-prose',
  kind: 'other',
  size: 'sheet',
  form: 'agreement',
  pages: (pen) => {
    const u = (field: string) => `<u>${pen.fill(field)}</u>`
    const capitals = inCapitals(pen.raw('合同金额'))
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:6px">${text}</p>`
    const side = (name: string, slot: string) =>
      `<td style="width:50%;position:relative;vertical-align:top;border:1px solid #111;padding:8px 10px;line-height:2">${name}（章）：${pen.sign(slot)}<br>&nbsp;<br>委托代理人：／<br>开户银行：／${pen.seal(slot, 'left:120px;top:4px', 140)}</td>`
    return [
      `<div style="font:16px/1.95 var(--ming)"><p style="text-align:right;font-size:13px">合同编号：2026-GF-0215</p><h1 style="font-size:28px;margin:6px 0 18px">${pen.title('协议书')}</h1>
${p(`${u('甲方')}（统一社会信用代码${u('甲方证件号码')}，以下简称“甲方”）与${u('乙方')}（统一社会信用代码${u('乙方证件号码')}，以下简称“乙方”），依照《中华人民共和国民法典》及有关规定，本着平等互利的原则，签订本合同，共同信守。`)}
${p(`一、合同标的。${pen.text('合同内容')}。`)}
${p(`二、价款及结算。合同总价款计人民币${pen.raw('合同金额') ? `<u>${pen.money('合同金额')}</u>` : u('合同金额')}元${capitals ? `（${capitals}）` : ''}，按月凭票据结算，银行转账支付。`)}
${p(`三、履行期间。自${u('合同期限起')}至${u('合同期限止')}。期满前三十日内，双方可协商续订。`)}
${p('四、双方责任。甲方应提供必要的作业条件；乙方应按国家和地方标准作业，发生安全、环保事故由责任方负责。')}
${p('五、违约责任。一方违约，按未履行部分价款的百分之五向对方支付违约金。')}
${p('六、争议解决。协商不成的，向甲方所在地人民法院起诉。')}
${p('七、本合同正本两份，双方各执一份；副本两份，报主管部门备案。')}
<table style="margin-top:20px"><tr>${side('甲　方', '甲方')}${side('乙　方', '乙方')}</tr></table>
<p style="margin-top:14px">签约时间：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}&emsp;&emsp;签约地点：甲方会议室</p></div>`,
    ]
  },
}

export const LETTERS: Layout[] = [letter, agreement]
