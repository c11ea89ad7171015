import type { Layout } from '../layout.ts'

const audit: Layout = {
  id: 'tune/audit-report',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:32px;letter-spacing:12px;margin-bottom:8px">${pen.title('审计报告')}</h1><p style="text-align:right">${pen.text('报告编号')}</p><p style="margin-top:20px">${pen.text('被审计单位')}：</p><p><b>一、审计意见</b></p><p style="text-indent:2em">我们审计了${pen.raw('被审计单位')}（以下简称贵单位）财务报表，包括${pen.text('报告年度')}年12月31日的资产负债表，${pen.raw('报告年度')}年度的利润表、现金流量表以及财务报表附注。我们认为，${pen.raw('意见类型') === '保留意见' ? '除“形成保留意见的基础”部分所述事项产生的影响外，' : ''}后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵单位的财务状况、经营成果和现金流量。</p><p><b>二、形成${pen.raw('意见类型') === '保留意见' ? '保留' : ''}审计意见的基础</b></p><p style="text-indent:2em">我们按照中国注册会计师审计准则的规定执行了审计工作。</p><p style="text-indent:2em">截至期末，资产总计${pen.money('资产总计')}元，其中流动资产${pen.money('流动资产')}元，非流动资产${pen.money('非流动资产')}元。</p><div style="margin-top:90px;text-align:right"><p>${pen.text('出具单位')}</p><p>中国注册会计师：${pen.sign('注册会计师甲')}</p><p>中国注册会计师：${pen.sign('注册会计师乙')}</p><p>${pen.day('报告日期', 'han')}</p></div>${pen.seal('出具单位', 'right:120px;top:690px', 160)}`,
  ],
}

const test: Layout = {
  id: 'tune/test-report',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const row = (label: string, value: string) => `<tr><td class="l">${label}</td><td>${value}</td></tr>`
    const cma = pen.has('无资质章')
      ? ''
      : `<div data-part="CMA" style="position:absolute;left:84px;top:40px;color:#c22;text-align:center;border:0"><p style="font:900 italic 40px/1 var(--hei)">CMA</p><p style="font-size:14px">${pen.text('资质编号')}</p></div>`
    return [
      `${cma}<h1 style="font-size:34px;letter-spacing:14px;margin:60px 0 10px">${pen.title('检测报告')}</h1><p style="text-align:center">报告编号：${pen.text('报告编号')}</p><table class="tr" style="margin-top:30px">${row('委托单位', pen.text('委托单位'))}${row('检测项目', pen.text('检测项目'))}${row('检测地点', pen.text('检测地点'))}${row('检测日期', pen.day('检测日期'))}${row('检测依据', pen.text('检测依据'))}${row('检测结论', `<br>${pen.text('结论')}<br><br><span style="float:right">签发日期：${pen.day('报告日期')}</span>`)}${row('备注', '本报告无检验检测专用章无效，复制本报告须经本单位同意。')}</table><style>.tr td{border:1px solid #222;padding:10px;height:58px}.tr .l{width:110px;text-align:center}</style><p style="margin-top:30px">编制：${pen.sign('编制')}&emsp;审核：${pen.sign('审核')}&emsp;批准：${pen.sign('批准')}</p><p style="text-align:right;margin-top:40px">${pen.text('出具单位')}</p>${pen.seal('出具单位', 'right:90px;bottom:110px', 160)}`,
    ]
  },
}

export default [audit, test]
