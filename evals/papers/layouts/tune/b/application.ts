import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'

/** Other words for what many forms ask. */
const WORDS: Record<string, string> = {
  申请人: '申请人姓名（名称）',
  公民身份号码: '身份证号',
  统一社会信用代码: '社会信用代码',
  联系电话: '手机号码',
  法定代表人: '法人代表',
}

/** Two columns with upright headings for the groups. */
const groups: Layout = {
  id: 'tune-b/application-groups',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const side = (text: string, rows: number) =>
      `<td rowspan="${rows}" style="width:40px;text-align:center;line-height:1.3">${upright(text)}</td>`
    const l = (field: string) => td(WORDS[field] ?? field, 'style="width:180px;text-align:center"')
    const lines = (some: string[], heading: string) =>
      some.map((field, i) => (i === 0 ? side(heading, some.length) : '') + l(field) + td(pen.fill(field, '&emsp;')))
    const half = Math.min(4, fields.length)
    const choices = pen.rows('选项').map(
      (row, i) =>
        td(String(row.名称), 'colspan="2" style="text-align:center"') +
        `<td data-part="选项.${i}">${String(row.可选)
          .split('/')
          .map((option) => `${option}（${String(row.已选).split('/').includes(option) ? '√' : '&ensp;'}）`)
          .join('&emsp;')}</td>`,
    )
    return [
      `<div style="font-family:var(--micro)"><p style="font-size:13px;text-align:right">${pen.knows('版本') ? pen.text('版本') : ''}</p><h1 style="font-size:27px;margin-bottom:16px">${pen.title('申请表')}</h1>${ruled('bg', [...lines(fields.slice(0, half), '申请人信息'), ...lines(fields.slice(half), '申请内容'), ...choices])}<p style="margin-top:16px;text-indent:2em">${pen.has('改过格式文本') ? '申请人对所填写内容的真实性不承担任何责任。' : '申请人郑重声明：以上填报内容真实有效，并对所提交材料的真实性负责。'}</p><p style="margin-top:50px;position:relative">申请人（签字/盖章）：${pen.sign('申请人')}${pen.seal('申请人', 'left:150px;top:-60px', 140)}</p><p style="margin-top:16px">申请时间：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p><p style="margin-top:24px;font-size:13px">（以下由受理窗口填写）　受理人：　　　　　受理时间：</p></div>`,
    ]
  },
}

/** Labels and values one below the other, two fields in a row. */
const stacked: Layout = {
  id: 'tune-b/application-stacked',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const box = (field: string) =>
      `<div style="width:46%;margin:0 2% 12px 0;display:inline-block;vertical-align:top"><p style="font:700 14px var(--hei);line-height:1.4">${WORDS[field] ?? field}</p><p style="border-bottom:1px solid #888;min-height:28px">${pen.fill(field, '&emsp;')}</p></div>`
    const choices = pen
      .rows('选项')
      .map(
        (row, i) =>
          `<p data-part="选项.${i}" style="margin-top:8px">${row.名称}　${String(row.可选)
            .split('/')
            .map((option) => `${String(row.已选).split('/').includes(option) ? '■' : '□'}${option}`)
            .join('　')}</p>`,
      )
      .join('')
    return [
      `<h1 style="font:700 26px var(--hei)">${pen.title('申请书')}</h1><p style="text-align:center;font-size:13px;margin-bottom:20px">${pen.knows('版本') ? pen.text('版本') : 'Application Form'}</p>${fields.map(box).join('')}${choices}<p style="margin-top:18px;font-size:15px">${pen.has('改过格式文本') ? '声明：本表内容仅供参考。' : '声明：本人（单位）保证上述信息及提交的全部材料真实、准确、完整，愿承担相应法律责任。'}</p><div style="display:flex;margin-top:46px;position:relative"><p style="flex:1">申请人签名（盖章）：${pen.sign('申请人')}</p><p style="flex:1">日期：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>${pen.seal('申请人', 'left:150px;top:-60px', 140)}</div>`,
    ]
  },
}

export default [groups, stacked]
