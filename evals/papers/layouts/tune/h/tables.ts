import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { isAboutApplicant } from './applications.ts'
import { DATE_SLOT, emblem, square } from './pieces.ts'
import { authorityOf, isShort, wordOf } from './words.ts'

/** Groups of so many. */
const chunks = (fields: string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(fields.length / size) }, (_, i) => fields.slice(i * size, (i + 1) * size))

/** A table of a district's bureau: long particulars in rows, the short ones as columns with their heads above, many merged cells. */
const columns: Layout = {
  id: 'tune-h/application-columns',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen: Pen) => {
    const table = pen.title('申请表')
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const long = (list: string[]) => list.filter((field) => !isShort(field))
    const short = (list: string[]) => list.filter(isShort)
    const wide = 12
    const row = (field: string) =>
      td(wordOf(table, field), 'class="l" colspan="3"') +
      td(pen.fill(field, '&emsp;', 'dashes'), `colspan="${wide - 3}"`)
    const grid = (list: string[]): string[] =>
      chunks(list, list.length % 4 === 1 || list.length === 3 ? 3 : 4).flatMap((part) => {
        if (part.length === 1) return part.map(row)
        const span = wide / part.length
        return [
          part.map((field) => td(wordOf(table, field), `class="h" colspan="${span}"`)).join(''),
          part.map((field) => td(pen.fill(field, '&emsp;', 'dashes'), `class="v" colspan="${span}"`)).join(''),
        ]
      })
    const group = (name: string, rows: string[]) =>
      rows.map((inner, i) => (i ? inner : td(name, `class="g" rowspan="${rows.length}"`) + inner))
    const who = fields.filter(isAboutApplicant)
    const what = fields.filter((field) => !isAboutApplicant(field))
    const options = pen.rows('选项').map((option, i) => {
      const chosen = String(option.已选).split('/')
      const shown = String(option.可选)
        .split('/')
        .map((name) => `${name} ${chosen.includes(name) ? '☑' : '□'}`)
        .join('&emsp;&emsp;')
      return (
        td(String(option.名称), 'class="l" colspan="3"') +
        td(`<span data-part="选项.${i}">${shown}</span>`, `colspan="${wide - 3}"`)
      )
    })
    const office = (name: string, steps: string[]) =>
      td(name, 'class="g"') +
      steps
        .map((step) =>
          td(
            `${step}：<div style="height:52px"></div>签名：　　　　年　月　日`,
            `colspan="${wide / steps.length}" style="font-size:12.5px;vertical-align:top"`,
          ),
        )
        .join('')
    return [
      `<div style="font:14.5px/1.45 var(--song);margin:-32px -20px 0"><h1 style="font:700 25px var(--song);letter-spacing:3px">${table}</h1><p style="display:flex;justify-content:space-between;font-size:13px;margin:10px 2px 3px"><span>表号：SH-${pen.rows('选项').length}07　${authorityOf(table)}${pen.knows('版本') ? `　${pen.text('版本')}` : ''}</span><span>编号（窗口填写）：</span></p>
${ruled(
  'hta',
  [
    ...group('申请人<br>基本<br>信息', [...long(who).map(row), ...grid(short(who))]),
    ...group('申请<br>内容', [...long(what).map(row), ...grid(short(what)), ...options]),
    td('申请人<br>承诺', 'class="g"') +
      td(
        `<p style="text-indent:2em">${pen.has('改过格式文本') ? '以上内容由窗口代为填写，申请人不保证其真实性，也不承担相应法律责任。' : '本表所填各项及所附材料均真实有效，复印件与原件一致。如有隐瞒或者提供虚假材料，愿意承担相应的法律责任。'}</p><div style="position:relative;margin-top:30px;display:flex;justify-content:space-between;padding:0 20px 14px 60px"><span>申请人（签章）：${pen.sign('申请人')}</span><span>日期：${pen.fill('填表日期', DATE_SLOT)}</span>${pen.seal('申请人', 'left:170px;top:-62px', 136)}</div>`,
        `colspan="${wide}"`,
      ),
    office('审核<br>意见', ['受理人', '审查人', '审批人']),
    td('备　注', 'class="g"') + td('&emsp;', `colspan="${wide}"`),
  ],
  'border:1px solid #000;padding:5px 7px;height:34px',
)}<style>.hta .g{width:64px;text-align:center;line-height:1.4;font-family:var(--hei);font-size:13px}.hta .l{text-align:center;line-height:1.3;width:150px}.hta .h{text-align:center;font-size:13px;line-height:1.25;background:#f7f7f7}.hta .v{text-align:center}</style><p style="font-size:12px;line-height:1.5;margin-top:5px">填表说明：1.本表用钢笔、签字笔填写或者打印，字迹清楚，不得涂改。2.没有的栏目填“无”。3.“□”请打“√”。4.“审核意见”“编号”由行政机关填写。</p></div>`,
    ]
  },
}

/** A permit in the manner of those for hygiene: no table, centred lines on rules, the serial number under the title. */
const hygiene: Layout = {
  id: 'tune-h/permit-lines',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const line = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:9px"><span style="width:210px;flex:none;text-align:right;color:#214a86">${label}：</span><span style="flex:1;border-bottom:1px solid #8fa6c8;padding-left:14px">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:20px;border:10px solid #cfdcee;outline:2px solid #6a8cc0;outline-offset:-14px"></div><div style="position:relative;padding:6px 70px;font:17px/1.6 var(--song)"><p style="text-align:center">${emblem(52)}</p><h1 style="font:700 36px/1.3 var(--song);letter-spacing:12px;text-indent:12px;color:#b3261e">${pen.title('卫生许可证')}</h1><p style="text-align:center;margin-bottom:14px">编号：${pen.text('许可证编号')}</p>
${line('单位名称', pen.text('名称'))}${line('统一社会信用代码', pen.text('统一社会信用代码'))}${line('法定代表人（负责人）', pen.text('法定代表人'))}${line('住　　所', pen.text('住所'))}${line('经营场所地址', pen.text('经营场所'))}${line('主体业态', pen.text('主体业态'))}${line('许可经营项目', pen.text('经营范围'))}
<div style="display:flex;margin-top:22px;position:relative"><div style="width:130px">${square(pen.raw('许可证编号'), 104)}</div><div style="flex:1;line-height:2"><p>有效期至：${pen.day('有效期限止', 'full')}</p><p>签发人：${pen.sign('签发人')}</p></div><div style="width:380px;line-height:2"><p>发证机关（盖章）：${pen.has('印章即机关') ? '' : pen.text('发证机关')}</p><p>发证日期：${pen.day('签发日期', 'full')}</p></div>${pen.seal('发证机关', 'right:90px;top:-40px', 150)}</div></div><p style="position:absolute;left:0;right:0;bottom:46px;text-align:center;font:12px var(--song);color:#456">本证不得伪造、涂改、倒卖、出租、出借；有效期届满需要延续的，应当在届满三十个工作日前提出申请</p>`,
    ]
  },
}

export const TABLES: Layout[] = [columns, hygiene]
