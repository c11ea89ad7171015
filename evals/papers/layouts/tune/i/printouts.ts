import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { complete, para, REST } from './parts.ts'

/** A summary of discharge as the system of a hospital prints it: one width of letters, columns by blanks. */
const discharge: Layout = {
  id: 'tune-i/discharge-his',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => {
    const cut = '-'.repeat(86)
    const row = (...cells: string[]) =>
      `<div style="display:grid;grid-template-columns:repeat(${cells.length},1fr)">${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`
    const block = (heading: string, text: string) => `<p>${heading}：</p><p style="padding-left:2em">${text}</p>`
    return complete(
      pen,
      [
        `<div style="font:14.5px/1.75 'Noto Sans Mono CJK SC',var(--ming)"><p style="text-align:center;font-size:20px">${pen.text('医院')}</p><p style="text-align:center;font-size:18px">${pen.title('出院小结')}</p><p style="overflow:hidden;white-space:nowrap">${cut}</p>
${row(`姓名:${pen.text('姓名')}`, `性别:${pen.text('性别')}`, `年龄:${pen.text('年龄')}岁`, `床号:${pen.text('床号')}`)}${row(`科室:${pen.text('科室')}`, `病案号:${pen.text('病案号')}`)}${row(`入院日期:${pen.day('入院日期', 'dashes')}`, `出院日期:${pen.day('出院日期', 'dashes')}`)}<p style="overflow:hidden;white-space:nowrap">${cut}</p>
${block('出院诊断', pen.text('诊断'))}${block('入院情况', '神清，精神可，生命体征平稳，余见入院记录。')}${block('诊疗经过', '入院后完善相关检查，予对症治疗，病情好转。')}${block('出院情况', '一般情况可，无明显不适，准予出院。')}${block('出院医嘱', '1.注意休息; 2.门诊随访; 3.如有不适及时就诊。')}${REST}<p style="overflow:hidden;white-space:nowrap">${cut}</p>
<div style="position:relative;margin-top:26px">${row(`医师签名:${pen.sign('医师')}`, `出具日期:${pen.day('出具日期', 'dashes')}`)}${pen.seal('医院', 'left:360px;top:30px', 148)}</div></div><p style="position:absolute;left:84px;bottom:44px;font:12px/1.4 'Noto Sans Mono CJK SC',var(--ming)">HIS-ZY-0032　　打印终端:ZY07　　第1页/共1页</p>`,
      ],
      block,
    )
  },
}

const amount = (value: unknown) =>
  Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false })
const capitals = (pen: Pen) =>
  pen.knows('价税合计大写') ? pen.text('价税合计大写') : (inCapitals(pen.raw('价税合计')) ?? '')

/** An invoice from the roll of a till. */
const roll: Layout = {
  id: 'tune-i/invoice-roll',
  kind: 'invoice',
  size: 'leaf',
  pages: (pen) => {
    const line = (label: string, value: string) => `<p>${label}：${value}</p>`
    const dashes = '<div style="border-top:1px dashed #333;margin:7px 0"></div>'
    return complete(
      pen,
      [
        `<div style="width:380px;margin:-20px auto 0;font:14.5px/1.6 var(--micro);position:relative"><p style="text-align:center;font-size:17px;line-height:1.5">${pen.title('增值税普通发票（卷票）')}</p><p style="text-align:center">${pen.spec.title ? '收 执 联' : '发 票 联'}</p>${dashes}${line('发票号码', pen.text('发票号码'))}${line('开票日期', pen.day('开票日期', 'dashes'))}${line('开票人', pen.text('开票人'))}${dashes}${line('销售方名称', pen.text('销售方名称'))}${line('销售方纳税人识别号', pen.text('销售方识别号'))}${line('购买方名称', pen.text('购买方名称'))}${line('购买方纳税人识别号', pen.fill('购买方识别号'))}${dashes}
<table><tr>${td('项目')}${td('数量', 'style="text-align:right"')}${td('单价', 'style="text-align:right"')}${td('金额', 'style="text-align:right"')}</tr>${pen
          .rows('项目')
          .map(
            (row, i) =>
              `<tr>${td(pen.cell('项目', i, '名称'), 'colspan="4"')}</tr><tr>${td('')}${td(pen.cell('项目', i, '数量'), 'style="text-align:right"')}${td(pen.cell('项目', i, '单价', amount(row.单价)), 'style="text-align:right"')}${td(pen.cell('项目', i, '金额', amount(row.金额)), 'style="text-align:right"')}</tr>`,
          )
          .join(
            '',
          )}</table>${dashes}${line('合计金额', `￥${pen.money('合计')}`)}${line('价税合计（小写）', `￥${pen.money('价税合计')}`)}${line('价税合计（大写）', capitals(pen))}${dashes}${line('备注', pen.text('备注'))}${REST}${pen.seal('销售方', 'left:200px;top:540px', 150)}</div>`,
      ],
      line,
    )
  },
}

/** An invoice on half a sheet, few lines, buyer and seller beside each other. */
const half: Layout = {
  id: 'tune-i/invoice-half',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const c = (text: string, more = '') => td(text, `style="text-align:center" ${more}`)
    const r = (text: string) => td(text, 'style="text-align:right"')
    const column = (field: string, shown: (value: unknown) => string = String) =>
      pen
        .rows('项目')
        .map((row, i) => `<p>${pen.cell('项目', i, field, shown(row[field]))}</p>`)
        .join('')
    const party = (who: '购买方' | '销售方', title: string) =>
      td(
        `<p>${title}</p><p>名称：${pen.fill(`${who}名称`)}</p><p>统一社会信用代码/纳税人识别号：${pen.fill(`${who}识别号`)}</p>`,
        'colspan="2" style="width:53%"',
      )
    const line = (label: string, value: string) => `<tr>${c(label)}${td(value, 'colspan="3"')}</tr>`
    return complete(
      pen,
      [
        `<div style="font:14px/1.55 var(--song)"><div style="display:flex;align-items:flex-end;margin-bottom:8px"><h1 style="flex:1;font-size:24px;text-align:left">${pen.title('电子发票（普通发票）')}</h1><p style="width:290px">发票号码：${pen.text('发票号码')}<br>开票日期：${pen.day('开票日期', 'padded')}</p></div>
${ruled(
  'iha',
  [
    party('购买方', '【购买方信息】') + party('销售方', '【销售方信息】'),
    c('项目名称', 'width="44%"') + c('数量', 'width="9%"') + c('单价（元）', 'width="22%"') + c('金额（元）'),
    `${td(column('名称'), 'style="height:128px;vertical-align:top"')}${td(column('数量'), 'style="text-align:center;vertical-align:top"')}${td(column('单价', amount), 'style="text-align:right;vertical-align:top"')}${td(column('金额', amount), 'style="text-align:right;vertical-align:top"')}`,
    c('合　　计') + td('', 'colspan="2"') + r(pen.money('合计')),
    `${c('价税合计')}${td(`大写：${capitals(pen)}`, 'colspan="2"')}${r(`小写：￥${pen.money('价税合计')}`)}`,
    `${c('备　　注')}${td(pen.text('备注'), 'colspan="3" style="height:44px"')}`,
  ],
  'border:1px solid #a55;padding:4px 8px',
)}<table class="iha">${REST}</table><p style="margin-top:8px;display:flex;justify-content:space-between"><span>开票人：${pen.text('开票人')}</span><span style="width:260px">销售方盖章：</span></p></div>${pen.seal('销售方', 'right:70px;bottom:24px', 160)}`,
      ],
      line,
    )
  },
}

/** The short letter of an auditor, the figures in three lines of a table. */
const audit: Layout = {
  id: 'tune-i/audit-short',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => {
    const year = pen.raw('报告年度')
    const row = (label: string, field: string) => td(label) + td(pen.money(field), 'style="text-align:right"')
    return complete(pen, [
      `<div style="font:15.5px/1.9 var(--song)"><p style="text-align:right;font-size:14px">报告文号：${pen.text('报告编号')}</p><h1 style="font-size:25px;letter-spacing:8px;margin:16px 0 20px">审计报告</h1><p>${pen.text('被审计单位')}：</p>
${para(`我们接受委托，审计了贵公司${pen.as('报告年度', `${year}年度`)}的财务报表。编制财务报表是贵公司管理层的责任，我们的责任是在执行审计工作的基础上对财务报表发表审计意见。`)}${para('我们按照中国注册会计师审计准则的规定执行了审计工作，获取的审计证据充分、适当。')}${para(`我们认为，财务报表已按企业会计准则编制，在所有重大方面公允反映了贵公司的财务状况。审计意见类型：${pen.text('意见类型')}。`)}${para(`贵公司${year}年末主要资产情况如下（单位：人民币元）：`)}
<div style="width:80%;margin:8px auto 0">${ruled('iau', [`<th>项目</th><th>期末余额</th>`, row('流动资产合计', '流动资产'), row('非流动资产合计', '非流动资产'), row('资产总计', '资产总计')], 'border:1px solid #333;padding:4px 12px;font-weight:400')}</div>${REST}
<div style="display:flex;margin-top:50px;position:relative"><div style="width:56%"><p>${pen.text('出具单位')}</p><p style="font-size:13px">地址：上海市　　邮编：200000</p></div><div style="line-height:2.3"><p>注册会计师：${pen.sign('注册会计师甲')}</p><p>注册会计师：${pen.sign('注册会计师乙')}</p><p>报告日期：${pen.day('报告日期')}</p></div>${pen.seal('出具单位', 'left:60px;top:-30px', 152)}</div></div><p style="position:absolute;left:84px;right:84px;bottom:44px;font-size:12px;color:#555">附送：财务报表及附注各一份、会计师事务所执业证书复印件一份</p>`,
    ])
  },
}

/** A test report of one page, in a thin grid. */
const test: Layout = {
  id: 'tune-i/test-grid',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const n = (text: string) => td(text, 'class="n"')
    const wide = (label: string, value: string) => n(label) + td(value, 'colspan="3"')
    const mark = pen.has('无资质章')
      ? ''
      : '<span data-part="CMA" style="display:inline-block;border:3px solid #2a4fa0;border-radius:22px;color:#2a4fa0;font:700 24px/40px var(--hei);padding:0 16px;margin-right:10px">CMA</span>'
    return complete(
      pen,
      [
        `<div style="font:15px/1.6 var(--hei)"><div style="display:flex;justify-content:space-between;align-items:center;height:52px"><span>${mark}资质认定编号：${pen.text('资质编号')}</span><span>报告编号：${pen.text('报告编号')}</span></div><h1 style="font-size:24px;margin:20px 0">${pen.title('检测报告')}</h1>
<table class="ite">${[
          wide('委托单位', pen.text('委托单位')),
          wide('检测地点', pen.text('检测地点')),
          wide('检测项目', pen.text('检测项目')),
          n('检测日期') + td(pen.day('检测日期', 'slashes')) + n('检测类别') + td('委托检测'),
          wide('检测依据', pen.text('检测依据')),
          wide('检测设备', '温湿度计、照度计、采样器等，均在校准有效期内'),
          wide('检测结论', `<div style="min-height:120px">${pen.text('结论')}</div>`),
        ]
          .map((row) => `<tr>${row}</tr>`)
          .join(
            '',
          )}${REST}<tr>${n('编制')}${td(pen.sign('编制'))}${n('审核')}${td(pen.sign('审核'))}</tr><tr>${n('批准')}${td(pen.sign('批准'))}${n('报告日期')}${td(pen.day('报告日期', 'slashes'))}</tr></table><div style="position:relative;margin-top:40px;padding-left:330px"><p>检测机构：${pen.text('出具单位')}</p><p style="font-size:13px">（检验检测专用章）</p>${pen.seal('出具单位', 'left:400px;top:-50px', 150)}</div></div><p style="position:absolute;left:84px;right:84px;bottom:48px;font:12px/1.6 var(--hei);color:#555">声明：仅对当次检测负责；无编制、审核、批准人签字及检验检测专用章无效；报告复印须全文复印。</p><style>.ite td{border:1px solid #8a8a8a;padding:7px 9px;height:44px}.ite .n{text-align:right;width:104px}</style>`,
      ],
      (label, value) => `<tr>${wide(label, value)}</tr>`,
    )
  },
}

export const PRINTOUTS: Layout[] = [discharge, roll, half, audit, test]
