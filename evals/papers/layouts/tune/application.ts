import type { Layout } from '../layout.ts'

/** A grid of labels and slots; the service's own fields stand between the applicant and the declaration. */
const grid: Layout = {
  id: 'tune/application-grid',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const cell = (field: string, span: number) =>
      `<td class="l">${field}</td><td colspan="${span}">${pen.fill(field, '&emsp;')}</td>`
    const rows: string[] = []
    for (let i = 0; i < fields.length; ) {
      const [one = '', two] = [fields[i], fields[i + 1]]
      const long = (field: string | undefined) => field === undefined || pen.raw(field).length > 14 || field.length > 6
      if (long(one) || long(two)) {
        rows.push(`<tr>${cell(one, 3)}</tr>`)
        i += 1
      } else {
        rows.push(`<tr>${cell(one, 1)}${cell(two ?? '', 1)}</tr>`)
        i += 2
      }
    }
    const choices = pen.rows('选项').map((row, i) => {
      const options = String(row.可选).split('/')
      const ticked = String(row.已选).split('/')
      return `<tr><td class="l">${row.名称}</td><td colspan="3" data-part="选项.${i}">${options.map((option) => `${ticked.includes(option) ? '☑' : '□'}${option}`).join('&emsp;')}</td></tr>`
    })
    return [
      `<h1 style="font:700 26px var(--hei);margin-bottom:8px">${pen.title('申请表')}</h1><p style="text-align:right;font-size:13px">${pen.knows('版本') ? `（${pen.text('版本')}）` : ''}</p><table class="af">${rows.join('')}${choices.join('')}<tr><td class="l">申请人声明</td><td colspan="3" style="line-height:1.7;position:relative">${pen.has('改过格式文本') ? '本申请人对所填内容和所交材料不作保证。' : '本申请人承诺所填写的内容和提交的材料真实、完整，如有不实，愿承担相应法律责任。'}<br><br>申请人（签名或盖章）：${pen.sign('申请人')}<br><span style="float:right">填表日期：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</span>${pen.seal('申请人', 'left:150px;top:20px', 140)}</td></tr><tr><td class="l">受理意见</td><td colspan="3" style="height:90px"></td></tr></table><style>.af td{border:1px solid #222;padding:8px;height:44px}.af .l{width:118px;text-align:center;font-family:var(--hei);font-size:15px}</style>`,
    ]
  },
}

/** The same as lines with colons under numbered headings. */
const lines: Layout = {
  id: 'tune/application-lines',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const line = (field: string) =>
      `<p style="margin-bottom:6px">${field}：<u style="padding:0 12px">${pen.fill(field, '&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;')}</u></p>`
    const half = Math.min(4, fields.length)
    const choices = pen
      .rows('选项')
      .map(
        (row, i) =>
          `<p data-part="选项.${i}">${row.名称}：${String(row.可选)
            .split('/')
            .map((option) => `${String(row.已选).split('/').includes(option) ? '[√]' : '[&ensp;]'}${option}`)
            .join('&emsp;')}</p>`,
      )
      .join('')
    return [
      `<p style="font-size:13px">${pen.knows('版本') ? `表样：${pen.text('版本')}` : ''}</p><h1 style="font-size:29px;margin:10px 0 26px">${pen.title('申请书')}</h1><p><b>一、申请人基本信息</b></p>${fields.slice(0, half).map(line).join('')}<p><b>二、申请内容</b></p>${fields.slice(half).map(line).join('')}${choices}<p style="margin-top:20px"><b>三、声明</b></p><p style="text-indent:2em">${pen.has('改过格式文本') ? '以上内容仅供参考，申请人不对其真实性负责。' : '以上内容真实有效，申请人对申请材料实质内容的真实性负责。'}</p><p style="margin-top:50px;position:relative">申请人签章：${pen.sign('申请人')}&emsp;&emsp;&emsp;填表日期：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}${pen.seal('申请人', 'left:100px;top:-60px', 150)}</p>`,
    ]
  },
}

export default [grid, lines]
