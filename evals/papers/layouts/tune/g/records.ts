import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { above, bars, square } from './marks.ts'

/** The report of a third-party laboratory: a cover with the mark and who ordered it, then the results. */
const test: Layout = {
  id: 'tune-g/test-report-cover',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const mark = pen.has('无资质章')
      ? ''
      : `<div data-part="CMA" style="width:104px;text-align:center;color:#b3202a;font:700 11px/1.3 var(--hei)"><svg width="96" height="62" viewBox="0 0 96 62" fill="none" stroke="#b3202a" stroke-width="6"><path d="M34 8A24 24 0 1 0 34 54"/><path d="M36 56V16L52 40L68 16V56"/><path d="M74 56L84 12L94 56M78 42H90" stroke-width="5"/></svg>${pen.text('资质编号')}</div>`
    const line = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:18px;font-size:17px"><span style="width:110px;flex:none;text-align-last:justify">${label}</span><span style="flex:1;border-bottom:1px solid #333;margin-left:16px;padding:0 8px;line-height:1.5">${value}</span></div>`
    const row = (label: string, value: string) => `<tr><td>${label}</td><td colspan="3">${value}</td></tr>`
    return [
      `<div style="font-family:var(--song)"><div style="display:flex;justify-content:space-between;align-items:start;height:90px">${mark || '<span></span>'}<div style="text-align:right;font-size:12px">报告编号 <span style="font-size:15px">${pen.text('报告编号')}</span><br>共 2 页</div></div><h1 style="font:700 38px var(--hei);letter-spacing:8px;margin:90px 0 6px">${pen.title('检测报告')}</h1><p style="text-align:center;letter-spacing:6px;font-size:15px">TEST REPORT</p><div style="margin:120px 50px 0">${line('委托单位', pen.text('委托单位'))}${line('检测项目', pen.text('检测项目'))}${line('检测类别', '委托检测')}${line('检测地点', pen.text('检测地点'))}</div><div style="text-align:center;margin-top:150px;position:relative;font-size:18px"><p>${pen.text('出具单位')}</p><p>${pen.day('报告日期', 'padded')}</p><p style="font-size:13px;margin-top:26px">（检验检测专用章）</p>${pen.seal('出具单位', 'left:250px;top:-44px', 160)}</div><p style="position:absolute;left:84px;right:84px;bottom:40px;font-size:12px;line-height:1.6;border-top:1px solid #888;padding-top:6px">注意事项：本报告无检验检测专用章、骑缝章无效；未经本机构批准，不得部分复制本报告；对报告若有异议，应于收到之日起十五日内提出。</p></div>`,
      `<style>.gt td,.gt th{border:1px solid #444;padding:7px 10px;font-size:14.5px}.gt td:first-child{width:120px;text-align:center}.gt th{font-weight:500;background:#f3f3f3}</style><div style="font-family:var(--song)"><p style="display:flex;justify-content:space-between;font-size:13px">${bars('R2-0087', 110, 18)}<span>第 2 页 共 2 页</span></p><h2 style="font-size:20px;margin:10px 0">检测结果</h2><table class="gt">${row('采样（检测）日期', pen.day('检测日期', 'padded'))}${row('检测依据', pen.text('检测依据'))}${row('环境条件', '温度 23.4 ℃　相对湿度 56 %')}<tr><th>序号</th><th>采样点</th><th>实测情况</th><th>单项判定</th></tr><tr><td>1</td><td>1# 点</td><td>低于限值</td><td>符合</td></tr><tr><td>2</td><td>2# 点</td><td>低于限值</td><td>符合</td></tr><tr><td>3</td><td>3# 点</td><td>低于限值</td><td>符合</td></tr>${row('检测结论', `<div style="min-height:110px">${pen.text('结论')}</div>`)}${pen.has('无资质章') ? row('资质编号', pen.text('资质编号')) : ''}</table><p style="text-align:center;font-size:13px;margin:10px">—— 以下空白 ——</p><div style="display:flex;margin-top:40px">${['编制', '审核', '批准'].map((slot) => `<p style="flex:1">${slot}：${pen.sign(slot)}</p>`).join('')}</div></div>`,
    ]
  },
}

/** A summary at discharge: one dense line of particulars between rules, then boxed sections. */
const medical: Layout = {
  id: 'tune-g/discharge-summary',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => {
    const item = (label: string, value: string) =>
      `<span style="white-space:nowrap;margin-right:20px"><span style="color:#555">${label}</span> <b style="font-weight:500">${value}</b></span>`
    const section = (title: string, inner: string, height = 60) =>
      `<div style="border:1px solid #777;border-top:0;padding:6px 12px;min-height:${height}px"><b style="font:500 14px var(--hei)">【${title}】</b><br>${inner}</div>`
    return [
      `<div style="font:15px/1.75 var(--song)"><div style="display:flex;align-items:center;justify-content:space-between"><div style="display:flex;gap:10px;align-items:center"><span style="width:46px;height:46px;border:3px solid #1b7a6e;border-radius:50%;text-align:center;font:700 30px/38px var(--hei);color:#1b7a6e">＋</span><span style="font:700 24px var(--hei)">${pen.text('医院')}</span></div>${bars('ZY0002611', 120, 22)}</div><h1 style="font:700 22px var(--hei);letter-spacing:8px;margin:10px 0">${pen.title('出院小结')}</h1><div style="border:1px solid #777;border-width:2px 0 1px;padding:5px 4px;font-size:14.5px">${item('姓名', pen.text('姓名'))}${item('性别', pen.text('性别'))}${item('年龄', `${pen.text('年龄')}岁`)}${item('病区/科室', pen.text('科室'))}${item('床', `${pen.text('床号')}床`)}${item('病历号', pen.text('病案号'))}</div><div style="display:grid;grid-template-columns:1fr 1fr 1fr;border:1px solid #777;border-top:0">${above('入院时间', pen.day('入院日期', 'dashes'), 1, 'padding:5px 12px')}${above('出院时间', pen.day('出院日期', 'dashes'), 1, 'padding:5px 12px;border-left:1px solid #777')}${above('离院方式', '医嘱离院', 1, 'padding:5px 12px;border-left:1px solid #777')}</div>${section('出院诊断', pen.text('诊断'))}${section('入院情况', '患者因身体不适收入院，神志清，生命体征平稳，查体合作。', 90)}${section('诊疗经过', '入院后完善各项检查，予以对症治疗，经治疗后症状缓解，病情稳定。', 120)}${section('出院情况', '一般情况可，无特殊不适主诉，予以出院。', 80)}${section('出院医嘱', '1. 注意休息，清淡饮食；2. 按时服药；3. 两周后专科门诊复查，如有不适随诊。', 90)}<div style="position:relative;display:flex;justify-content:flex-end;gap:40px;margin-top:40px"><p>主治医师：${pen.sign('医师')}</p><p>填写日期：${pen.day('出具日期', 'dashes')}</p>${pen.seal('医院', 'right:60px;top:-46px', 150)}</div></div><p style="position:absolute;left:84px;bottom:34px;font-size:11px;color:#777">本小结一式两份，患者与病史室各存一份；凭本小结可至医保窗口办理报销。</p>`,
    ]
  },
}

/** The electronic invoice of the years of the cipher box, with parties headed upright. */
const invoice: Layout = {
  id: 'tune-g/invoice-cipher',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const side = (text: string) => `<th>${[...text].join('<br>')}</th>`
    const party = (name: string, code: string) =>
      `<p><span style="color:#7a4a1e">名　　　　称：</span>${name}</p><p><span style="color:#7a4a1e">纳税人识别号：</span>${code}</p><p><span style="color:#7a4a1e">地 址、电 话：</span></p><p><span style="color:#7a4a1e">开户行及账号：</span></p>`
    const goods = pen
      .rows('项目')
      .map(
        (row, i) =>
          `<tr><td style="text-align:left">${pen.cell('项目', i, '名称')}</td><td></td><td></td><td>${pen.cell('项目', i, '数量')}</td><td>${pen.cell('项目', i, '单价', Number(row.单价).toFixed(2))}</td><td>${pen.cell('项目', i, '金额', Number(row.金额).toFixed(2))}</td><td>免税</td><td>***</td></tr>`,
      )
    const capitals = pen.knows('价税合计大写') ? pen.text('价税合计大写') : (inCapitals(pen.raw('价税合计')) ?? '')
    return [
      `<style>.gi{border:1.5px solid #8b5a2b}.gi td,.gi th{border:1px solid #8b5a2b;padding:3px 7px;font-size:13px;line-height:1.5}.gi th{width:26px;color:#7a4a1e;font-weight:500;line-height:1.2;padding:2px}.gi .n{padding:0;vertical-align:top;height:138px}.gi .n table td{border-width:0 0 0 1px;text-align:right;padding:2px 7px}.gi .n tr:first-child td{color:#7a4a1e;text-align:center}.gi .n td:first-child{border-left:0}.gi .n table{height:138px}.gi .n tr{height:22px}.gi .n tr:last-child{height:auto}</style><div style="font-family:var(--song)"><div style="display:flex;justify-content:space-between;align-items:center">${square('invoice', 66)}<h1 style="font:500 25px var(--kai);color:#7a4a1e;border-bottom:3px double #7a4a1e;padding:0 20px">${pen.title('上海增值税电子普通发票')}</h1><div style="font-size:13px;line-height:1.6;width:236px"><span style="color:#7a4a1e">发票代码：</span>031002600111<br><span style="color:#7a4a1e">发票号码：</span>${pen.text('发票号码')}<br><span style="color:#7a4a1e">开票日期：</span>${pen.day('开票日期', 'padded')}</div></div><p style="font-size:12px"><span style="color:#7a4a1e">机器编号：</span>499098765432</p><table class="gi"><tr>${side('购买方')}<td style="width:440px">${party(pen.text('购买方名称'), pen.knows('购买方识别号') ? pen.text('购买方识别号') : '')}</td>${side('密码区')}<td style="font:13px/1.5 monospace;word-break:break-all">03*/8&gt;6-4&lt;+27/519&lt;*8+3&gt;0-&lt;6/27*48-+&gt;9&lt;05/7*+2-8&gt;631&lt;4*/&gt;9+-027&lt;58*/3&gt;+&lt;16-4*7/90</td></tr><tr><td class="n" colspan="4"><table><tr><td style="width:250px">货物或应税劳务、服务名称</td><td>规格型号</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td><td>税率</td><td>税额</td></tr>${goods.join('')}<tr>${'<td></td>'.repeat(8)}</tr></table></td></tr><tr><td colspan="4" style="padding:2px 7px"><span style="color:#7a4a1e">合　　计</span><span style="float:right">金额 ￥${pen.money('合计')}　　税额 ***</span></td></tr><tr><td colspan="4"><span style="color:#7a4a1e">价税合计（大写）</span>　ⓧ${capitals}<span style="float:right"><span style="color:#7a4a1e">（小写）</span>￥${pen.money('价税合计')}</span></td></tr><tr>${side('销售方')}<td>${party(pen.text('销售方名称'), pen.text('销售方识别号'))}</td>${side('备注')}<td style="vertical-align:top">${pen.text('备注')}</td></tr></table><p style="display:flex;justify-content:space-between;font-size:13px;padding:4px 40px"><span>收款人：</span><span>复核：</span><span>开票人：${pen.text('开票人')}</span><span style="width:200px">销售方：（章）</span></p></div>${pen.seal('销售方', 'right:60px;bottom:14px', 150)}`,
    ]
  },
}

export default [test, medical, invoice]
