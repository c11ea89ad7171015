import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'
import { bars, DATE_SLOT, foot } from './pieces.ts'
import { authorityOf, isShort, wordOf } from './words.ts'

const WHO = new Set('申请人 统一社会信用代码 法定代表人 公民身份号码 监护人 监护人证件号码 联系电话'.split(' '))
export const isAboutApplicant = (field: string): boolean => WHO.has(field)

const particulars = (pen: Pen) => Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
const aboutWho = (pen: Pen) => particulars(pen).filter((field) => WHO.has(field))
const aboutWhat = (pen: Pen) => particulars(pen).filter((field) => !WHO.has(field))

/** Short fields two by two, long ones alone, in their order. */
function pairs(fields: string[]): string[][] {
  const rows: string[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (isShort(field) && last?.length === 1 && isShort(last[0] ?? '')) last.push(field)
    else rows.push([field])
  }
  return rows
}

/** The options of the paper's rows: each with its box, ticked or open. */
const boxes = (pen: Pen, ticked: string, open = '□') =>
  pen.rows('选项').map((row, i) => {
    const chosen = String(row.已选).split('/')
    const list = String(row.可选)
      .split('/')
      .map((option) => `${chosen.includes(option) ? ticked : open}${option}`)
      .join('&emsp;&emsp;')
    return { name: String(row.名称), list: `<span data-part="选项.${i}">${list}</span>` }
  })

/** The registry's form: a box of basic particulars that must be filled, one of the matter, one of delivery, one of signing. */
const registry: Layout = {
  id: 'tune-h/application-registry',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const table = pen.title('登记（备案）申请书')
    const label = (field: string) => td(wordOf(table, field), 'class="l"')
    const line = (row: string[]) =>
      row
        .map((field) => label(field) + td(pen.fill(field, '&emsp;', 'padded'), row.length === 1 ? 'colspan="3"' : ''))
        .join('')
    const head = (text: string) => td(text, 'class="g" colspan="4"')
    const changes = ['变更事项', '变更前', '变更后']
    const changed = pen.knows('变更事项')
      ? [
          head('☑变更（仅限变更登记申请填写，只填写与本次申请有关的事项）'),
          changes
            .map((field) => td(wordOf(table, field), `class="c" ${field === '变更事项' ? '' : 'style="width:38%"'}`))
            .join('')
            .replace('style="width:38%"', 'style="width:38%" colspan="2"'),
          changes
            .map((field) =>
              td(pen.fill(field, '&emsp;'), `style="height:64px" ${field === '变更前' ? 'colspan="2"' : ''}`),
            )
            .join(''),
        ]
      : []
    const rest = aboutWhat(pen).filter((field) => !changes.includes(field))
    const promise = pen.has('改过格式文本')
      ? '本申请人和签字人对提交的材料和填报的信息不承担真实性责任，登记机关审核通过即视为认可。'
      : '本申请人和签字人承诺如下，并承担相应的法律责任：（一）填报的信息及提交的材料真实、准确、有效、完整。（二）使用的名称符合国家有关规定，不含有损国家、社会公共利益的内容。（三）严格遵守法律、行政法规的规定，诚实守信，合法经营。'
    return [
      `<div style="font:15px/1.5 var(--song);margin-top:-30px"><p style="font-size:12px;text-align:right">${authorityOf(table)}${pen.knows('版本') ? `（${pen.text('版本')}）` : ''}</p><h1 style="font:700 27px var(--hei);margin:8px 0 4px">${table}</h1><p style="font-size:12px;margin-bottom:4px">注：请仔细阅读本申请书《填写说明》，按要求填写。</p>
${ruled(
  'har',
  [
    head('☑基本信息（必填项）'),
    ...pairs(aboutWho(pen)).map(line),
    ...changed,
    ...(rest.length ? [head('☑申请内容（必填项）'), ...pairs(rest).map(line)] : []),
    ...boxes(pen, '☑').map(({ name, list }) => td(name, 'class="l"') + td(list, 'colspan="3"')),
    head('☑申请人签署（必填项）'),
    td(
      `<p style="text-indent:2em">${promise}</p><div style="position:relative;padding:26px 0 10px"><p>申请人签字（盖章）：${pen.sign('申请人')}</p><p style="text-align:right;padding-right:40px">${pen.fill('填表日期', DATE_SLOT)}</p>${pen.seal('申请人', 'left:196px;top:-52px', 140)}</div>`,
      'colspan="4"',
    ),
    head('□经办人员信息（窗口填写）'),
    td('接收材料', 'class="l"') + td('□齐全　□不齐全', '') + td('登记机关联系方式', 'class="l"') + td('12345'),
  ],
  'border:1px solid #000;padding:6px 8px',
)}<style>.har .g{text-align:center;font:700 15px var(--hei);background:#f1f1f1;padding:4px}.har .l{width:132px;text-align:center;font-size:14px;line-height:1.35;height:40px}.har .c{text-align:center}</style>
<p style="font:12px/1.5 var(--song);margin-top:6px">填写说明：1.本申请书应当使用A4型纸。依本表打印生成的，使用黑色墨水钢笔或签字笔签署；手工填写的，使用黑色墨水钢笔或签字笔工整填写、签署。2.“□”内打“√”选择。3.签署人应当在相应位置亲笔签名或者加盖公章。</p></div>${foot('第 1 页　共 1 页')}`,
    ]
  },
}

/** A table of the city's management: narrow upright headings at the left, six columns, the office's opinions below. */
const city: Layout = {
  id: 'tune-h/application-city',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const table = pen.title('行政许可申请表')
    const columns = 6
    const small = (field: string) => /^(长|宽|离地高度|数量|面积|经营面积|占用面积|居住人数|从业人数)$/.test(field)
    const label = (text: string) => td(text, 'class="l"')
    const value = (field: string, span: number) => td(pen.fill(field, '&emsp;', 'dots'), `colspan="${span}"`)
    const line = (row: string[]) =>
      row.length === 2 && row[0] !== undefined && row[1] !== undefined
        ? label(wordOf(table, row[0])) + value(row[0], 2) + label(wordOf(table, row[1])) + value(row[1], 2)
        : row.map((field) => label(wordOf(table, field)) + value(field, columns - 1)).join('')
    const three = (row: string[]) => row.map((field) => label(wordOf(table, field)) + value(field, 1)).join('')
    const group = (heading: string, rows: string[]) =>
      rows.map((row, i) => (i ? row : td(upright(heading), `class="u" rowspan="${rows.length}"`) + row))
    const measures = aboutWhat(pen).filter(small)
    const others = aboutWhat(pen).filter((field) => !small(field))
    const dense =
      measures.length >= 3
        ? [three(measures.slice(0, 3)), ...pairs(measures.slice(3)).map(line)]
        : pairs(measures).map(line)
    const options = boxes(pen, '☑').map(({ name, list }) => label(name) + td(list, `colspan="${columns - 1}"`))
    const matter = [...pairs(others).map(line), ...dense, ...options]
    const opinion = (office: string, who: string) =>
      td(upright(office), 'class="u"') +
      td(
        `<div style="height:46px"></div><p style="text-align:right;font-size:13px">${who}　　　　　　　　　　年　　月　　日</p>`,
        `colspan="${columns}"`,
      )
    return [
      `<div style="font:14px/1.45 var(--song);margin:-34px -24px 0"><div style="display:flex;justify-content:space-between;align-items:flex-end"><span style="font-size:13px">受理编号：沪（　　）〔20　　〕第　　　　　号</span><span style="text-align:center;font-size:10px;line-height:1.2">${bars(150, 26)}<br>31010411-0026-${pen.has('手写') ? '2' : '1'}</span></div>
<h1 style="font:700 26px var(--song);letter-spacing:2px;margin:12px 0 6px">${table}</h1><p style="display:flex;justify-content:space-between;font-size:13px"><span>${authorityOf(table)}${pen.knows('版本') ? `　${pen.text('版本')}` : ''}</span><span>填表日期：${pen.fill('填表日期', DATE_SLOT, 'padded')}</span></p>
${ruled(
  'hac',
  [
    ...group('申请人', [
      ...pairs(aboutWho(pen)).map(line),
      label('代理人姓名') + td('—', 'colspan="2" class="c"') + label('代理人电话') + td('—', 'colspan="2" class="c"'),
    ]),
    ...group('申请事项', matter),
    td(upright('随附材料'), 'class="u"') +
      td(
        '1.申请人主体资格证明；2.与申请事项有关的场地、图纸、合同等材料（详见办事指南材料清单）；3.委托他人办理的，授权委托书及代理人身份证明。',
        `colspan="${columns}" style="font-size:13px"`,
      ),
    td(upright('申请人声明'), 'class="u"') +
      td(
        `<p style="text-indent:2em">${pen.has('改过格式文本') ? '本表所填内容由他人提供，申请人对其真实性、合法性概不负责。' : '申请人已知晓有关法律、法规和技术规范的要求，保证所提交的申请材料真实、合法、有效，并对申请材料实质内容的真实性负责。'}</p><div style="position:relative;padding:22px 0 16px 250px">申请人（签名或者盖章）：${pen.sign('申请人')}${pen.seal('申请人', 'left:400px;top:-58px', 132)}</div>`,
        `colspan="${columns}"`,
      ),
    opinion('初审意见', '审核人：'),
    opinion('审批意见', '负责人（公章）：'),
  ],
  'border:1px solid #000;padding:5px 6px;height:36px',
)}<style>.hac .u{width:30px;text-align:center;line-height:1.2;padding:3px 2px;font-size:13px}.hac .l{width:104px;text-align:center;font-size:13px;line-height:1.25}.hac .c{text-align:center}</style>
<p style="font-size:12px;margin-top:5px">说明：①本表一式三份，申请人、受理部门、属地街道（镇）各执一份；②面积、长度等保留一位小数；③初审意见、审批意见由行政机关填写。</p></div>`,
    ]
  },
}

/** A form printed by the platform of the city's services: sections under blue bars, a caption and its value without rules. */
const platform: Layout = {
  id: 'tune-h/application-platform',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const table = pen.title('申请表')
    const item = (field: string) =>
      `<div style="width:${isShort(field) ? '50%' : '100%'};display:flex;padding:6px 0;border-bottom:1px dashed #bbb"><span style="width:160px;color:#444;flex:none">${wordOf(table, field)}</span><span style="flex:1;padding-right:10px">${pen.fill(field, '&emsp;', 'dashes')}</span></div>`
    const bar = (text: string) =>
      `<p style="border-left:6px solid #1d5fa8;background:#e8f0f9;padding:3px 10px;font:700 15px var(--hei);margin:14px 0 4px">${text}</p>`
    const list = (fields: string[]) => `<div style="display:flex;flex-wrap:wrap">${fields.map(item).join('')}</div>`
    return [
      `<div style="font:14.5px/1.6 var(--hei);margin:-26px -14px 0"><div style="display:flex;justify-content:space-between;border-bottom:2px solid #1d5fa8;padding-bottom:4px;color:#1d5fa8;font-size:13px"><span>“一网通办”　上海市政务服务</span><span>办件编号：0010426110${pen.has('手写') ? '37' : '52'}0618</span></div>
<h1 style="font:700 24px var(--hei);margin:18px 0 2px">${table}</h1><p style="text-align:center;font-size:12px;color:#555">（${authorityOf(table)}${pen.knows('版本') ? `，${pen.text('版本')}` : ''}）</p>
${bar('申请人信息')}${list(aboutWho(pen))}${aboutWhat(pen).length ? bar('申请信息') + list(aboutWhat(pen)) : ''}
${bar('选择事项')}${boxes(pen, '☑', '☐')
  .map(
    ({ name, list: shown }) =>
      `<p style="padding:5px 0"><span style="display:inline-block;width:160px;color:#444">${name}</span>${shown}</p>`,
  )
  .join('')}
${bar('申请人承诺')}<p style="text-indent:2em;padding:4px 0">${pen.has('改过格式文本') ? '本人（本单位）提交的上述信息仅供参考，如与事实不符，不承担任何责任。' : '本人（本单位）承诺上述填报信息及上传材料均真实有效，知晓提供虚假信息将依法承担法律责任并记入公共信用信息平台。'}</p>
<div style="position:relative;margin-top:34px;padding-left:330px;line-height:2.4"><p>申请人签章：${pen.sign('申请人')}</p><p>申请日期：${pen.fill('填表日期', '&emsp;&emsp;&emsp;-&emsp;-&emsp;', 'dashes')}</p>${pen.seal('申请人', 'left:420px;top:-56px', 138)}</div>
<p style="position:absolute;left:70px;right:70px;bottom:38px;border-top:1px solid #999;padding-top:4px;font-size:11.5px;color:#555;display:flex;justify-content:space-between"><span>本表由系统根据网上填报内容生成，打印后签章有效。咨询电话：12345</span><span>1 / 1</span></p></div>`,
    ]
  },
}

export const APPLICATIONS: Layout[] = [registry, city, platform]
