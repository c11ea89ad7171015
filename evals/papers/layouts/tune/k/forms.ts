import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY } from '../parts.ts'
import { choices, declaration, fieldsOf, foot, icon, qr } from './kit.ts'
import { LONG, PLAIN, SYSTEM } from './words.ts'

const isUnit = (pen: Pen) => pen.knows('统一社会信用代码')

/** A request written as a letter, with what is asked for in a short table. */
const letter: Layout = {
  id: 'tune-k/application-letter',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const we = isUnit(pen) ? '本单位' : '本人'
    const used = new Set([
      '申请人',
      '统一社会信用代码',
      '法定代表人',
      '公民身份号码',
      '联系电话',
      '监护人',
      '监护人证件号码',
    ])
    const f = (field: string) => `<span class="kl">${pen.fill(field)}</span>`
    const who = isUnit(pen)
      ? `${f('申请人')}（统一社会信用代码：${f('统一社会信用代码')}${pen.knows('法定代表人') ? `；法定代表人／负责人：${f('法定代表人')}` : ''}）`
      : `${f('申请人')}（公民身份号码：${f('公民身份号码')}${pen.knows('监护人') ? `；由监护人${f('监护人')}代为申请，监护人身份证件号码：${f('监护人证件号码')}` : ''}）`
    const rows = fieldsOf(pen).filter((field) => !used.has(field))
    const picked = choices(
      pen,
      (option) => `■ ${option}`,
      (option) => `□ ${option}`,
    )
    return [
      `<div style="font:16px/1.9 var(--hei);margin:-20px -10px 0"><div style="height:10px;background:#0f6b6b;margin-bottom:10px"></div><p style="display:flex;justify-content:space-between;font-size:12px;color:#556"><span>城区一网通办 · 书面申请模板${pen.knows('版本') ? ` · ${pen.text('版本')}` : ''}</span><span>模板编号 TPL-SQ-04</span></p>
<h1 style="font-size:25px;margin:22px 0 18px">${pen.title('申请书')}</h1><p>区行政服务中心综合窗口：</p>
<p style="text-indent:2em">申请人${who}现向贵中心提出本次申请。具体内容列表如下，请予办理。</p>
<table class="kla" style="margin:12px 0">${rows.map((field) => `<tr><th>${SYSTEM[field] ?? field}</th><td>${pen.fill(field, '&emsp;')}</td></tr>`).join('')}${picked.map(({ name, shown }) => `<tr><th>${name}</th><td>${shown}</td></tr>`).join('')}</table>
<p style="text-indent:2em">${declaration(pen, we)}</p><p style="text-indent:2em">办理过程中如需与${we}联系，请拨打电话${f('联系电话')}。</p><p style="margin-top:12px">特此申请。</p>
<div style="position:relative;margin:26px 0 0 330px"><p>申请人（签章）：${pen.sign('申请人')}</p><p>申请日期：${pen.fill('填表日期', BLANK_DAY)}</p>${pen.seal('申请人', 'left:96px;top:-52px', 148)}</div>
<style>.kl{border-bottom:1px solid #888;padding:0 4px}.kla th{width:150px;text-align:left;font:500 14px/1.5 var(--hei);color:#0f6b6b}.kla td,.kla th{border-top:1px solid #b9c6c6;border-bottom:1px solid #b9c6c6;padding:3px 8px;line-height:1.6}</style></div>${foot('本模板可在“一网通办”下载后打印签署', 'V2.3 / 2026-04', '第 1 页，共 1 页')}`,
    ]
  },
}

/** Cards with shaded labels, drawn by an agency: two to a row, plain words. */
const card: Layout = {
  id: 'tune-k/application-card',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const about = ['申请人', '统一社会信用代码', '法定代表人', '公民身份号码', '监护人', '监护人证件号码', '联系电话']
    const item = (field: string) =>
      `<div class="kc${LONG.has(field) || field === '申请人' ? ' kw' : ''}"><span class="kt">${PLAIN[field] ?? field}</span><span class="kv">${pen.fill(field, '&emsp;', 'dots')}</span></div>`
    const block = (name: string, body: string) =>
      `<div style="border:1px solid #d5dbe3;border-radius:12px;padding:9px 14px 11px;margin-bottom:10px"><p style="font:700 15px/1.6 var(--hei);color:#1f4e8c;margin-bottom:5px">${icon('#1f4e8c')}${name}</p>${body}</div>`
    const grid = (fields: string[]) => `<div class="kg">${fields.map(item).join('')}</div>`
    const fields = fieldsOf(pen)
    const picked = choices(
      pen,
      (option) => `<span class="kb">✓</span>${option}`,
      (option) => `<span class="kb"></span>${option}`,
    )
    return [
      `<div style="position:absolute;left:0;right:0;top:0;height:92px;background:#1f4e8c;color:#fff;padding:18px 48px;font-family:var(--hei)"><p style="font-size:12px;line-height:1.4">城区政务服务 DISTRICT SERVICES</p><p style="font:700 23px/1.6 var(--hei)">${pen.title('办事申请表')}</p>${qr(62, 'position:absolute;right:46px;top:15px')}</div>
<div style="font:15px/1.5 var(--hei);margin:36px -40px 0"><p style="font-size:12px;color:#6b7480;margin-bottom:8px">请用黑色笔填写白色格子，不适用的不填。${pen.knows('版本') ? `表格版本：${pen.text('版本')}` : ''}</p>
${block('谁来办', grid(fields.filter((field) => about.includes(field))))}${block('办什么', grid(fields.filter((field) => !about.includes(field))))}${picked.length ? block('请选择', picked.map(({ name, shown }) => `<p style="line-height:1.9"><span style="display:inline-block;width:120px;color:#445">${name}</span>${shown}</p>`).join('')) : ''}
${block('确认与签名', `<div style="position:relative;min-height:92px"><p style="font-size:14px">${declaration(pen, '申请人')}</p><p style="margin-top:20px">签名（单位请盖章）<span class="kn">${pen.sign('申请人')}</span>　填写日期<span class="kn">${pen.fill('填表日期', BLANK_DAY)}</span></p>${pen.seal('申请人', 'left:160px;top:-26px', 138)}</div>`)}
<style>.kg{display:grid;grid-template-columns:1fr 1fr;gap:7px 10px}.kc{display:flex;border:1px solid #d5dbe3;border-radius:6px;overflow:hidden;min-height:36px}.kw{grid-column:1/3}.kt{width:128px;flex:none;background:#e8eef6;padding:5px 8px;font-size:13px;color:#33415a;display:flex;align-items:center;line-height:1.3}.kv{padding:5px 9px;flex:1;word-break:break-all}.kb{display:inline-block;width:17px;height:17px;border:1.5px solid #445;border-radius:3px;margin-right:6px;line-height:15px;text-align:center;font-weight:700;vertical-align:-2px}.kn{display:inline-block;min-width:150px;border-bottom:1px solid #666;margin-left:8px;padding:0 4px}</style></div>${foot('GOV-UX-FORM-017', '版次 3.1（2026.02）', '1 / 1')}`,
    ]
  },
}

/** A landscape sheet of a system: heads above values, four to a band. */
const wide: Layout = {
  id: 'tune-k/application-wide',
  kind: 'application-form',
  size: 'wide',
  pages: (pen) => {
    const bands: string[][] = []
    let width = 9
    for (const field of fieldsOf(pen)) {
      const need = LONG.has(field) || field === '申请人' ? 2 : 1
      if (width + need > 4) {
        bands.push([])
        width = 0
      }
      bands.at(-1)?.push(field)
      width += need
    }
    const span = (band: string[], i: number) => {
      const need = (field: string) => (LONG.has(field) || field === '申请人' ? 2 : 1)
      const rest = 4 - band.reduce((total, field) => total + need(field), 0)
      return need(band[i] ?? '') + (i === band.length - 1 ? rest : 0)
    }
    const rows = bands.map(
      (band) =>
        `<tr>${band.map((field, i) => `<th colspan="${span(band, i)}">${SYSTEM[field] ?? field}</th>`).join('')}</tr><tr>${band.map((field, i) => `<td colspan="${span(band, i)}">${pen.fill(field, '&emsp;', 'dashes')}</td>`).join('')}</tr>`,
    )
    const picked = choices(
      pen,
      (option) => `☒ ${option}`,
      (option) => `☐ ${option}`,
    )
    return [
      `<div style="font:15px/1.45 var(--hei);margin:-14px -8px 0"><div style="display:flex;justify-content:space-between;align-items:flex-end;border-bottom:4px solid #d9622b;padding-bottom:8px;margin-bottom:12px"><div><p style="font-size:11px;color:#777">业务受理平台打印件　表单代码 SLPT-0921${pen.knows('版本') ? `　${pen.text('版本')}` : ''}</p><p style="font:700 23px/1.4 var(--hei)">${pen.title('业务申请表')}</p></div>${qr(54)}</div>
<table class="kx"><colgroup><col style="width:25%"><col style="width:25%"><col style="width:25%"><col style="width:25%"></colgroup>${rows.join('')}${picked.map(({ name, shown }) => `<tr><th colspan="4">${name}</th></tr><tr><td colspan="4">${shown}</td></tr>`).join('')}</table>
<div style="display:flex;margin-top:12px;gap:20px"><p style="flex:1;font-size:13px;color:#333">申请声明：${declaration(pen, '申请主体')}</p><div style="position:relative;width:430px;border:1px solid #c9c9c9;padding:10px 14px;min-height:92px"><p>申请主体签章：${pen.sign('申请人')}</p><p style="margin-top:14px">申请日期：${pen.fill('填表日期', BLANK_DAY, 'dashes')}</p>${pen.seal('申请人', 'left:250px;top:-22px', 132)}</div></div>
<table style="margin-top:14px;font-size:12.5px;color:#666"><tr><td style="border:1px solid #ddd;padding:4px 9px;width:25%">受理意见：□ 受理　□ 补正</td><td style="border:1px solid #ddd;padding:4px 9px;width:25%">收件人：</td><td style="border:1px solid #ddd;padding:4px 9px;width:25%">受理编号：</td><td style="border:1px solid #ddd;padding:4px 9px">办结时限：</td></tr></table><style>.kx th{background:#fbeee7;color:#8a3c16;font:500 12.5px/1.4 var(--hei);text-align:left;padding:3px 9px;border:1px solid #dcc9bf}.kx td{padding:4px 9px 5px;border:1px solid #dcc9bf;height:30px}</style></div>${foot('城运软件 · 受理平台 5.8.2', '打印批次 20261118-04', '页 1/1', 48)}`,
    ]
  },
}

export const FORMS: Layout[] = [letter, card, wide]
