import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { choicesOf, declared, dots, edition } from '../j/kit.ts'
import { BLANK_DAY, othersOf, ruled, td } from '../parts.ts'
import { blank, feet, running, under, unitOf } from './kit.ts'

const WHO = ['申请人', '统一社会信用代码', '公民身份号码', '法定代表人', '联系电话', '联系地址', '住所']
const ASIDE = ['填表日期', '版本']
const whoOf = (pen: Pen) => WHO.filter((field) => pen.knows(field))
const whatOf = (pen: Pen) => othersOf(pen, [...WHO, ...ASIDE])
const boxes = (pen: Pen) =>
  choicesOf(
    pen,
    (option) => `☑ ${option}`,
    (option) => `☐ ${option}`,
  )
const word = (words: Record<string, string>, field: string) => words[field] ?? field
const headed = (pen: Pen, name: string, field: string) => {
  const unit = unitOf(pen, field)
  return unit ? `${name}（${unit}）` : name
}

/** The portal's own printout of what was filled in on the screen, two pairs to a line, a note amid them. */
const portal: Layout = {
  id: 'tune-m/form-portal',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const words = {
      申请人: '单位名称',
      统一社会信用代码: '统一社会信用代码/证照号',
      法定代表人: '法定代表人（负责人）姓名',
      联系电话: '移动电话',
      占用路段: '占用道路具体位置',
      占用用途: '占路事由',
      占用面积: '申请占用面积',
    }
    const l = (field: string) => td(headed(pen, word(words, field), field), 'class="l"')
    const pairs = (fields: string[]) => {
      const rows: string[] = []
      for (let i = 0; i < fields.length; i++) {
        const [a = '', b = ''] = fields.slice(i, i + 2)
        const long = (field: string) => pen.raw(field).length > 14
        if (b && !long(a) && !long(b)) {
          rows.push(l(a) + td(pen.fill(a, '', 'dashes')) + l(b) + td(pen.fill(b, '', 'dashes')))
          i++
        } else rows.push(l(a) + td(pen.fill(a, '', 'dashes'), 'colspan="3"'))
      }
      return rows
    }
    const bar = (text: string) => td(text, 'colspan="4" class="b"')
    return [
      `${running('“一网通办”政务服务平台　zwdt.sh.gov.cn', `统一审批编码：0${pen.raw('联系电话').slice(-7)}26${pen.raw('联系电话').slice(1, 6)}`)}<div style="font:14.5px/1.5 var(--hei)"><div style="display:flex;align-items:center;margin:6px 0 14px"><div style="flex:1"><h1 style="font-size:23px;text-align:left">${pen.title('行政许可申请表')}</h1><p style="font-size:12px;color:#555">${edition(pen, '表单版本：', '　')}办理渠道：一网通办 · PC端　表单状态：已提交</p></div>${dots(74)}</div>
${ruled(
  'mpo',
  [
    bar('申请主体信息'),
    ...pairs(whoOf(pen)),
    td('温馨提示：带出的企业信息来自市法人库，如有误请先至市场监管部门更正后再行申报。', 'colspan="4" class="n"'),
    bar('申报事项信息'),
    ...pairs(whatOf(pen)),
    ...boxes(pen).map(({ name, shown }) => td(name, 'class="l"') + td(shown, 'colspan="3"')),
    bar('申请人声明'),
    td(
      `<p style="text-indent:2em">${declared(pen, '本单位（人）已阅知办事指南，所填报的信息及上传的材料真实、有效，如有虚假愿承担由此产生的法律责任。')}</p><div style="position:relative;height:126px"><p style="padding-top:20px">申请单位（盖章）或申请人签名：${pen.sign('申请人')}</p><p style="margin-top:12px">提交日期：${pen.fill('填表日期', '', 'dashes')}</p>${pen.seal('申请人', 'left:330px;top:-14px', 140)}</div>`,
      'colspan="4"',
    ),
  ],
  'border:1px solid #c8c8c8;padding:8px 8px',
)}<style>.mpo{table-layout:fixed}.mpo .l{background:#f3f6fb;color:#333;width:126px;font-size:13.5px}.mpo .b{background:#2b6cb8;color:#fff;font-weight:700;padding:4px 8px}.mpo .n{font-size:12px;color:#a05a00;background:#fffaf0;padding:4px 8px}</style></div>${feet('本表由系统自动生成，打印件与电子表单具有同等效力', '第1页/共1页')}`,
    ]
  },
}

/** The form of a street office for two who apply together: names of items in the middle, one column for each. */
const pair: Layout = {
  id: 'tune-m/form-pair',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const words = {
      申请人: '姓名或名称',
      统一社会信用代码: '证件（信用代码）号码',
      法定代表人: '法人代表',
      联系电话: '手机或固定电话',
      占用路段: '占用地点（路段）',
      占用用途: '用途',
    }
    const l = (text: string, rest = '') => td(text, `class="l" ${rest}`)
    const filled = (field: string) => `${pen.fill(field, '', 'dots')} ${unitOf(pen, field)}`
    const matter: string[] = []
    const rest = whatOf(pen)
    for (let i = 0; i < rest.length; i++) {
      const [a = '', b = ''] = rest.slice(i, i + 2)
      const both = b !== '' && pen.raw(a).length <= 14 && pen.raw(b).length <= 14
      const left = l(word(words, a)) + td(filled(a), both ? 'colspan="2"' : 'colspan="5"')
      matter.push(both ? left + l(word(words, b)) + td(filled(b), 'colspan="2"') : left)
      if (both) i++
    }
    const dense = matter.length > 4
    return [
      `<div style="font:${dense ? 14.5 : 15.5}px/1.5 var(--song)"><p style="font-size:13px">街道受理编号：（　　　）第　　　　号${edition(pen, '　　')}</p><h1 style="font:700 26px var(--song);margin:10px 0 14px">${pen.title('申请表')}</h1>
${ruled(
  'mpa',
  [
    td('申请人（一）', 'class="h" colspan="2"') +
      td('填写项目', 'class="h" colspan="2"') +
      td('申请人（二）', 'class="h" colspan="2"'),
    ...whoOf(pen).map(
      (field) =>
        td(pen.fill(field), 'class="v" colspan="2"') +
        l(word(words, field), 'colspan="2"') +
        td('／', 'class="v" colspan="2"'),
    ),
    td('说明：仅有一名申请人的，右栏划“／”；委托他人办理的另附委托书。', 'colspan="6" style="font-size:12.5px"'),
    td('申　请　内　容', 'colspan="6" class="h"'),
    ...matter,
    ...boxes(pen).map(({ name, shown }) => l(name) + td(shown, 'colspan="5"')),
    td(
      `${declared(pen, '以上内容均由申请人如实填写，无隐瞒、无遗漏。')}<div style="position:relative;height:120px;margin-top:26px">（一）签章：${pen.sign('申请人')}<span style="position:absolute;left:340px">（二）签章：</span>${pen.seal('申请人', 'left:80px;top:-30px', 138)}<p style="position:absolute;bottom:4px;left:0">${pen.fill('填表日期', BLANK_DAY)}</p></div>`,
      'colspan="6"',
    ),
    l('社区事务受理服务中心意见') +
      td(
        `<div style="height:${dense ? 20 : 70}px"></div><p style="text-align:right">经办人：＿＿＿＿　　年　　月　　日</p>`,
        'colspan="5"',
      ),
  ],
  `border:1px solid #000;padding:${dense ? 4 : 9}px 6px`,
)}<style>.mpa{table-layout:fixed}.mpa .l,.mpa .h{text-align:center}.mpa .h{font-family:var(--hei)}.mpa .v{text-align:center}</style></div>${feet('上海市街道社区事务受理服务中心制', '一式两份')}`,
    ]
  },
}

/** A sheet of the spreadsheet program: thin grid, heads in one row with the units, what is filled in the row below. */
const sheet: Layout = {
  id: 'tune-m/form-sheet',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const words = {
      申请人: '申报单位',
      统一社会信用代码: '信用代码',
      法定代表人: '法定代表人',
      联系电话: '联系手机',
      占用路段: '占路地址',
      占用用途: '占路用途',
    }
    const fields = [...whoOf(pen), ...whatOf(pen)]
    const weight = (field: string) => (pen.raw(field).length > 12 ? 2 : 1)
    const groups: string[][] = []
    let taken = 9
    for (const field of fields) {
      if (taken + weight(field) > 4) {
        groups.push([])
        taken = 0
      }
      groups.at(-1)?.push(field)
      taken += weight(field)
    }
    const rows = groups.flatMap((group) => {
      const free = 4 - group.reduce((sum, field) => sum + weight(field), 0)
      const span = (field: string) => weight(field) + (field === group.at(-1) ? free : 0)
      return [
        group.map((field) => td(headed(pen, word(words, field), field), `class="l" colspan="${span(field)}"`)).join(''),
        group.map((field) => td(pen.fill(field, '', 'slashes'), `class="v" colspan="${span(field)}"`)).join(''),
      ]
    })
    return [
      `<p style="position:absolute;top:24px;left:0;right:0;text-align:center;font:11px var(--hei);color:#555">${pen.title('申请表')}.xlsx - Sheet1</p><div style="font:14px/1.4 var(--hei)">${ruled(
        'msh',
        [
          td(
            `<b style="font-size:20px">${pen.title('申请表')}</b>`,
            'colspan="4" style="text-align:center;height:48px"',
          ),
          td(`填报日期：${pen.fill('填表日期', '', 'slashes')}`, 'colspan="2"') +
            td(edition(pen, '表号：') || '表号：附表1', 'colspan="2" style="text-align:right"'),
          ...rows,
          ...boxes(pen).map(({ name, shown }) => td(name, 'class="l"') + td(shown, 'colspan="3"')),
          td('填报要求', 'class="l"') +
            td(
              '1.蓝色单元格不得改动；2.面积保留两位小数；3.打印后逐页加盖公章。',
              'colspan="3" style="font-size:12px"',
            ),
          td('申报单位承诺', 'class="l"') + td(declared(pen, '我单位对填报数据的真实性、完整性负责。'), 'colspan="3"'),
          td('（公章）', 'class="l" style="height:150px"') +
            td(
              `<div style="position:relative;height:130px">${pen.sign('申请人')}${pen.seal('申请人', 'left:70px;top:-2px', 136)}</div>`,
              'colspan="3"',
            ),
        ],
        'border:0.6px solid #888;padding:5px 6px;height:32px',
      )}<style>.msh{table-layout:fixed}.msh .l{background:#dce6f1;text-align:center;font-size:13px}.msh .v{text-align:center;height:40px}</style></div><p style="position:absolute;bottom:26px;left:0;right:0;text-align:center;font:11px var(--hei)">第 1 页，共 1 页</p>`,
    ]
  },
}

/** A letter of application on ruled blanks; what each blank is stands small below it. */
const below: Layout = {
  id: 'tune-m/form-below',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const words = {
      申请人: '申请人全称，与营业执照一致',
      统一社会信用代码: '统一社会信用代码',
      法定代表人: '法定代表人姓名',
      联系电话: '联系电话',
      占用路段: '拟占用的道路及起讫位置',
      占用用途: '占用用途',
    }
    const rows: string[][] = []
    for (const field of [...whoOf(pen), ...whatOf(pen)]) {
      const last = rows.at(-1)
      const short = pen.raw(field).length <= 12
      if (last?.length === 1 && short && pen.raw(last[0] ?? '').length <= 12) last.push(field)
      else rows.push([field])
    }
    return [
      `<div style="font:16px/1.7 var(--song)"><div style="display:flex;justify-content:space-between;font-size:13px"><span>沪城管申字 第＿＿＿＿＿＿号</span><span>${edition(pen)}</span></div><h1 style="font:700 28px var(--song);letter-spacing:4px;margin:18px 0 22px">${pen.title('申请书')}</h1><p>本申请人现就下列事项提出申请：</p>
${rows.map((row) => `<div style="display:flex;gap:34px;margin-top:12px">${row.map((field) => under(pen.fill(field), headed(pen, word(words, field), field))).join('')}</div>`).join('')}
<p style="font-size:12.5px;margin:16px 0 8px">注：以上各栏用黑色水笔或签字笔填写，字迹清楚，不得涂改。</p>${boxes(pen)
        .map(({ name, shown }) => `<p>${name}：${shown}</p>`)
        .join(
          '',
        )}<p style="text-indent:2em;margin-top:10px">${declared(pen, '申请人保证所提交的全部材料属实，复印件与原件一致。')}</p>
<div style="position:relative;display:flex;gap:60px;margin-top:70px">${under(pen.sign('申请人'), '申请人签名或盖章')}${under(pen.fill('填表日期', BLANK_DAY, 'han'), '申请日期')}${pen.seal('申请人', 'left:80px;top:-66px', 144)}</div><p style="margin-top:60px;font-size:13px">受理人：${blank('', 120)}　收件日期：${blank('', 140)}</p></div>`,
    ]
  },
}

export const FORMS: Layout[] = [portal, pair, sheet, below]
