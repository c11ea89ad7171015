import { amountInCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'

/** A certificate of diagnosis in rows of labels and sentences. */
const diagnosis: Layout = {
  id: 'tune-b/diagnosis',
  kind: 'medical-record',
  size: 'leaf',
  pages: (pen) => [
    `<div style="font-family:var(--micro)"><h2 style="font-size:22px">${pen.text('医院')}</h2><h2 style="font-size:20px;letter-spacing:8px">疾病诊断证明书</h2><p style="text-align:right;font-size:13px">住院号：${pen.text('病案号')}</p><p style="margin-top:10px">患者姓名 ${pen.text('姓名')}　性别 ${pen.text('性别')}　年龄 ${pen.text('年龄')}岁</p><p>就诊科别 ${pen.text('科室')}　床位号 ${pen.text('床号')}</p><p>住院日期 ${pen.day('入院日期', 'dots')} 至 ${pen.day('出院日期', 'dots')}</p><p style="margin-top:16px">临床诊断：</p><p style="text-indent:2em">${pen.text('诊断')}</p><p style="margin-top:16px">处理建议：</p><p style="text-indent:2em">建议休息两周，门诊复查。</p><p style="margin-top:70px">诊治医师签名：${pen.sign('医师')}</p><p>开具时间：${pen.day('出具日期')}</p>${pen.seal('医院', 'right:70px;bottom:140px', 140)}<p style="font-size:12px;margin-top:30px">注：未盖诊断专用章无效</p></div>`,
  ],
}

/** An invoice with the buyer and the seller one below the other. */
const invoice: Layout = {
  id: 'tune-b/invoice',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const money = (value: unknown) => Number(value).toFixed(2)
    const total = pen.number('价税合计')
    const lines = pen
      .rows('项目')
      .map(
        (row, i) =>
          td(pen.cell('项目', i, '名称')) +
          td('件') +
          td(pen.cell('项目', i, '数量')) +
          td(pen.cell('项目', i, '单价', money(row.单价))) +
          td(pen.cell('项目', i, '金额', money(row.金额))),
      )
    return [
      `<div style="font-family:var(--ming)"><h1 style="font-size:24px">${pen.title('增值税电子普通发票')}</h1><div style="display:flex;font-size:14px"><p style="flex:1">发票号码：${pen.text('发票号码')}</p><p>开票时间：${pen.day('开票日期', 'dashes')}</p></div>${ruled('bi', [`<td colspan="5" style="text-align:left">购 买 方　名　　称：${pen.text('购买方名称')}　纳税人识别号：${pen.text('购买方识别号')}</td>`, '<th>货物或应税劳务、服务名称</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th>', ...lines, `<td colspan="4">合　　计</td><td>￥${pen.money('合计')}</td>`, `<td colspan="3">价税合计（大写）　${pen.knows('价税合计大写') ? pen.text('价税合计大写') : amountInCapitals(total.toFixed(2))}</td><td colspan="2">（小写）￥${pen.money('价税合计')}</td>`, `<td colspan="5" style="text-align:left">销 售 方　名　　称：${pen.text('销售方名称')}　纳税人识别号：${pen.text('销售方识别号')}</td>`], 'border:1px solid #357;padding:5px 8px;text-align:center;font-size:14px')}<p style="font-size:14px;margin-top:6px">备注：${pen.text('备注')}</p><p style="font-size:14px">收款人：　　　复核：　　　开票人：${pen.text('开票人')}　　　销售方：（章）</p>${pen.seal('销售方', 'right:60px;bottom:14px', 180)}</div>`,
    ]
  },
}

const test: Layout = {
  id: 'tune-b/test-report',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'style="width:120px;text-align:center"')
    const cma = pen.has('无资质章')
      ? ''
      : `<div data-part="CMA" style="position:absolute;left:84px;top:30px;color:#222;text-align:center"><p style="font:900 italic 36px/1 var(--hei)">CMA</p><p style="font-size:13px">证书编号：${pen.text('资质编号')}</p></div>`
    return [
      `<div style="font-family:var(--micro)">${cma}<p style="text-align:right;font-size:14px">报告书编号：${pen.text('报告编号')}</p><h1 style="font-size:30px;margin:50px 0 4px">${pen.title('检测报告')}</h1><p style="text-align:center">TEST REPORT</p><p style="text-align:center;font-size:17px;margin:10px 0 20px">${pen.text('出具单位')}</p>${ruled('bt', [l('客户名称') + td(pen.text('委托单位'), 'colspan="3"'), l('样品/项目名称') + td(pen.text('检测项目')) + l('检验类别') + td('委托检验'), l('现场地址') + td(pen.text('检测地点'), 'colspan="3"'), l('采样/检测时间') + td(pen.day('检测日期', 'dashes')) + l('签发时间') + td(pen.day('报告日期', 'dashes')), l('检验标准') + td(pen.text('检测依据'), 'colspan="3"'), l('检验结论') + td(pen.text('结论'), 'colspan="3" style="height:110px"')])}<p style="margin-top:30px">主检：${pen.sign('编制')}　校核：${pen.sign('审核')}　签发：${pen.sign('批准')}</p>${pen.seal('出具单位', 'right:90px;bottom:170px', 160)}</div>`,
    ]
  },
}

const audit: Layout = {
  id: 'tune-b/audit-report',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--ming)"><p style="font-size:14px">报告文号：${pen.text('报告编号')}</p><h1 style="font-size:30px;letter-spacing:6px;margin:16px 0">${pen.title('年度审计报告')}</h1><p>${pen.text('被审计单位')}全体股东：</p><p style="text-indent:2em">我们审计了后附的${pen.raw('被审计单位')}${pen.text('报告年度')}年度财务报表。${pen.raw('意见类型') === '保留意见' ? '我们认为，除“形成保留意见的基础”所述事项外，' : '我们认为，'}该财务报表在所有重大方面按照企业会计准则编制，公允反映了其财务状况以及经营成果。</p><p style="margin-top:16px;text-align:center">资产负债表主要数据（单位：元）</p>${ruled('bau', ['<th>项目</th><th>期末余额</th>', td('流动资产合计') + td(pen.money('流动资产')), td('非流动资产合计') + td(pen.money('非流动资产')), td('资产总计') + td(pen.money('资产总计'))], 'border:1px solid #444;padding:6px 12px;text-align:center')}<div style="margin-top:80px;position:relative"><p>${pen.text('出具单位')}</p><p style="margin-top:16px">中国注册会计师（签名并盖章）：${pen.sign('注册会计师甲')}</p><p style="margin-top:16px">中国注册会计师（签名并盖章）：${pen.sign('注册会计师乙')}</p><p style="margin-top:16px">中国·上海　　${pen.day('报告日期', 'han')}</p>${pen.seal('出具单位', 'left:200px;top:-40px', 160)}</div></div>`,
  ],
}

export default [diagnosis, invoice, test, audit]
