import type { Layout } from '../layout.ts'

const audit: Layout = {
  id: 'held/audit-report',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:17px var(--kai)"><p>${pen.text('出具单位')}</p><h1 style="font-size:30px;margin:24px 0 8px">${pen.title('年度审计报告')}</h1><p style="text-align:center">${pen.text('报告编号')}</p><p style="margin-top:24px">致：${pen.text('被审计单位')}全体股东</p><p style="text-indent:2em">我们接受委托，审计了贵公司${pen.text('报告年度')}年度的财务报表。按照企业会计准则编制财务报表是管理层的责任，我们的责任是在执行审计工作的基础上发表意见。</p><p style="text-indent:2em">审计结果：年末资产总额${pen.money('资产总计')}元，由流动资产${pen.money('流动资产')}元和非流动资产${pen.money('非流动资产')}元组成。</p><p style="text-indent:2em">审计意见（${pen.text('意见类型')}）：上述财务报表已按照企业会计准则编制，在所有重大方面公允反映了财务状况。</p><table style="margin-top:110px"><tr><td>签字注册会计师<br>${pen.sign('注册会计师甲')}<br>${pen.sign('注册会计师乙')}</td><td style="text-align:right">事务所盖章<br><br>出具日期：${pen.day('报告日期', 'padded')}</td></tr></table></div>${pen.seal('出具单位', 'right:110px;bottom:280px', 158)}`,
  ],
}

const test: Layout = {
  id: 'held/test-report',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:16px var(--ming)"><p style="display:flex;justify-content:space-between"><span>No. ${pen.text('报告编号')}</span>${pen.has('无资质章') ? '' : `<span data-part="CMA" style="border:2px solid #135;color:#135;padding:2px 10px;font:700 20px var(--micro)">CMA ${pen.text('资质编号')}</span>`}</p><h1 style="font-size:28px;margin:30px 0">${pen.title('检验检测报告')}</h1><p>受检（委托）方：${pen.text('委托单位')}</p><p>检测对象与参数：${pen.text('检测项目')}</p><p>采样位置：${pen.text('检测地点')}</p><p>采样检测时间：${pen.day('检测日期', 'padded')}</p><p>执行标准：${pen.text('检测依据')}</p><div style="border:1px solid #333;padding:20px;margin:24px 0;min-height:150px"><p>检测结论：</p><p>${pen.text('结论')}</p></div><p>主检 ${pen.sign('编制')}　复核 ${pen.sign('审核')}　签发 ${pen.sign('批准')}</p><div style="position:relative;margin-top:60px"><p>检测机构：${pen.text('出具单位')}</p><p>报告日期：${pen.day('报告日期', 'padded')}</p>${pen.seal('出具单位', 'left:230px;top:-50px', 158)}</div></div>`,
  ],
}

const driving: Layout = {
  id: 'held/driving-licence',
  kind: 'driving-licence',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;background:linear-gradient(#f6f7ee,#e9efe6)"></div><div style="position:relative;padding:16px 24px;font:18px var(--ming);line-height:1.55"><p style="text-align:center;font-size:23px;font-weight:700">中华人民共和国机动车驾驶证</p><p style="text-align:right">证号　${pen.text('证号')}</p><p>姓名　${pen.text('姓名')}　　　　性别　${pen.text('性别')}</p><p style="width:440px">住址　${pen.text('住址')}</p><p>出生日期　${pen.day('出生', 'dashes')}</p><p>初次领证日期　${pen.day('初次领证日期', 'dashes')}　　准驾车型　${pen.text('准驾车型')}</p><p>有效期限　${pen.day('有效期限起', 'dashes')}至${pen.day('有效期限止', 'dashes')}</p></div>${pen.seal('发证机关', 'left:300px;bottom:16px', 104)}<div style="position:absolute;right:30px;bottom:24px;width:100px;height:126px;background:#c3ccd6"></div>`,
  ],
}

const vehicle: Layout = {
  id: 'held/vehicle-licence',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) => {
    const cell = (label: string, value: string, span = 1) =>
      `<td style="color:#445">${label}</td><td colspan="${span}">${value}</td>`
    return [
      `<div style="position:absolute;inset:0;background:#f1f4ee"></div><div style="position:relative;padding:12px 20px;font:16px var(--micro)"><p style="text-align:center;font-size:22px">中华人民共和国机动车行驶证</p><table class="vl"><tr>${cell('号牌号码', pen.text('号牌号码'))}${cell('车辆类型', pen.text('车辆类型'))}</tr><tr>${cell('所有人', pen.text('所有人'), 3)}</tr><tr>${cell('住址', pen.text('住址'), 3)}</tr><tr>${cell('使用性质', pen.text('使用性质'))}${cell('品牌型号', pen.text('品牌型号'))}</tr><tr>${cell('车辆识别代号', pen.text('车辆识别代号'), 3)}</tr><tr>${cell('发动机号码', pen.text('发动机号码'), 3)}</tr><tr>${cell('注册日期', pen.day('注册日期', 'dashes'))}${cell('发证日期', pen.day('发证日期', 'dashes'))}</tr></table><style>.vl td{border-bottom:1px solid #bcb;padding:8px 6px;white-space:nowrap}</style></div>${pen.seal('发证机关', 'right:24px;bottom:18px', 108)}`,
    ]
  },
}

export default [audit, test, driving, vehicle]
