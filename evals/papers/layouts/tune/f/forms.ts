import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'
import { CAPITAL_WORDS, COUNTY_WORDS, inRows, isAboutApplicant } from './fields.ts'

const fieldsOf = (pen: Pen) => Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))

/** The choices of a row, each with a mark that says whether it is ticked. */
function choices(pen: Pen, ticked: (option: string) => string, open: (option: string) => string) {
  return pen.rows('选项').map((row) => ({
    name: String(row.名称),
    shown: String(row.可选)
      .split('/')
      .map((option) => (String(row.已选).split('/').includes(option) ? ticked(option) : open(option)))
      .join('&emsp;&emsp;'),
  }))
}

const declaration = (pen: Pen) =>
  pen.has('改过格式文本')
    ? '本人（单位）对所填内容及所附材料的真实性不承担责任。'
    : '本人（单位）保证所填内容及所附材料真实、合法、有效，如有虚假，愿承担由此产生的法律责任。'

/** A county form typed in Word: upright headings of groups, narrow labels that wrap, opinions of offices left open. */
const county: Layout = {
  id: 'tune-f/application-county',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const label = (text: string) => td(text, 'class="lb"')
    const line = (fields: string[]) =>
      fields
        .map((field) => {
          const wide = fields.length === 1 ? 'colspan="3"' : 'style="width:210px"'
          return label(COUNTY_WORDS[field] ?? field) + td(pen.fill(field, '&emsp;', 'dots'), wide)
        })
        .join('')
    const group = (heading: string, rows: string[]) =>
      rows.map((row, i) => (i === 0 ? `${td(upright(heading), `class="up" rowspan="${rows.length}"`)}${row}` : row))
    const fields = fieldsOf(pen)
    const who = inRows(fields.filter(isAboutApplicant), 2).map(line)
    const what = inRows(
      fields.filter((field) => !isAboutApplicant(field)),
      2,
    ).map(line)
    const chosen = choices(
      pen,
      (option) => `${option}（√）`,
      (option) => `${option}（&emsp;）`,
    ).map(({ name, shown }, i) => `${label(name)}<td colspan="3" data-part="选项.${i}">${shown}</td>`)
    const opinion = (office: string) =>
      td(office, 'class="lb" colspan="2"') +
      td(
        '<div style="height:64px"></div><p style="text-align:right;font-size:13px">经办人：&emsp;&emsp;&emsp;&emsp;负责人：&emsp;&emsp;&emsp;&emsp;（公章）&emsp;&emsp;年&emsp;&emsp;月&emsp;&emsp;日</p>',
        'colspan="3"',
      )
    return [
      `<div style="font:15px/1.5 var(--song);margin-top:-26px"><p style="font-size:13px;display:flex;justify-content:space-between"><span>县行政审批局制${pen.knows('版本') ? `　${pen.text('版本')}` : ''}</span><span>编号：〔2026〕第&emsp;&emsp;&emsp;号</span></p>
<h1 style="font-size:26px;letter-spacing:3px;margin:10px 0 14px">${pen.title('申请审批表')}</h1>
${ruled(
  'fca',
  [
    ...group('申请人情况', [
      ...who,
      label('代办人姓名') + td('/', 'class="no"') + label('代办人联系电话') + td('/', 'class="no"'),
    ]),
    ...group('申请内容', [...what, ...chosen]),
    `${td(upright('申请人声明'), 'class="up"')}${td(
      `<p style="text-indent:2em">${declaration(pen)}</p><p style="margin-top:30px;position:relative;padding-left:170px">申请人（签字、盖章）：${pen.sign('申请人')}${pen.seal('申请人', 'left:330px;top:-78px', 138)}</p><p style="text-align:right;margin-top:8px">${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
      'colspan="4"',
    )}`,
    opinion('乡镇人民政府（街道办事处）意见'),
    opinion('县级主管部门审批意见'),
  ],
  'border:1px solid #000;padding:5px 6px;height:40px',
)}
<style>.fca .lb{width:98px;text-align:center;font-size:14px;line-height:1.3}.fca .up{width:34px;text-align:center;line-height:1.25;padding:4px 2px}.fca .no{text-align:center}</style>
<p style="font-size:12px;margin-top:6px">注：1.本表一式两份，用钢笔或签字笔填写，不得涂改；2.没有的内容划“/”；3.监督电话：0318-5260917。</p></div>`,
    ]
  },
}

const bars = `<span style="display:inline-block;width:190px;height:34px;background:repeating-linear-gradient(90deg,#000 0 2px,#fff 2px 5px,#000 5px 6px,#fff 6px 8px,#000 8px 11px,#fff 11px 13px)"></span>`

/** A form of the capital: a caption in two languages above every value, three to a row, tables within a table. */
const capital: Layout = {
  id: 'tune-f/application-capital',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const cell = (field: string, wide: boolean) => {
      const [chinese, english] = CAPITAL_WORDS[field] ?? [field, '']
      return td(
        `<p class="cap">${chinese}${english && `<span>${english}</span>`}</p><p class="val">${pen.fill(field, '&emsp;', 'dashes')}</p>`,
        wide ? 'colspan="3"' : 'style="width:33.3%"',
      )
    }
    const inner = (name: string, fields: string[]) =>
      ruled(
        name,
        inRows(fields, 3).map((row) =>
          row
            .map((field) => cell(field, row.length === 1))
            .join('')
            .concat(row.length === 2 ? td('') : ''),
        ),
        'border:1px solid #777;padding:3px 8px 5px;vertical-align:top',
      )
    const fields = fieldsOf(pen)
    const block = (heading: string, english: string, body: string) =>
      `<tr><td style="border:2px solid #333;padding:0"><p style="background:#e6e6e6;padding:2px 8px;font:700 14px var(--hei)">${heading}<span style="font:12px var(--hei);margin-left:10px">${english}</span></p>${body}</td></tr>`
    const chosen = choices(
      pen,
      (option) => `☑ ${option}`,
      (option) => `☐ ${option}`,
    ).map(
      ({ name, shown }, i) =>
        `<p style="padding:4px 8px"><span style="display:inline-block;width:150px">${name}（请勾选）</span><span data-part="选项.${i}">${shown}</span></p>`,
    )
    return [
      `<div style="font:15px/1.5 var(--hei);margin:-30px -20px 0"><div style="display:flex;justify-content:space-between;align-items:flex-end"><p style="font-size:12px">请用正楷填写　Please print clearly${pen.knows('版本') ? `<br>${pen.text('版本')}` : ''}</p><p style="text-align:center;font:11px/1.2 var(--hei)">${bars}<br>流水号 1101052026-0037-4</p></div>
<h1 style="font-size:25px;margin:14px 0">${pen.title('政务服务事项申请表')}</h1>
<table>${block('一、申请人', 'Applicant', inner('fcb', fields.filter(isAboutApplicant)))}${block(
        '二、申请事项',
        'Particulars',
        inner(
          'fcc',
          fields.filter((field) => !isAboutApplicant(field)),
        ),
      )}${block('三、选择', 'Options', chosen.join(''))}${block(
        '四、声明',
        'Declaration',
        `<div style="padding:8px 12px 14px;position:relative"><p>${declaration(pen)}</p><table style="margin-top:26px"><tr><td style="width:60%">申请人签名或盖章<span style="font-size:12px"> Signature</span>　${pen.sign('申请人')}</td><td>日期<span style="font-size:12px"> Date</span>　${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'dashes')}</td></tr></table>${pen.seal('申请人', 'left:210px;top:14px', 138)}</div>`,
      )}${block(
        '以下由窗口工作人员填写',
        'For official use only',
        '<div style="padding:8px 12px;font-size:13px"><p>材料是否齐全：☐ 是　☐ 否　　　受理人：　　　　　　　　受理日期：　　　　　　　　复核人：</p><p>本窗口帮办代办员：郝玉梅　帮办电话：010-8462 1179</p></div>',
      )}</table>
<style>.cap{font-size:12px;line-height:1.3;color:#333}.cap span{margin-left:6px;font-size:10.5px;font-style:italic}.val{line-height:1.45;min-height:23px;font-family:var(--song);font-size:16px}</style></div>`,
    ]
  },
}

export const FORMS: Layout[] = [county, capital]
