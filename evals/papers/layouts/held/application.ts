import type { Layout } from '../layout.ts'

/** A form whose labels stand above their slots in two columns. */
const stacked: Layout = {
  id: 'held/application-stacked',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const slot = (field: string) =>
      `<div style="width:${pen.raw(field).length > 18 ? '100%' : '48%'};margin-bottom:10px"><p style="font:13px var(--micro);color:#456">${field}${pen.raw(field).length > 40 ? '（可另附页）' : ''}</p><div style="border:1px solid #9ab;min-height:36px;padding:3px 10px;font:17px var(--micro)">${pen.fill(field, '&emsp;', 'dashes')}</div></div>`
    const choices = pen
      .rows('选项')
      .map(
        (row, i) =>
          `<p style="font:15px var(--micro);margin:6px 0" data-part="选项.${i}">${row.名称}：${String(row.可选)
            .split('/')
            .map((option) => `${String(row.已选).split('/').includes(option) ? '■' : '□'} ${option}`)
            .join('　　')}</p>`,
      )
      .join('')
    return [
      `<div style="background:#1f4e79;color:#fff;padding:10px 18px;font:700 22px var(--micro);margin-bottom:8px">${pen.title('申请表')}</div><p style="font-size:12px;text-align:right">${pen.knows('版本') ? pen.text('版本') : '请用黑色水笔填写'}</p><div style="display:flex;flex-wrap:wrap;justify-content:space-between">${fields.map(slot).join('')}</div>${choices}<div style="border-top:2px solid #1f4e79;margin-top:16px;padding-top:10px;font:14px var(--micro)"><p>${pen.has('改过格式文本') ? '填表说明已阅，内容以口头说明为准。' : '本人（单位）确认上述信息真实、准确、完整，并对此承担法律责任。'}</p><div style="position:relative;display:flex;margin-top:40px;font-size:16px"><p style="flex:1">签名/盖章：${pen.sign('申请人')}</p><p>日期：${pen.fill('填表日期', '____年__月__日', 'padded')}</p>${pen.seal('申请人', 'left:90px;top:-64px', 146)}</div></div>`,
    ]
  },
}

/** A letter-like form: sections as tables, the declaration first. */
const sections: Layout = {
  id: 'held/application-sections',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const row = (field: string, i: number) =>
      `<tr><td style="width:36px;text-align:center">${i + 1}</td><td style="width:190px">${field}</td><td>${pen.fill(field, '&emsp;', 'padded')}</td></tr>`
    const choices = pen
      .rows('选项')
      .map(
        (row, i) =>
          `<tr><td></td><td>${row.名称}</td><td data-part="选项.${i}">${String(row.可选)
            .split('/')
            .map((option) => `${option}（${String(row.已选).split('/').includes(option) ? '√' : '　'}）`)
            .join('　')}</td></tr>`,
      )
      .join('')
    return [
      `<div style="font:16px var(--kai)"><h1 style="font-size:28px;margin-bottom:6px">${pen.title('申请书')}</h1>${pen.knows('版本') ? `<p style="text-align:center;font-size:14px">（${pen.text('版本')}）</p>` : ''}<p style="margin:14px 0">${pen.has('改过格式文本') ? '以下信息由代办公司代填，与申请人无关。' : '申请人声明：本表填写的内容及所附材料真实合法，如有虚假，依法承担责任。'}</p><table class="as"><tr style="background:#eee"><td>序</td><td>项目</td><td>填写内容</td></tr>${fields.map(row).join('')}${choices}</table><style>.as td{border:1px solid #555;padding:7px 10px}</style><div style="position:relative;margin-top:44px"><p>申请人（签字、盖章）${pen.sign('申请人')}</p><p style="margin-top:18px">申请日期 ${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'full')}</p>${pen.seal('申请人', 'left:150px;top:-56px', 146)}</div></div>`,
    ]
  },
}

export default [stacked, sections]
