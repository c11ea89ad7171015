import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { td } from '../parts.ts'
import { code, para, SPACED } from './parts.ts'
import { bodyFields, exportWord, isLong, isWho, options, portalWord, unitOf } from './words.ts'

const declared = (pen: Pen) =>
  pen.has('改过格式文本')
    ? '以上内容由代办人员代填，申请人不承诺其真实，有关责任由受理部门承担。'
    : '以上填写内容及随附材料均真实、有效、完整，如有隐瞒或虚假，由申请人承担全部法律责任。'

/** What a provincial portal prints: two columns of names and values with a colon and no lines. */
const portal: Layout = {
  id: 'tune-i/form-portal',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const pair = (field: string) =>
      `<div style="display:flex;${isLong(field) || field === '申请人' ? 'grid-column:1/3' : ''}"><span style="flex:none;color:#444">${portalWord(field)}：</span><span style="flex:1">${pen.fill(field, '', 'dashes')}${unitOf(field) && pen.raw(field) ? ` ${unitOf(field)}` : ''}</span></div>`
    const part = (heading: string, fields: string[]) =>
      `<p style="font:700 16px var(--hei);color:#1b4f8f;margin:20px 0 8px">▍${heading}</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:9px 22px">${fields.map(pair).join('')}</div>`
    const fields = bodyFields(pen)
    return [
      `<div style="font:15px/1.5 var(--micro);margin:-34px -24px 0"><div style="display:flex;justify-content:space-between;align-items:center;border-bottom:2px solid #1b4f8f;padding-bottom:6px"><span style="font-size:14px;color:#1b4f8f">一网通办 · 省级政务服务平台</span><span style="font-size:12px;color:#666">办件流水号 3702 0611 8840 2715${pen.knows('版本') ? `　表单${pen.text('版本')}` : ''}</span></div>
<h1 style="font:700 23px var(--hei);margin:20px 0 4px">${pen.title('网上申报表')}</h1><p style="text-align:center;font-size:12px;color:#777">（网上填报，窗口打印件；标注 * 的为必填项）</p>
${part(
  '申请人信息',
  fields.filter((field) => isWho(field)),
)}${part(
  '申报内容',
  fields.filter((field) => !isWho(field)),
)}
<div style="margin-top:14px">${options(pen, '☑ ', '□ ')
        .map(({ name, shown }) => `<p><span style="color:#444">${name}*：</span>${shown}</p>`)
        .join('')}</div>
<p style="font:700 16px var(--hei);color:#1b4f8f;margin:20px 0 8px">▍申请人承诺</p>${para(declared(pen))}
<div style="position:relative;margin-top:46px;padding-left:330px;line-height:2.2"><p>申请人签名（盖章）：${pen.sign('申请人')}</p><p>填报日期：${pen.fill('填表日期', '　　　年　　月　　日', 'dashes')}</p>${pen.seal('申请人', 'left:470px;top:-70px', 136)}</div></div>
<div style="position:absolute;left:60px;right:60px;bottom:30px;display:flex;justify-content:space-between;align-items:flex-end;font:11.5px/1.5 var(--micro);color:#777"><span>温馨提示：打印后请核对信息，签名盖章后连同其他材料一并提交；办理进度可登录平台“我的办件”查询。<br>平台客服 12345　　第 1 页，共 1 页</span>${code(62)}</div>`,
    ]
  },
}

/** An export to a spreadsheet: a thin grid lying, three pairs to a row, names at the right of their cells. */
const exported: Layout = {
  id: 'tune-i/form-export',
  kind: 'application-form',
  size: 'wide',
  pages: (pen) => {
    const name = (text: string) => td(text, 'class="n"')
    const rows: string[] = []
    let open: string[] = []
    const close = () => {
      if (open.length > 0) {
        const last = 3 - open.length
        rows.push(open.join('') + (last > 0 ? td('', `colspan="${last * 2}"`) : ''))
      }
      open = []
    }
    for (const field of bodyFields(pen)) {
      const value = pen.fill(field, '', 'slashes')
      if (isLong(field)) {
        close()
        rows.push(name(exportWord(field)) + td(value, 'colspan="5"'))
      } else {
        open.push(name(exportWord(field)) + td(value))
        if (open.length === 3) close()
      }
    }
    close()
    for (const { name: called, shown } of options(pen, '√', '□')) rows.push(name(called) + td(shown, 'colspan="5"'))
    return [
      `<div style="font:14px/1.4 var(--hei)"><table class="iex"><colgroup><col style="width:122px"><col><col style="width:110px"><col><col style="width:110px"><col></colgroup><tr>${td(`<b style="font-size:20px">${pen.title('申请表')}</b>`, 'colspan="6" style="text-align:center;height:44px"')}</tr>
<tr>${td('填报方式：电子表格', 'colspan="2"')}${td(pen.knows('版本') ? `表样版本：${pen.text('版本')}` : '表样：通用', 'colspan="2"')}${td('打印份数：1', 'colspan="2"')}</tr>
${rows.map((row) => `<tr>${row}</tr>`).join('')}
<tr>${name('声明')}${td(declared(pen), 'colspan="5"')}</tr>
<tr>${name('申请人(签章)')}<td colspan="2" style="height:92px;position:relative;vertical-align:middle">${pen.sign('申请人')}${pen.seal('申请人', 'left:60px;top:-20px', 132)}</td>${name('填表日期')}${td(pen.fill('填表日期', '', 'slashes'), 'colspan="2"')}</tr>
<tr>${name('窗口意见')}${td('', 'colspan="5" style="height:48px"')}</tr></table>
<p style="font-size:11.5px;color:#555;margin-top:6px">填表说明：①请勿改动表格格式；②日期按年/月/日填写；③无内容的单元格留空。</p></div><p style="position:absolute;bottom:22px;left:0;right:0;text-align:center;font:11px var(--hei);color:#555">Sheet1　第 1 页</p>
<style>.iex td{border:1px solid #9a9a9a;padding:4px 6px;height:32px}.iex .n{text-align:right;background:#f4f4f4;font-size:13px;white-space:nowrap}</style>`,
    ]
  },
}

/** An application typed in Word by whoever applies: numbered lines, blanks on underlines filled by hand. */
const typed: Layout = {
  id: 'tune-i/form-typed',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = bodyFields(pen)
    const tight = fields.length > 12
    const line = (field: string, i: number) =>
      `<div style="display:flex"><span style="flex:none">${i + 1}、${portalWord(field)}：</span><span style="flex:1;border-bottom:1px solid #111;padding:0 8px">${pen.fill(field)}${unitOf(field) && pen.raw(field) ? `（${unitOf(field)}）` : ''}</span></div>`
    const chosen = options(pen, '☑', '□')
      .map(({ name, shown }, i) => `<p>${fields.length + i + 1}、${name}：${shown}</p>`)
      .join('')
    return [
      `<div class="handwritten ihand" style="font:16px/${tight ? 1.95 : 2.15} var(--song)"><h1 style="font-size:22px;margin-bottom:${tight ? 14 : 24}px">${pen.title('申请书')}</h1>${pen.knows('版本') ? `<p style="text-align:right;font-size:13px">（${pen.text('版本')}）</p>` : ''}<p>政务服务中心综合窗口：</p>${para('现就本件事项提出申请，有关情况填写如下：')}
${fields.map(line).join('')}${chosen}
${para(declared(pen), 'margin-top:10px')}${para('请予办理。')}
<div style="display:flex;justify-content:space-between;margin-top:44px;position:relative"><span>申请人签字、盖章：${pen.sign('申请人')}</span><span>${pen.fill('填表日期', '　　　年　　月　　日')}</span>${pen.seal('申请人', 'left:150px;top:-64px', 142)}</div></div>${SPACED}`,
    ]
  },
}

export const FORMS: Layout[] = [portal, exported, typed]
