import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { choices, qr } from '../k/kit.ts'
import { BLANK_DAY } from '../parts.ts'
import { itemsOf, packed } from './items.ts'
import { answersFor } from './kit.ts'
import { CITY, ROADS, WEB } from './words.ts'

const WHO = '申请人 统一社会信用代码 法定代表人 公民身份号码 监护人 监护人证件号码 联系电话'.split(' ')
const upright = (text: string) => [...text].join('<br>')
const version = (pen: Pen) => (pen.knows('版本') ? `　${pen.text('版本')}` : '')

/** A city-management form: groups told upright at the left, two pairs a row, opinions left blank below. */
const grouped: Layout = {
  id: 'tune-l/form-grouped',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const items = itemsOf(pen, CITY, 'full')
    const about = packed(
      items.filter(({ field }) => WHO.includes(field)),
      2,
    )
    const asked = packed(
      items.filter(({ field }) => !WHO.includes(field)),
      2,
    )
    const picked = choices(
      pen,
      (option) => `☑${option}`,
      (option) => `□${option}`,
    )
    const group = (name: string, rows: string[]) =>
      rows
        .map(
          (row, i) =>
            `<tr>${i === 0 ? `<td class="fv" rowspan="${rows.length}">${upright(name)}</td>` : ''}${row}</tr>`,
        )
        .join('')
    const body = (rows: typeof about) =>
      rows.map((row) =>
        row
          .map(({ label, value, span }) => `<td class="fk">${label}</td><td colspan="${span * 2 - 1}">${value}</td>`)
          .join(''),
      )
    return [
      `<div style="font:14.5px/1.45 var(--song);margin:-34px -30px 0"><p style="display:flex;justify-content:space-between;font-size:12.5px"><span>表一${version(pen)}</span><span>编号：　　　　　　　</span></p><h1 style="font:700 25px/2 var(--song);letter-spacing:3px">${pen.title('申请表')}</h1><table class="fg"><colgroup><col style="width:36px"><col style="width:106px"><col><col style="width:106px"><col></colgroup>${group('申请人情况', body(about))}${group('申请事项', [...body(asked), ...picked.map(({ name, shown }) => `<td class="fk">${name}</td><td colspan="3">${shown}</td>`)])}<tr><td class="fv">${upright('申请声明')}</td><td colspan="4" style="vertical-align:top;position:relative;height:150px"><p style="text-indent:2em">${answersFor(pen, '申请人')}</p><p style="margin:16px 0 4px 40px">申请人（签字或盖章）：${pen.sign('申请人')}</p><p style="text-align:right;padding-right:30px">${pen.fill('填表日期', BLANK_DAY)}</p>${pen.seal('申请人', 'left:210px;top:8px', 140)}</td></tr><tr><td class="fv">${upright('审核意见')}</td><td colspan="2" style="height:120px;vertical-align:top">经办人意见：<br><br><br><span style="float:right">年　　月　　日</span></td><td colspan="2" style="vertical-align:top">主管部门意见：<br><br><br><span style="float:right">年　　月　　日</span></td></tr></table><p style="font-size:12px;margin-top:6px">说明：1.本表一式两份；2.填写应字迹工整，不得涂改；3.另附有关证明材料。</p><style>.fg{table-layout:fixed}.fg td{border:1px solid #111;padding:4px 7px;height:42px;word-break:break-all}.fg .fv{text-align:center;padding:4px 2px;line-height:1.25}.fg .fk{text-align:center;line-height:1.3}</style></div>`,
    ]
  },
}

/** A road authority's form filled in by hand: a numbered question a row. */
const numbered: Layout = {
  id: 'tune-l/form-numbered',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const picked = choices(
      pen,
      (option) => `[√] ${option}`,
      (option) => `[　] ${option}`,
    )
    const rows = [
      ...itemsOf(pen, ROADS, 'padded').map(({ label, value }) => [label, `<span class="handwritten">${value}</span>`]),
      ...picked.map(({ name, shown }) => [name, shown]),
    ]
    return [
      `<div style="font:15.5px/1.5 var(--song);margin:-30px -10px 0"><p style="font:13px var(--hei)">〔　　　〕市政审字第　　　　号${version(pen)}</p><h1 style="font:700 27px/2.1 var(--hei)">${pen.title('申请书')}</h1><p style="display:flex;justify-content:space-between;font-size:13px"><span>（请用钢笔或签字笔填写）</span><span>填报日期：<span class="handwritten">${pen.fill('填表日期', BLANK_DAY)}</span></span></p><table class="fn"><tr style="background:#eee"><td class="n">序号</td><td class="q">项　目</td><td style="text-align:center">填 写 内 容</td></tr>${rows.map(([label, value], i) => `<tr><td class="n">${i + 1}</td><td class="q">${label}</td><td>${value}</td></tr>`).join('')}</table><p style="margin-top:12px;text-indent:2em;font-size:14px">${answersFor(pen, '本申请人')}</p><div style="position:relative;display:flex;justify-content:space-between;margin-top:30px;padding:0 20px"><p>申请人签章：${pen.sign('申请人')}</p><p>受理人：　　　　　　</p>${pen.seal('申请人', 'left:130px;top:-54px', 146)}</div><style>.fn td{border:1px solid #222;padding:5px 10px;height:38px}.fn .n{width:52px;text-align:center}.fn .q{width:200px}</style></div>`,
    ]
  },
}

/** A web form printed from the page: three pairs a row, grey labels with their stars. */
const web: Layout = {
  id: 'tune-l/form-web',
  kind: 'application-form',
  size: 'wide',
  pages: (pen) => {
    const items = itemsOf(pen, WEB, 'dashes')
    const picked = choices(
      pen,
      (option) => `◉ ${option}`,
      (option) => `○ ${option}`,
    )
    const block = (name: string, list: typeof items) =>
      `<p style="font:700 15px/1.6 var(--micro);border-left:4px solid #2f7d5b;padding-left:8px;margin:12px 0 6px">${name}</p><table class="fw"><colgroup><col style="width:136px"><col><col style="width:136px"><col><col style="width:136px"><col></colgroup>${packed(
        list,
        3,
      )
        .map(
          (row) =>
            `<tr>${row.map(({ label, value, span }) => `<td class="k"><span style="color:#d33">*</span>${label}：</td><td colspan="${span * 2 - 1}"><span class="b">${value}</span></td>`).join('')}</tr>`,
        )
        .join('')}</table>`
    return [
      `<div style="font:14px/1.45 var(--micro);margin:-24px -16px 0"><p style="display:flex;justify-content:space-between;font-size:11px;color:#888"><span>2026/11/10 15:08</span><span>政务服务网-网上办事大厅</span></p><div style="display:flex;justify-content:space-between;align-items:center"><h1 style="font:700 23px/1.8 var(--micro);text-align:left">${pen.title('网上申请表')}</h1>${qr(52)}</div><p style="font-size:12px;color:#888">办件状态：已提交　申报来源：网上申报${version(pen)}</p>${block(
        '申请主体信息',
        items.filter(({ field }) => WHO.includes(field)),
      )}${block(
        '业务信息',
        items.filter(({ field }) => !WHO.includes(field)),
      )}${picked.map(({ name, shown }) => `<p style="margin-top:8px"><span style="color:#888;display:inline-block;width:124px;text-align:right;padding-right:8px">${name}：</span>${shown}</p>`).join('')}<p style="margin-top:14px;background:#f6f8f7;padding:8px 12px;font-size:13px">☑ ${answersFor(pen, '申请主体')}</p><div style="position:relative;margin-top:24px;display:flex;gap:180px;padding-left:40px"><p>申请人签字（盖章）：${pen.sign('申请人')}</p><p>申请时间：${pen.fill('填表日期', BLANK_DAY, 'dashes')}</p>${pen.seal('申请人', 'left:190px;top:-44px', 138)}</div><style>.fw{table-layout:fixed}.fw td{padding:4px 4px;vertical-align:middle}.fw .k{color:#888;text-align:right;font-size:13px}.fw .b{display:block;border:1px solid #d9d9d9;border-radius:4px;padding:4px 9px;min-height:30px;word-break:break-all}</style></div><p style="position:absolute;left:40px;right:40px;bottom:18px;font:11px var(--micro);color:#888;display:flex;justify-content:space-between"><span>https://zwfw.example.gov.cn/apply/print?id=20261110</span><span>1/1</span></p>`,
    ]
  },
}

export const FORMS: Layout[] = [grouped, numbered, web]
