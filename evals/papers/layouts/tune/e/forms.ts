import type { Layout } from '../../layout.ts'
import { upright } from '../parts.ts'
import { bars, behind, dots, under } from './pieces.ts'
import { choicesOf, type Entry, entriesOf, OWN } from './words.ts'

/** A dense grid of a street's service hall that people from across the border also fill in. */
const grid: Layout = {
  id: 'tune-e/application-bilingual-grid',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const entries = entriesOf(pen)
    const answer = ({ field, end }: Entry) =>
      end
        ? `自 <small>From</small> ${pen.fill(field, '&emsp;&emsp;&emsp;')}&ensp;至 <small>To</small> ${pen.fill(end, '&emsp;&emsp;&emsp;')}`
        : pen.fill(field, '&emsp;')
    const label = ({ label, english }: Entry) => `<td class="l">${under(label, english)}</td>`
    // Short answers stand two in a row, long ones alone.
    const rowsOf = (some: Entry[]): string[] => {
      const rows: string[] = []
      let waiting: Entry | undefined
      const alone = (entry: Entry) => rows.push(`${label(entry)}<td colspan="3">${answer(entry)}</td>`)
      for (const entry of some) {
        if (entry.long > 18) {
          if (waiting) alone(waiting)
          waiting = undefined
          alone(entry)
        } else if (waiting) {
          rows.push(`${label(waiting)}<td class="v">${answer(waiting)}</td>${label(entry)}<td>${answer(entry)}</td>`)
          waiting = undefined
        } else waiting = entry
      }
      if (waiting) alone(waiting)
      return rows
    }
    const group = (head: string, words: string, rows: string[]) =>
      rows.map(
        (row, i) =>
          `<tr>${i === 0 ? `<td class="g" rowspan="${rows.length}">${upright(head)}<br><span style="writing-mode:vertical-rl;font:10px 'Liberation Sans';margin-top:6px">${words}</span></td>` : ''}${row}</tr>`,
      )
    const own = rowsOf(entries.filter(({ field }) => OWN.includes(field)))
    own.push(
      `<td class="l">${under('代办人姓名（委托办理时填）', 'Name of Agent, if any')}</td><td class="v">/</td><td class="l">${under('代办人电话', "Agent's Tel. No.")}</td><td>/</td>`,
    )
    const matter = [
      ...rowsOf(entries.filter(({ field }) => !OWN.includes(field))),
      ...choicesOf(pen, ['☑', '☐']).map(
        ({ label, english, inner, part }) =>
          `<td class="l">${under(label, english)}</td><td colspan="3" data-part="${part}">${inner}</td>`,
      ),
    ]
    const office = ['受理意见|Acceptance', '审核意见|Vetting', '审批意见|Approval'].map((head) => {
      const [chinese = '', words = ''] = head.split('|')
      return `<td style="width:33%;height:84px;vertical-align:top;font-size:13px">${behind(chinese, words)}<br><span style="float:right;margin-top:26px;color:#333">经办人：&emsp;&emsp;&emsp;&emsp;年&emsp;月&emsp;日</span></td>`
    })
    const declared = pen.has('改过格式文本')
      ? '申请人对本表所填内容及所附材料的真实性不承担责任。'
      : '申请人声明：本表所填内容及所附材料真实、合法、有效，如有虚假，愿意承担由此产生的法律责任。<br><span style="font:11px/1.3 \'Liberation Sans\'">I declare that the information given in this form and the documents attached are true and correct.</span>'
    return [
      `<style>.eg td{border:1px solid #000;padding:4px 7px;line-height:1.35;font-size:14.5px}.eg .l{width:148px;font-size:13.5px}.eg .v{width:184px}.eg .g{width:34px;text-align:center;font-weight:700;font-size:14px;line-height:1.3;padding:4px 2px}</style><div style="font-family:var(--song);margin:-36px -34px 0"><div style="display:flex;justify-content:space-between;font-size:12px;line-height:1.4"><span>表格编号 Form No.：JD-ZWFW-27</span><span>${pen.knows('版本') ? `版本 Version：${pen.text('版本')}` : '一式一份 In one copy'}</span></div><h1 style="font-size:25px;margin:14px 0 2px;font-family:var(--hei)">${pen.title('行政服务事项申请表')}</h1><p style="text-align:center;font:14px 'Liberation Sans';margin-bottom:4px">APPLICATION FORM</p><p style="font-size:12px;line-height:1.4;margin-bottom:4px">填表前请阅读背面说明，用黑色墨水笔以正楷填写。Please complete in block letters. 带“／”者无需填写。</p><table class="eg">${group('申请人', 'APPLICANT', own).join('')}${group('申请事项', 'PARTICULARS', matter).join('')}</table><table class="eg" style="margin-top:-1px"><tr><td style="height:150px;vertical-align:top;position:relative">${declared}<div style="position:absolute;left:60px;bottom:24px">${under('申请人签名／盖章：', 'Signature / Chop of Applicant')}</div><div style="position:absolute;left:200px;bottom:30px">${pen.sign('申请人')}</div>${pen.seal('申请人', 'left:190px;top:14px', 132)}<div style="position:absolute;right:40px;bottom:24px">${behind('日期', 'Date')}：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</div></td></tr></table><table class="eg" style="margin-top:-1px"><tr><td colspan="3" style="text-align:center;background:#e8e8e8;font-size:13px">以下由受理机关填写 FOR OFFICIAL USE ONLY</td></tr><tr>${office.join('')}</tr></table></div>`,
    ]
  },
}

/** What a province's site prints of an application that was filled in on the screen: labels above the answers. */
const printout: Layout = {
  id: 'tune-e/application-web-printout',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const entries = entriesOf(pen)
    const card = ({ label, field, end, long }: Entry) => {
      const span = long > 30 ? '1/-1' : long > 15 ? 'span 2' : 'auto'
      const answer = end
        ? `${pen.fill(field, '&emsp;', 'dashes')} ~ ${pen.fill(end, '&emsp;', 'dashes')}`
        : pen.fill(field, '&emsp;', 'dashes')
      return `<div style="grid-column:${end ? 'span 2' : span}"><p class="a">${label}</p><p class="b">${answer}</p></div>`
    }
    const part = (title: string, inner: string) =>
      `<p class="h">${title}</p><div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:9px 18px;padding:8px 4px 14px">${inner}</div>`
    const choices = choicesOf(pen, ['◉', '○'], false).map(
      ({ label, inner, part }) =>
        `<div style="grid-column:1/-1" data-part="${part}"><p class="a">${label}</p><p style="font-size:15px">${inner}</p></div>`,
    )
    const files = ['主体资格证明', '场地或事项证明材料', '其他材料'].map(
      (name, i) =>
        `<tr><td>${i + 1}</td><td style="text-align:left">${name}</td><td>电子件</td><td>${i === 2 ? '无需提交' : '已上传'}</td></tr>`,
    )
    return [
      `<style>.eh td,.eh th{border:1px solid #c4ccd6;padding:3px 8px;font-size:12.5px;text-align:center;font-weight:400}.ew .a{font-size:12px;color:#6b7480;line-height:1.5}.ew .b{font-size:15.5px;border-bottom:1px dotted #9aa3ad;min-height:26px;line-height:1.55}.ew .h{background:#eaf1fa;border-left:5px solid #1f5fae;padding:2px 10px;font-weight:700;font-size:14.5px;color:#174a86}</style><div class="ew" style="font-family:var(--micro);margin:-44px -24px 0"><div style="display:flex;justify-content:space-between;align-items:flex-start;border-bottom:2px solid #1f5fae;padding-bottom:8px"><div style="line-height:1.3"><b style="font-size:19px;color:#1f5fae">政务服务网</b><br><span style="font-size:11px;color:#555">GOVERNMENT SERVICES ONLINE · 一网通办</span></div><div style="text-align:right;line-height:1.3">${bars(pen.raw('申请人'), 200, 34)}<br><span style="font:11px 'Liberation Mono'">网办流水 W46-0088-2207-15</span></div></div><h1 style="font-size:23px;margin:14px 0 4px">${pen.title('事项申请表')}</h1><p style="text-align:center;font-size:12px;color:#666;margin-bottom:10px">（网上申报信息打印件${pen.knows('版本') ? `　表单版本：${pen.text('版本')}` : ''}）</p>${part(
        '一、申请主体信息',
        entries
          .filter(({ field }) => OWN.includes(field))
          .map(card)
          .join(''),
      )}${part(
        '二、申请内容',
        entries
          .filter(({ field }) => !OWN.includes(field))
          .map(card)
          .join('') + choices.join(''),
      )}<p class="h">三、申报材料</p><table class="eh" style="margin:8px 0 14px"><tr><th>序号</th><th>材料名称</th><th>形式</th><th>状态</th></tr>${files.join('')}</table><p class="h">四、申请人声明</p><div style="position:relative;padding:8px 4px;min-height:170px;font-size:14px;line-height:1.6"><p>${pen.has('改过格式文本') ? '1. 申请人不保证所填信息和上传材料真实，由此产生的后果由受理机关承担。' : '1. 所填信息和上传材料真实、完整，与原件一致，虚假申报的责任由申请人承担。'}<br>2. 申请人已知悉本事项的办理条件、时限和救济途径。</p><p style="margin-top:44px">申请人（签名或签章）：${pen.sign('申请人')}<span style="float:right">提交日期：${pen.fill('填表日期', '&emsp;&emsp;-&emsp;-&emsp;', 'dashes')}</span></p>${pen.seal('申请人', 'left:170px;top:40px', 130)}</div><div style="position:absolute;left:60px;right:60px;bottom:26px;display:flex;justify-content:space-between;align-items:flex-end;font-size:11px;color:#777;line-height:1.4"><span>本页由系统生成，扫描右侧二维码可查询办理进度　服务热线 12345　第 1 页／共 1 页</span>${dots(pen.raw('联系电话'), 58)}</div></div>`,
    ]
  },
}

export default [grid, printout]
