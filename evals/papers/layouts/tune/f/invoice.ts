import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { td, upright } from '../parts.ts'

const amount = (value: unknown) =>
  Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false })

/** An invoice of the older tax form: buyer and seller upright at the left, a cipher field, three people at the foot. */
const invoice: Layout = {
  id: 'tune-f/invoice-cipher',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const party = (who: '购买方' | '销售方') =>
      `<p>名　　　　称：${pen.text(`${who}名称`)}</p><p>纳税人识别号：${pen.text(`${who}识别号`)}</p><p>地址、电话：</p><p>开户行及账号：</p>`
    const items = pen.rows('项目')
    const stack = (cells: string[]) => cells.map((cell) => `<p>${cell}</p>`).join('')
    const column = (field: string, shown: (value: unknown) => string) =>
      stack(items.map((row, i) => pen.cell('项目', i, field, shown(row[field]))))
    const capitals = pen.knows('价税合计大写') ? pen.text('价税合计大写') : (inCapitals(pen.raw('价税合计')) ?? '')
    return [
      `<div style="font:13px/1.5 var(--song);color:#5b2e12"><div style="display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:6px"><p style="width:250px;font-size:12px">机器编号：661505289043<br>校验码：60417 22893 15570 08436</p><h1 style="font-size:23px;letter-spacing:4px;border-bottom:3px double #5b2e12">${pen.title('河北增值税普通发票')}</h1><p style="width:250px">发票号码：<span class="k">${pen.text('发票号码')}</span><br>开票日期：<span class="k">${pen.day('开票日期', 'padded')}</span></p></div>
<table class="fin"><tr>${td(upright('购买方'), 'class="u"')}${td(party('购买方'), 'colspan="4" class="k"')}${td(upright('密码区'), 'class="u"')}${td('03*7/&lt;+4&gt;2926*-1&lt;8+/09&gt;<br>55-&lt;*/37+&gt;61&lt;0248-*9/&lt;<br>+8&gt;&lt;16*/4-7*02&gt;5+&lt;3/9<br>/&gt;*-28&lt;+90/7*4&gt;6&lt;15-3', 'colspan="2" class="k" style="font:12px/1.5 monospace"')}</tr>
<tr class="h">${td('货物或应税劳务、服务名称', 'colspan="2"')}${td('规格型号')}${td('数量')}${td('单价')}${td('金额', 'colspan="2"')}${td('税率')}</tr>
<tr class="v" style="height:120px">${td(column('名称', String), 'colspan="2" class="k"')}${td('')}${td(column('数量', String), 'class="k r"')}${td(column('单价', amount), 'class="k r"')}${td(column('金额', amount), 'colspan="2" class="k r"')}${td(stack(items.map(() => '免税')), 'class="k r"')}</tr>
<tr>${td('合　　　计', 'colspan="2" style="text-align:center"')}${td('')}${td('')}${td('')}${td(`￥${pen.money('合计')}`, 'colspan="2" class="k r"')}${td('')}</tr>
<tr>${td('价税合计（大写）', 'colspan="2" style="text-align:center"')}${td(`<span style="float:right;padding-right:30px">（小写）￥${pen.money('价税合计')}</span>ⓧ ${capitals}`, 'colspan="6" class="k"')}</tr>
<tr>${td(upright('销售方'), 'class="u"')}${td(party('销售方'), 'colspan="4" class="k"')}${td(upright('备注'), 'class="u"')}${td(pen.text('备注'), 'colspan="2" class="k" style="vertical-align:top"')}</tr></table>
<p style="display:flex;justify-content:space-between;margin-top:6px;padding:0 10px"><span>收款人：李娟</span><span>复核：王芳</span><span>开票人：${pen.text('开票人')}</span><span style="width:190px">销售方：（章）</span></p></div>${pen.seal('销售方', 'right:70px;bottom:26px', 170)}
<style>.fin td{border:1px solid #5b2e12;padding:3px 6px}.fin .u{width:24px;text-align:center;line-height:1.3}.fin .h td{text-align:center}.fin .v td{vertical-align:top}.fin .r{text-align:right}.k{color:#161616}</style>`,
    ]
  },
}

export const INVOICES: Layout[] = [invoice]
