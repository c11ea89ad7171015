import type { Layout } from '../../layout.ts'
import { BLANK_DAY, ruled, td, upright } from '../parts.ts'
import { choicesOf, declared, edition, type Item, itemsOf } from './kit.ts'

/** Items packed into rows of twelve columns, as many cells as their values need. */
function packed(items: Item[]): string[] {
  const rows: { item: Item; span: number }[][] = []
  let used = 12
  for (const item of items) {
    const span = item.length <= 4.5 ? 4 : item.length <= 13 ? 6 : 12
    if (used + span > 12) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push({ item, span })
    used += span
  }
  return rows.map((row) => {
    const left = 12 - row.reduce((sum, { span }) => sum + span, 0)
    return row
      .map(({ item, span }, i) => {
        const more = i === row.length - 1 ? left : 0
        return td(item.label, 'class="l" colspan="2"') + td(item.value, `colspan="${span - 2 + more}"`)
      })
      .join('')
  })
}

/** Jiangsu: one dense table of merged cells, filled by pen, with the offices' own rows below. */
const dense: Layout = {
  id: 'tune-j/application-dense',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const items = itemsOf(pen, { province: 0, units: 'head', days: 'dots' })
    const group = (name: string, rows: string[]) =>
      rows.map((row, i) => (i === 0 ? td(upright(name), `class="g" rowspan="${rows.length}"`) : '') + row)
    const chosen = choicesOf(
      pen,
      (option) => `☑${option}`,
      (option) => `□${option}`,
    ).map(({ name, shown }) => td(`${name}<br>（在□内打√）`, 'class="l" colspan="2"') + td(shown, 'colspan="10"'))
    const office = (name: string) =>
      td(name, 'class="l" colspan="3"') +
      td(
        '<p style="height:34px"></p><p style="text-align:right">签字：&emsp;&emsp;&emsp;&emsp;&emsp;年&emsp;月&emsp;日</p>',
        'colspan="10"',
      )
    return [
      `<div style="font:14px/1.35 var(--song);margin:-30px -24px 0"><p style="font:13px var(--hei)">附件1${edition(pen, '　　　苏政务规〔表〕', '')}</p><h1 style="font:700 25px var(--hei);margin:8px 0 4px">${pen.title('申请表')}</h1><p style="display:flex;justify-content:space-between;font-size:13px;margin-bottom:4px"><span>档案号：苏 A-＿＿＿＿＿＿</span><span>（申请人填写部分须用黑色水笔，字迹清楚）</span></p>
${ruled(
  'jda',
  [
    ...group('申请人信息', [
      ...packed(items.filter(({ who }) => who)),
      td('代理人姓名', 'class="l" colspan="2"') +
        td('', 'colspan="4"') +
        td('代理人证件号', 'class="l" colspan="2"') +
        td('', 'colspan="4"'),
    ]),
    ...group('申请事项信息', [...packed(items.filter(({ who }) => !who)), ...chosen]),
    td(upright('承诺'), 'class="g"') +
      td(
        `<p style="text-indent:2em">${declared(pen, '1．以上填报内容及所附材料真实、准确、完整；2．已知晓办理本事项应具备的条件；3．如隐瞒有关情况或提供虚假材料，自愿承担相应法律后果。')}</p><div style="position:relative;padding:34px 0 6px 60px">签字（单位盖章）：${pen.sign('申请人')}${pen.seal('申请人', 'left:190px;top:-46px', 138)}<span style="position:absolute;right:10px;bottom:6px">${pen.fill('填表日期', BLANK_DAY)}</span></div>`,
        'colspan="12"',
      ),
    td('以下由工作人员填写', 'colspan="13" style="background:#eee;text-align:center;height:24px"'),
    office('受理窗口初审意见'),
    office('科（处）室审核意见'),
    office('分管领导审批'),
  ],
  'border:1px solid #000;padding:3px 5px;height:34px',
)}
<style>.jda{table-layout:fixed;border:2px solid #000}.jda .l{text-align:center;font-size:13px}.jda .g{text-align:center;line-height:1.2;width:34px}</style><p style="font-size:12px;margin-top:4px">填表须知：①本表A4纸双面打印；②栏目不够填写的可另附页；③“代理人”栏由本人办理的不填。</p></div>`,
    ]
  },
}

/** Guangdong: a letter of application with every particular on a line of its own or sharing one, all underlined. */
const lines: Layout = {
  id: 'tune-j/application-lines',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const items = itemsOf(pen, { province: 1, units: 'behind', spans: true })
    const slot = ({ label, value, length }: Item) =>
      `<div style="display:flex;flex:1 1 ${length > 11 ? '100%' : '42%'};min-height:33px;align-items:flex-end"><span style="white-space:nowrap">${label}：</span><span style="flex:1;border-bottom:1px solid #000;padding-left:6px;line-height:1.45">${value}</span></div>`
    const block = (some: Item[]) =>
      `<div style="display:flex;flex-wrap:wrap;column-gap:14px;row-gap:3px">${some.map(slot).join('')}</div>`
    const chosen = choicesOf(
      pen,
      (option) => `${option}<span class="hand">√</span>`,
      (option) => option,
    )
      .map(({ name, shown }) => `<p style="margin-top:8px">${name}（在所选项后打“√”）：${shown}</p>`)
      .join('')
    return [
      `<div style="font:16px/1.6 var(--song)"><p style="font-size:13px;display:flex;justify-content:space-between;margin-top:-30px"><span>粤办表〔03〕</span><span>${edition(pen, '表格版次：')}</span></p><h1 style="font-size:28px;letter-spacing:4px;margin:12px 0 20px">${pen.title('申请书')}</h1>
<p style="margin-bottom:6px"><b>申请人基本情况</b></p>${block(items.filter(({ who }) => who))}<p style="margin:16px 0 6px"><b>申请办理内容</b></p>${block(items.filter(({ who }) => !who))}${chosen}
<p style="margin-top:18px"><b>申请人声明：</b>${declared(pen, '本单位（本人）所提交的纸质材料与电子材料一致，复印件与原件相符，并对其真实性、合法性负责。')}</p>
<div style="position:relative;margin:40px 0 0 40px"><p>申请人（盖公章／亲笔签名）：${pen.sign('申请人')}</p><p style="margin-top:14px">申请日期：${pen.fill('填表日期', BLANK_DAY)}</p>${pen.seal('申请人', 'left:200px;top:-50px', 146)}</div>
<p style="border-top:1px dashed #333;margin-top:40px;padding-top:8px;font-size:13px">注：1．单位申请的由法定代表人签署并加盖公章，个人申请的本人签名；2．填写后不得涂改；3．一式一份，办结后存档。</p></div>`,
    ]
  },
}

/** Zhejiang: items numbered through the form, with a word of guidance in small print behind some. */
const numbered: Layout = {
  id: 'tune-j/application-numbered',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const items = itemsOf(pen, { province: 2, units: 'head', days: 'padded', blank: '______________' })
    const ordered = [...items.filter(({ who }) => who), ...items.filter(({ who }) => !who)]
    const chosen = choicesOf(
      pen,
      (option) => `（√）${option}`,
      (option) => `（&emsp;）${option}`,
    )
    const hint = (i: number) => (i === 0 ? '<small>（应与证照一致）</small>' : '')
    const line = (label: string, value: string, i: number) =>
      `<p class="q"><b>${i + 1}．${label}</b>${hint(i)}<br><span class="a">${value}</span></p>`
    const short = ordered.length > 11 ? 'columns:2;column-gap:34px;' : ''
    return [
      `<div style="font:15px/1.55 var(--hei)"><div style="border-bottom:3px solid #111;padding-bottom:8px;margin-top:-26px"><p style="font-size:12px;text-align:right">浙里办·表单样例${edition(pen, '　')}</p><h1 style="text-align:left;font-size:25px">${pen.title('申请表')}</h1></div>
<p style="font-size:12.5px;margin:8px 0 10px;color:#333">请逐题作答，本人情况没有的填“无”。带括号的选择题在所选项前括号内打“√”。</p>
<div style="${short}">${ordered.map(({ label, value }, i) => line(label, value, i)).join('')}${chosen.map(({ name, shown }, i) => line(`${name}【单选】`, shown, ordered.length + i)).join('')}</div>
<div style="border:1px solid #111;padding:12px 16px;margin-top:18px;position:relative;break-inside:avoid"><p><b>郑重承诺：</b>${declared(pen, '上述各题均由申请人如实填写，同意政务服务机构核验与本次办理有关的信息；如有不实，愿依法承担责任。')}</p><p style="margin:34px 0 4px">承诺人签章：${pen.sign('申请人')}</p><p style="text-align:right">填写日期　${pen.fill('填表日期', BLANK_DAY, 'padded')}</p>${pen.seal('申请人', 'left:130px;top:30px', 138)}</div>
<p style="font-size:12px;margin-top:10px">【窗口填写】收件编号：______________　收件人：__________　　投诉电话：12345</p>
<style>.q{break-inside:avoid;margin-bottom:7px}.q small{font-size:12px;color:#444;margin-left:4px}.a{display:inline-block;padding-left:26px;font-family:var(--song);font-size:16px}</style></div>`,
    ]
  },
}

export const FORMS: Layout[] = [dense, lines, numbered]
