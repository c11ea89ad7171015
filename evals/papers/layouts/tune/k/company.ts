import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY, othersOf } from '../parts.ts'
import { foot, tenThousands } from './kit.ts'

const KNOWN = '公司名称 会议日期 法定代表人 决议事项 注册资本 签署日期'.split(' ')
const others = (pen: Pen) => othersOf(pen, KNOWN)

/** A law firm's resolution: recitals, what is resolved, a page of signatures at the foot. */
const recitals: Layout = {
  id: 'tune-k/resolution-recitals',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const p = (mark: string, text: string) =>
      `<div style="display:flex;margin-bottom:8px"><span style="width:46px;flex:none">${mark}</span><span>${text}</span></div>`
    const holders = pen
      .rows('股东')
      .map(
        (row, i) =>
          `<tr><td>${pen.cell('股东', i, '姓名')}<br><span style="font-size:13px">${pen.cell('股东', i, '公民身份号码')}</span></td><td>${pen.cell('股东', i, '出资额', tenThousands(row.出资额))}</td><td>${pen.cell('股东', i, '出资比例', `${row.出资比例}%`)}</td><td style="height:50px">${pen.sign(`股东：${row.姓名}`)}</td></tr>`,
      )
    return [
      `<div style="font:15px/1.8 var(--hei)"><p style="font:700 20px/1.5 var(--hei);text-align:center">${pen.text('公司名称')}</p><h1 style="font:700 26px var(--hei);margin:4px 0 20px">${pen.title('股东会决议')}</h1>
<p style="font-weight:700">鉴于：</p>${p('(A)', `${pen.spec.title?.includes('草案') ? '公司' : '公司系依法设立并有效存续的有限责任公司，'}注册资本为人民币 ${pen.money('注册资本', 0)} 元，法定代表人为 ${pen.text('法定代表人')}；`)}${p('(B)', `公司全体股东（合称“<b>股东</b>”）于 ${pen.fill('会议日期', BLANK_DAY)}召开股东会会议（“<b>本次会议</b>”），代表公司百分之百的表决权。`)}
<p style="font-weight:700;margin-top:12px">股东于本次会议一致作出如下决定：</p>${p('1.', `${pen.text('决议事项')}。`)}${p('2.', '授权公司管理层签署并向登记机关提交与上述决定有关的全部文件。')}${p('3.', '本文件可签署一份或多份，每份具有同等效力。')}${others(
        pen,
      )
        .map((field) => p('', `${field}：${pen.fill(field)}`))
        .join('')}
<p style="font-weight:700;margin:14px 0 6px">股东名册及签署栏</p><table class="kr"><tr><th>股东／证件号码</th><th style="width:130px">认缴出资<br>（人民币万元）</th><th style="width:90px">持股比例</th><th style="width:150px">股东签署</th></tr>${holders.join('')}</table>
<div style="position:relative;margin-top:44px"><p>公司（公章）</p><p style="margin-top:30px">签署日：${pen.fill('签署日期', BLANK_DAY)}</p>${pen.seal('单位', 'left:120px;top:-40px', 152)}</div>
<style>.kr td,.kr th{border-top:1px solid #333;border-bottom:1px solid #333;padding:5px 8px;line-height:1.5;text-align:center;font-weight:400}.kr td:first-child,.kr th:first-child{text-align:left}.kr th{background:#f0f0f0;font-size:13px}</style></div>${foot('公司治理文件', 'Doc. CG-07 v2', '签署页与正文不可分割', 84)}`,
    ]
  },
}

/** A registration agent's template: a coloured band, key facts in tiles, shareholders one below the other. */
const agent: Layout = {
  id: 'tune-k/resolution-agent',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const tile = (a: string, b: string, more = '') =>
      `<div style="border:1px solid #cfd9d6;border-radius:8px;padding:6px 12px;${more}"><p style="font-size:12px;color:#5c736c;line-height:1.5">${a}</p><p style="line-height:1.55">${b}</p></div>`
    const h = (text: string) => `<p style="font:700 16px/1.6 var(--hei);color:#00755e;margin:18px 0 8px">${text}</p>`
    return [
      `<div style="position:absolute;left:0;right:0;top:0;height:66px;background:#00755e;color:#fff;font:700 23px/66px var(--hei);padding-left:84px">${pen.title('股东会决议')}</div><div style="font:15px/1.75 var(--hei);margin-top:18px"><div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px">${tile('公司全称', pen.text('公司名称'), 'grid-column:1/3')}${tile('公司法定代表人', pen.text('法定代表人'))}${tile('股东会召开日', pen.fill('会议日期', BLANK_DAY, 'dots'))}${tile('公司注册资本', `${pen.as('注册资本', tenThousands(pen.raw('注册资本')))} 万元人民币`)}${tile('出席', '全体股东')}${others(
        pen,
      )
        .map((field) => tile(field, pen.fill(field)))
        .join('')}</div>
${h('决定了什么')}<div style="background:#eef6f3;border-radius:8px;padding:12px 18px">${pen.text('决议事项')}。</div><p style="font-size:13px;color:#555;margin-top:8px">表决情况：同意的股东占表决权总数的 100%，反对 0，弃权 0。会议的召集和表决程序符合公司法及章程规定。</p>
${h('股东')}${pen
  .rows('股东')
  .map(
    (row, i) =>
      `<div style="display:flex;border-bottom:1px solid #cfd9d6;padding:7px 4px;align-items:center"><span style="width:36px;color:#00755e">${i + 1}</span><span style="flex:1;line-height:1.55">股东姓名　${pen.cell('股东', i, '姓名')}<br>证件号　${pen.cell('股东', i, '公民身份号码')}<br>出资　${pen.cell('股东', i, '出资额', Number(row.出资额).toLocaleString('en-US'))} 元，占 ${pen.cell('股东', i, '出资比例', `${row.出资比例}%`)}</span><span style="width:210px">签字　${pen.sign(`股东：${row.姓名}`)}</span></div>`,
  )
  .join('')}
<div style="position:relative;display:flex;justify-content:space-between;margin-top:54px"><p>公司盖章处</p><p>文件签署日　${pen.fill('签署日期', BLANK_DAY, 'dots')}</p>${pen.seal('单位', 'left:90px;top:-46px', 150)}</div></div>${foot('企业登记云模板', 'QYDJ-T12　v2026.3', '1/1', 84)}`,
    ]
  },
}

export const COMPANY: Layout[] = [recitals, agent]
