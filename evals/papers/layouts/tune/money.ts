import { amountInCapitals } from '../../../../src/writing/index.ts'
import type { Layout } from '../layout.ts'

const invoice: Layout = {
  id: 'tune/invoice',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const money = (value: unknown) => Number(value).toFixed(2)
    const lines = pen
      .rows('项目')
      .map(
        (row, i) =>
          `<tr><td style="text-align:left">${pen.cell('项目', i, '名称')}</td><td>${pen.cell('项目', i, '数量')}</td><td>${pen.cell('项目', i, '单价', money(row.单价))}</td><td>${pen.cell('项目', i, '金额', money(row.金额))}</td></tr>`,
      )
      .join('')
    const total = pen.number('价税合计')
    return [
      `<h1 style="color:#8a3a1c;font-size:26px;letter-spacing:4px">${pen.title('电子发票（普通发票）')}</h1><div style="position:absolute;right:40px;top:26px;font-size:14px"><p>发票号码：${pen.text('发票号码')}</p><p>开票日期：${pen.day('开票日期', 'padded')}</p></div>
<table class="iv" style="margin-top:34px;color:#222"><tr><td colspan="2"><p>购买方　名称：${pen.text('购买方名称')}</p><p>统一社会信用代码/纳税人识别号：${pen.text('购买方识别号')}</p></td><td colspan="2"><p>销售方　名称：${pen.text('销售方名称')}</p><p>统一社会信用代码/纳税人识别号：${pen.text('销售方识别号')}</p></td></tr><tr style="color:#8a3a1c"><td>项目名称</td><td>数量</td><td>单价</td><td>金额</td></tr>${lines}<tr><td>合　计</td><td></td><td></td><td>¥${pen.money('合计')}</td></tr><tr><td>价税合计（大写）</td><td colspan="2">⊗${pen.knows('价税合计大写') ? pen.text('价税合计大写') : amountInCapitals(total.toFixed(2))}</td><td>（小写）¥${pen.money('价税合计')}</td></tr><tr><td colspan="4" style="text-align:left">备注：${pen.text('备注')}</td></tr></table><style>.iv td{border:1px solid #8a3a1c;padding:6px 8px;text-align:center}.iv p{text-align:left}</style><p style="margin-top:12px">开票人：${pen.text('开票人')}</p>${pen.seal('销售方', 'right:80px;bottom:20px', 190)}`,
    ]
  },
}

const bankCard: Layout = {
  id: 'tune/bank-card',
  kind: 'bank-card',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;border-radius:24px;background:linear-gradient(120deg,#c7352c,#8d1b23)"></div><div style="position:relative;color:#fff;padding:40px;font-family:var(--hei)"><p style="font-size:30px;font-weight:700">${pen.text('银行')}</p><p style="font-size:16px">借记卡 DEBIT CARD</p><div style="width:80px;height:58px;border-radius:10px;background:#e3c573;margin:26px 0"></div><p style="font:600 36px 'Noto Sans Mono CJK SC';letter-spacing:2px">${pen.as('卡号', pen.raw('卡号').replace(/(\d{4})(?=\d)/g, '$1 '))}</p><p style="font-size:20px;margin-top:24px">VALID THRU ${pen.text('有效期')}&emsp;&emsp;${pen.text('户名')}</p><p style="position:absolute;right:44px;top:300px;font:italic 700 30px var(--hei)">UnionPay 银联</p></div>`,
  ],
}

export default [invoice, bankCard]
