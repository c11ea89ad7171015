import type { Layout } from '../../layout.ts'
import { BLANK_DAY } from '../parts.ts'
import { bars, choicesOf, declared, dots, edition, type Item, itemsOf } from './kit.ts'

/** Sichuan: two columns without a rule, names of equal width, a long value across both. */
const columns: Layout = {
  id: 'tune-j/application-columns',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const items = itemsOf(pen, { province: 1, units: 'head', days: 'dashes', blank: '（&emsp;&emsp;&emsp;）' })
    const pair = ({ label, value, length }: Item) =>
      `<div style="display:flex;${length > 12 ? 'grid-column:1/3;' : ''}"><span style="flex:none;width:150px;font:14px/1.7 var(--hei);padding-right:10px">${label}</span><span style="flex:1">${value}</span></div>`
    const block = (name: string, inner: string) =>
      `<p style="font:700 16px var(--hei);color:#1d4f86;margin:22px 0 10px">▍${name}</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:11px 18px;align-items:start">${inner}</div>`
    const chosen = choicesOf(
      pen,
      (option) => `● ${option}`,
      (option) => `○ ${option}`,
    ).map(({ name, shown }) => pair({ label: name, value: shown, length: 20, who: false }))
    return [
      `<div style="font:16px/1.55 var(--kai);margin-top:-16px"><div style="display:flex;align-items:center;gap:16px"><span style="width:58px;height:58px;border:3px solid #1d4f86;border-radius:50%;text-align:center;font:700 22px/52px var(--hei);color:#1d4f86">川</span><div style="flex:1"><p style="font:13px var(--hei);color:#1d4f86">四川政务服务　申请类文书</p><h1 style="text-align:left;font:700 25px/1.4 var(--hei)">${pen.title('申请表')}</h1></div><p style="font:12px/1.5 var(--hei);text-align:right">第 1 页 共 1 页<br>${edition(pen, '文书版本 ')}</p></div>
${block(
  '申请主体',
  items
    .filter(({ who }) => who)
    .map(pair)
    .join(''),
)}${block(
  '办理内容',
  items
    .filter(({ who }) => !who)
    .map(pair)
    .concat(chosen)
    .join(''),
)}
<p style="font:700 16px var(--hei);color:#1d4f86;margin:24px 0 8px">▍申请人确认</p><p style="text-indent:2em">${declared(pen, '我（单位）已阅读并理解办事指南，确认以上信息无误，所交材料系真实取得，愿意接受事中事后监管。')}</p>
<div style="position:relative;display:flex;justify-content:space-between;margin-top:52px"><span>申请主体签章　${pen.sign('申请人')}</span><span style="padding-right:30px">签署时间　${pen.fill('填表日期', BLANK_DAY, 'dashes')}</span>${pen.seal('申请人', 'left:120px;top:-66px', 146)}</div>
<p style="font:12px/1.6 var(--hei);margin-top:64px;color:#444">温馨提示：办理进度可凭受理通知书编号查询；咨询请拨028-12345。本文书不收取任何费用。</p></div>`,
    ]
  },
}

/** Beijing: what the system prints of an application made online, an item a line, with times and codes of its own. */
const system: Layout = {
  id: 'tune-j/application-system',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const items = itemsOf(pen, { province: 2, units: 'behind', days: 'dashes', spans: true, blank: '&emsp;' })
    const ordered = [...items.filter(({ who }) => who), ...items.filter(({ who }) => !who)]
    const chosen = choicesOf(
      pen,
      (option) => `■${option}`,
      (option) => `□${option}`,
    )
    const rows = [
      ...ordered,
      ...chosen.map(({ name, shown }) => ({
        label: name,
        value: `<span style="font-family:var(--hei)">${shown}</span>`,
      })),
    ]
    return [
      `<div style="font:13.5px/1.4 var(--micro);margin:-40px -30px 0"><div style="display:flex;justify-content:space-between;border-bottom:1px solid #666;padding-bottom:6px"><div>网上办事大厅　申报信息打印单<br>${bars(210, 30)}<br>SN 110108-26110-00937415</div><div style="text-align:right">${dots(64)}</div></div>
<h1 style="font:700 22px var(--micro);margin:14px 0 4px">${pen.title('申请表')}</h1><p style="text-align:center;font-size:12px;margin-bottom:10px">（本单由系统生成，签章后有效${edition(pen, '；表单版本：')}）</p>
<table class="jsy"><tr><th style="width:50px">序号</th><th style="width:210px">信息项</th><th>填报内容</th><th style="width:70px">来源</th></tr>${rows.map(({ label, value }, i) => `<tr><td>${String(i + 1).padStart(2, '0')}</td><td>${label}</td><td class="v">${value}</td><td>自填</td></tr>`).join('')}</table>
<p style="margin-top:14px;background:#f0f0f0;padding:6px 8px">申请人承诺</p><p style="padding:6px 8px">${declared(pen, '本人（本单位）对以上申报信息的真实性负责，并授权审批部门通过数据共享方式核验。')}</p>
<div style="position:relative;padding:34px 8px 30px"><span>申请人（签字/盖章）：${pen.sign('申请人')}</span><span style="position:absolute;right:40px">提交日期：${pen.fill('填表日期', '____-__-__', 'dashes')}</span>${pen.seal('申请人', 'left:160px;top:-34px', 142)}</div>
<table class="jsy"><tr><td style="width:130px">收件窗口</td><td></td><td style="width:130px">收件人工号</td><td></td></tr><tr><td>材料份数</td><td></td><td>备注</td><td></td></tr></table>
<p style="position:absolute;left:54px;right:54px;bottom:26px;display:flex;justify-content:space-between;font-size:11px;border-top:1px solid #999;padding-top:4px"><span>打印终端：WIN-0417　操作员：自助</span><span>1/1</span></p>
<style>.jsy td,.jsy th{border:1px solid #999;padding:5px 7px;text-align:center;font-weight:400}.jsy th{background:#e4e8ee}.jsy .v{text-align:left}</style></div>`,
    ]
  },
}

export const PRINTS: Layout[] = [columns, system]
