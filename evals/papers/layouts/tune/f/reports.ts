import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'

const mark = `<span data-part="CMA" style="display:inline-block;width:104px;height:66px;border:4px solid #b3261e;border-radius:34px 34px 34px 34px/33px;text-align:center;font:700 30px/58px var(--hei);color:#b3261e;letter-spacing:2px">CMA</span>`

/** A test report with a cover; the leaf behind it has its table with upright heads at the left. */
const test: Layout = {
  id: 'tune-f/test-report-cover',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const cma = !pen.has('无资质章')
    const h = (text: string) => td(text, 'style="width:104px;text-align:center"')
    const cover = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:16px;padding-left:60px"><span style="width:112px;text-align-last:justify">${label}</span><span style="flex:1;border-bottom:1px solid #111;margin-left:14px;padding-left:8px">${value}</span></div>`
    return [
      `<div style="font:19px/1.7 var(--song)"><div style="display:flex;justify-content:space-between;height:110px"><div style="text-align:center;font:15px/1.5 var(--song)">${cma ? `${mark}<br>${pen.text('资质编号')}` : `资质认定证书编号<br>${pen.text('资质编号')}`}</div><p style="font-size:16px">№ ${pen.text('报告编号')}</p></div>
<h1 style="font-size:42px;letter-spacing:14px;margin:110px 0 8px">${pen.title('检测报告')}</h1><p style="text-align:center;letter-spacing:6px;font-size:16px;margin-bottom:120px">TEST REPORT</p>
${cover('委托单位', pen.text('委托单位'))}${cover('样品（项目）', pen.text('检测项目'))}${cover('检测类别', '委托检测')}${cover('签发日期', pen.day('报告日期', 'han'))}
<div style="position:relative;text-align:center;margin-top:150px"><p style="font:700 22px var(--song)">${pen.text('出具单位')}</p><p style="font-size:14px">（检验检测专用章）</p>${pen.seal('出具单位', 'left:250px;top:-62px', 156)}</div></div>`,
      `<div style="font:16px/1.7 var(--song)"><h2 style="font-size:20px">${pen.title('检测报告')}</h2><p style="font-size:13px;text-align:right">第 1 页　共 1 页</p>
${ruled(
  'fte',
  [
    `${td(upright('基本情况'), 'class="u" rowspan="3"')}${h('采样地点')}${td(pen.text('检测地点'))}`,
    h('检测时间') + td(pen.day('检测日期', 'dots')),
    h('检测依据') + td(pen.text('检测依据')),
    `${td(upright('仪器设备'), 'class="u"')}${td('详见原始记录，仪器均在检定有效期内。', 'colspan="2"')}`,
    `${td(upright('检测结论'), 'class="u"')}${td(`<p style="min-height:150px;text-indent:2em">${pen.text('结论')}</p><p style="text-align:right;font-size:13px">（以下空白）</p>`, 'colspan="2"')}`,
  ],
  'border:1px solid #111;padding:8px 10px',
)}
<p style="margin-top:22px;display:flex;justify-content:space-between"><span>编制：${pen.sign('编制')}</span><span>审核：${pen.sign('审核')}</span><span>批准：${pen.sign('批准')}</span></p>
<p style="font-size:12px;margin-top:26px;line-height:1.6">声明：1.报告无检验检测专用章、骑缝章无效。2.复制报告未重新加盖专用章无效。3.对报告有异议，应于收到之日起十五日内提出。本公司电话：0371-6397 2041。</p>
<style>.fte .u{width:40px;text-align:center;line-height:1.25}</style></div>`,
    ]
  },
}

/** An audit report behind the page by which it is recorded with the institute; a balance sheet follows with two years. */
const audit: Layout = {
  id: 'tune-f/audit-recorded',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => {
    const year = pen.raw('报告年度')
    const line = (label: string, value: string) => td(label, 'style="width:190px;text-align:right"') + td(value)
    const before = (field: string, part: number) =>
      (Math.round((pen.number(field) * part) / 100) * 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
    const sheet = (label: string, place: number | string, field: string) =>
      td(label) +
      td(String(place), 'class="m"') +
      td(pen.money(field), 'class="r"') +
      td(before(field, 0.94), 'class="r"')
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:6px">${text}</p>`
    return [
      `<div style="font:17px/1.8 var(--song);padding-top:60px"><h1 style="font-size:26px;margin-bottom:30px">会计师事务所业务报告报备页</h1>${ruled(
        'fau',
        [
          line('报　备　码：', '冀财会26047731'),
          line('报告文号：', pen.text('报告编号')),
          line('被审（验）单位名称：', pen.text('被审计单位')),
          line('报告类型：', '财务报表审计'),
          line('会计期间（年度）：', pen.as('报告年度', `${year}年度`)),
          line('审计意见类型：', pen.text('意见类型')),
          line('报备机构电话：', '0311-8668 1020'),
        ],
        'border-bottom:1px solid #999;padding:9px 10px',
      )}<p style="font-size:13px;margin-top:20px">本页由注册会计师行业管理系统生成，可扫码查验；报备不代替对报告内容的审查。</p></div>`,
      `<div style="font:16px/1.9 var(--song)"><h1 style="font-size:28px;letter-spacing:10px;margin:10px 0 20px">审计报告</h1><p>${pen.raw('被审计单位')}全体股东：</p><p style="font-weight:700">一、审计意见</p>${p(`我们审计了贵公司财务报表，包括${year}年12月31日的资产负债表，${year}年度的利润表、现金流量表以及相关附注。我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵公司的财务状况和经营成果。`)}<p style="font-weight:700">二、形成审计意见的基础</p>${p('我们按照中国注册会计师审计准则的规定执行了审计工作。我们相信，获取的审计证据是充分、适当的，为发表意见提供了基础。')}<p style="font-weight:700">三、管理层和治理层的责任</p>${p('管理层负责按照企业会计准则编制财务报表，并设计、执行和维护必要的内部控制。')}
<table style="margin-top:50px"><tr><td style="position:relative;width:54%;vertical-align:top">${pen.text('出具单位')}<br>（盖章）${pen.seal('出具单位', 'left:70px;top:-40px', 156)}</td><td style="line-height:2.4">中国注册会计师：${pen.sign('注册会计师甲')}<br>中国注册会计师：${pen.sign('注册会计师乙')}</td></tr></table><p style="text-align:right;margin-top:30px">${pen.day('报告日期', 'han')}</p></div>`,
      `<div style="font:15px/1.7 var(--song)"><h1 style="font-size:24px">资产负债表</h1><p style="display:flex;justify-content:space-between;font-size:13px"><span>编制单位：${pen.raw('被审计单位')}</span><span>${year}年12月31日</span><span>会企01表　单位：元</span></p>${ruled(
        'fas',
        [
          '<th>资　　产</th><th>行次</th><th>期末余额</th><th>年初余额</th>',
          sheet('流动资产合计', 15, '流动资产'),
          sheet('非流动资产合计', 35, '非流动资产'),
          sheet('资产总计', 36, '资产总计'),
        ],
        'border:1px solid #111;padding:8px 10px;font-weight:400',
      )}<style>.fas .m{text-align:center}.fas .r{text-align:right}</style></div>`,
    ]
  },
}

/** A county hospital's statement of diagnosis: one line of particulars, the stay told in a sentence. */
const medical: Layout = {
  id: 'tune-f/diagnosis-county',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:17px/2 var(--song)"><p style="text-align:center;font:700 26px var(--kai)">${pen.text('医院')}</p><h1 style="font-size:24px;letter-spacing:6px;margin:4px 0 14px">${pen.title('疾病诊断证明书')}</h1>
<p style="border-top:2px solid #111;padding-top:6px">姓名<u>${pen.text('姓名')}</u>性别<u>${pen.text('性别')}</u>年龄<u>${pen.text('年龄')}</u>岁　科别<u>${pen.text('科室')}</u>床位<u>${pen.text('床号')}</u>床</p><p>住院（病案）号<u>${pen.text('病案号')}</u>　门诊号<u>　/　</u>　工作单位<u>　/　</u></p>
<p style="text-indent:2em;margin-top:10px">患者于${pen.day('入院日期')}入我院治疗，${pen.day('出院日期')}出院。</p>
<div style="border:1px solid #111;padding:10px 14px;margin-top:14px;min-height:120px"><p style="font-weight:700">临床诊断：</p><p style="text-indent:2em">${pen.text('诊断')}</p></div><div style="border:1px solid #111;border-top:0;padding:10px 14px;min-height:120px"><p style="font-weight:700">处理意见：</p><p style="text-indent:2em">注意休息，按时复查，不适随诊。</p></div>
<div style="position:relative;margin-top:40px;padding-left:300px"><p>医师签名：${pen.sign('医师')}</p><p>开具日期：${pen.day('出具日期', 'padded')}</p>${pen.seal('医院', 'left:350px;top:-40px', 150)}</div>
<p style="font-size:13px;margin-top:70px;border-top:1px dashed #777">注：①涂改无效，未盖诊断证明专用章无效；②此证明不作伤残鉴定依据；③医务科电话：0832-2031167。</p></div>`,
  ],
}

export const REPORTS: Layout[] = [test, audit, medical]
