import { printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { td } from '../parts.ts'
import { dots, under } from './pieces.ts'

const card = (inner: string) =>
  `<div style="position:absolute;inset:28px;border:1px solid #9bb;border-radius:8px;background:#fbfdfd"></div><div style="position:relative;font-family:var(--micro);padding:2px 22px">${inner}</div>`

/** The register as an e-licence prints it: one leaf for the home, then one for each member, labels above the entries. */
const household: Layout = {
  id: 'tune-e/household-electronic',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const entry = (label: string, value: string, span = 1) =>
      `<div style="grid-column:span ${span};border-bottom:1px solid #cdd9dc;min-height:47px;line-height:1.35"><span style="font-size:11.5px;color:#5a7076">${label}</span><br><span style="font-size:15px">${value || '&nbsp;'}</span></div>`
    const head = (title: string) =>
      `<div style="display:flex;justify-content:space-between;align-items:center;border-bottom:3px solid #7a2b23;padding:8px 0 6px;margin-bottom:8px"><span style="line-height:1.35"><span style="font-size:12px;color:#7a2b23">居民户口簿（电子证照）</span><br><b style="font-size:21px;color:#7a2b23">${title}</b></span>${dots(pen.raw('户号') + title, 54, '#7a2b23')}</div>`
    const grid = (inner: string) =>
      `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:4px 14px">${inner}</div>`
    const first = card(
      `${head('首页')}${grid(
        entry('户别', pen.text('户别')) +
          entry('户主姓名', pen.text('户主姓名')) +
          entry('户号', pen.text('户号')) +
          entry('住址', pen.text('住址'), 3),
      )}<p style="font-size:12px;line-height:1.8;margin-top:20px;color:#444">注意事项<br>一、居民户口簿具有证明公民身份状况以及家庭成员间相互关系的法律效力。<br>二、户口登记内容发生变动的，户主应当向户口登记机关申报。<br>三、电子证照与纸质户口簿具有同等效力。</p><div style="margin-top:60px;font-size:14px;line-height:2.2"><p>户口登记机关户口专用章</p><p>承办人签章：${pen.sign('承办人')}</p><p>签发日期：${pen.day('签发日期', 'padded')}</p></div>`,
    )
    const member = (i: number) => {
      const cell = (field: string, shown?: string) => pen.cell('成员', i, field, shown)
      const born = String(pen.rows('成员')[i]?.出生 ?? '')
      return card(
        `${head('常住人口登记卡')}${grid(
          entry('姓名', cell('姓名')) +
            entry('户主或与户主关系', cell('与户主关系')) +
            entry('曾用名', cell('曾用名')) +
            entry('性别', cell('性别')) +
            entry('民族', cell('民族')) +
            entry('出生日期', cell('出生', printDay(born, 'padded'))) +
            entry('籍贯', cell('籍贯')) +
            entry('出生地', cell('出生地')) +
            entry('宗教信仰', '') +
            entry('公民身份号码', cell('公民身份号码'), 2) +
            entry('血型', '') +
            entry('文化程度', cell('文化程度')) +
            entry('婚姻状况', cell('婚姻状况')) +
            entry('兵役状况', '') +
            entry('服务处所', cell('服务处所'), 2) +
            entry('职业', '') +
            entry('何时由何地迁来本市（县）', cell('迁来'), 3),
        )}<div style="margin-top:22px;font-size:12px;border:1px dashed #9bb;padding:6px 10px;height:96px;color:#5a7076">登记事项变更和更正记载</div><p style="margin-top:16px;font-size:13px">第 ${i + 2} 页　登记机关户口专用章：</p>`,
      )
    }
    return [
      first + pen.seal('户口专用章', 'right:80px;bottom:120px', 144),
      ...pen.rows('成员').map((_, i) => member(i) + pen.seal('户口专用章', 'right:70px;bottom:40px', 120)),
    ]
  },
}

/** The certificate opened out: the holder and the office left, both spouses in columns right. */
const marriage: Layout = {
  id: 'tune-e/marriage-opened',
  kind: 'marriage-certificate',
  size: 'wide',
  pages: (pen) => {
    const born = (i: number) => printDay(String(pen.rows('当事人')[i]?.出生 ?? ''), 'padded')
    const row = (label: string, words: string, value: (i: number) => string) =>
      `<tr>${td(under(label, words), 'style="width:104px;line-height:1.25"')}${[0, 1].map((i) => td(value(i))).join('')}</tr>`
    const line = (label: string, words: string, value: string) =>
      `<div style="display:flex;margin-bottom:20px;line-height:1.3"><span style="width:130px;flex:none">${under(label, words)}</span><span>${value}</span></div>`
    return [
      `<style>.em td{border:1px solid #c98a8a;padding:9px 7px;font-size:15.5px}</style><div style="position:absolute;inset:0;background:#fdf3f1"></div><div style="position:absolute;left:561px;top:0;bottom:0;border-left:1px solid #dcb6b0"></div><div style="position:relative;display:flex;gap:76px;font-family:var(--song)"><div style="width:470px;font-size:17px"><p style="text-align:center;font-size:21px;color:#b3202a;letter-spacing:4px">中华人民共和国<br><b style="font-size:40px;letter-spacing:20px;text-indent:20px;display:inline-block">结婚证</b></p><p style="text-align:center;font:14px 'Liberation Serif';margin-bottom:30px">MARRIAGE CERTIFICATE</p>${line('持证人', 'Holder', pen.text('持证人'))}${line('登记日期', 'Date of Registration', pen.day('登记日期', 'padded'))}${line('结婚证字号', 'Certificate No.', pen.text('结婚证字号'))}${line('登记机关', 'Registration Authority', pen.text('登记机关'))}${line('备注', 'Remarks', '/')}<p style="font-size:14px;line-height:1.8;margin-top:26px;text-indent:2em">结婚申请，符合《中华人民共和国${pen.raw('登记日期') < '2021' ? '婚姻法' : '民法典'}》规定，予以登记，发给此证。</p><p style="margin-top:36px">婚姻登记员：${pen.sign('婚姻登记员')}</p></div><div style="flex:1"><div style="height:230px;margin:6px auto 22px;width:340px;border:1px dashed #c98a8a;text-align:center;background:#fff"><svg width="300" height="224" viewBox="0 0 300 224" xmlns="http://www.w3.org/2000/svg"><rect width="300" height="224" fill="#c9343c"/><circle cx="105" cy="92" r="34" fill="#e9c9b4"/><path d="M44 224q4-90 61-90t60 90z" fill="#34405a"/><circle cx="196" cy="98" r="32" fill="#e9c9b4"/><path d="M138 224q4-86 58-86t58 86z" fill="#f1efe9"/></svg></div><table class="em" style="background:#fff">${row('姓名', 'Name', (i) => pen.cell('当事人', i, '姓名'))}${row('性别', 'Sex', (i) => pen.cell('当事人', i, '性别'))}${row('国籍', 'Nationality', () => '中国')}${row('出生日期', 'Date of Birth', (i) => pen.cell('当事人', i, '出生', born(i)))}${row('身份证件号', 'ID No.', (i) => pen.cell('当事人', i, '公民身份号码'))}</table></div></div>${pen.seal('登记机关', 'left:330px;bottom:70px', 150)}`,
    ]
  },
}

export default [household, marriage]
