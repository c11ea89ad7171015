import type { Layout } from '../../layout.ts'
import { others } from './kit.ts'

/** The card of a person, as copied: pale blue, labels small, the number below. */
const front: Layout = {
  id: 'tune-l/id-front',
  kind: 'id-card-front',
  size: 'card',
  pages: (pen) => {
    const label = (text: string, left: number, top: number) =>
      `<span style="position:absolute;left:${left}px;top:${top}px;font:19px/1.4 var(--hei);color:#3d7fb5">${text}</span>`
    const at = (left: number, top: number, text: string, more = '') =>
      `<span style="position:absolute;left:${left}px;top:${top}px;${more}">${text}</span>`
    const [year = '', month = '', day = ''] = pen.raw('出生').split('-')
    return [
      `<div style="position:absolute;inset:0;border-radius:18px;background:linear-gradient(115deg,#eaf3f8,#f7ece9 60%,#e3eff2);font:22px/1.4 var(--hei);color:#151515">${label('姓名', 44, 44)}${at(110, 42, pen.text('姓名'), 'font-size:25px')}${label('性别', 44, 98)}${at(110, 97, pen.text('性别'))}${label('民族', 210, 98)}${at(272, 97, pen.text('民族'))}${label('出生', 44, 148)}${at(110, 147, pen.as('出生', `${year} 年 ${Number(month)} 月 ${Number(day)} 日`))}${label('住址', 44, 200)}${at(110, 198, pen.text('住址'), 'width:284px;line-height:1.35')}${label('公民身份号码', 44, 338)}${at(210, 334, pen.text('公民身份号码'), 'font-size:25px;letter-spacing:3px;white-space:nowrap')}
<div style="position:absolute;right:44px;top:58px;width:176px;height:230px"><div style="position:absolute;left:38px;top:20px;width:100px;height:126px;border-radius:48%;background:#d9b79c;border-top:34px solid #24201e"></div><div style="position:absolute;left:66px;top:130px;width:46px;height:44px;background:#cfa98d"></div><div style="position:absolute;left:4px;bottom:0;width:168px;height:76px;border-radius:60px 60px 0 0;background:#34404e"></div></div>${others(
        pen,
        '姓名 性别 民族 出生 住址 公民身份号码',
      )
        .map((field, i) => at(44, 290 + i * 20, `${field} ${pen.fill(field)}`, 'font-size:15px'))
        .join('')}</div>`,
    ]
  },
}

const back: Layout = {
  id: 'tune-l/id-back',
  kind: 'id-card-back',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;border-radius:18px;background:radial-gradient(circle at 75% 60%,#dbeaf0,#f2f5f0 55%,#f8ecea);font:21px/1.5 var(--hei);color:#151515"><div style="position:absolute;left:40px;top:36px;width:104px;height:112px;border-radius:46% 46% 50% 50%;background:#c33a2c;border:8px solid #d9822b"></div><div style="position:absolute;left:178px;right:30px;top:48px;text-align:center"><p style="font:500 33px/1.4 var(--song);letter-spacing:3px">中华人民共和国</p><p style="font:700 46px/1.4 var(--song);letter-spacing:9px">居民身份证</p></div>
<p style="position:absolute;left:120px;top:278px;width:500px"><span style="font-size:19px;margin-right:16px">签发机关</span>${pen.text('签发机关')}</p><p style="position:absolute;left:120px;top:330px;width:500px"><span style="font-size:19px;margin-right:16px">有效期限</span>${pen.day('有效期限起', 'dots')}-${pen.day('有效期限止', 'dots')}</p>${others(
      pen,
      '签发机关 有效期限起 有效期限止',
    )
      .map((field) => `<p style="position:absolute;left:120px;top:364px;font-size:14px">${field}${pen.fill(field)}</p>`)
      .join('')}</div>`,
  ],
}

/** The register as its system prints it: the head of the house on top, each member in a ruled block of three pairs a row. */
const register: Layout = {
  id: 'tune-l/household-blocks',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const seal = (at: string, size = 112) => pen.seal('户口专用章', at, size)
    const cells = (...parts: [string, string, number?][]) =>
      `<tr>${parts.map(([label, value, span = 1]) => `<td class="lk">${label}</td><td colspan="${span}">${value}</td>`).join('')}</tr>`
    const style =
      '<style>.lh td{border:1px solid #555;padding:4px 5px;height:44px;font:14px/1.35 var(--song)}.lh .lk{width:92px;text-align:center;color:#7b2b20;font-size:13px}</style>'
    return [
      `<div style="font:16px/1.8 var(--song);padding-top:40px"><p style="text-align:right;font-size:15px">户 号　${pen.text('户号')}</p><table class="lh" style="margin-top:8px">${cells(['户　别', pen.text('户别')], ['户主姓名', pen.text('户主姓名')])}${cells(['住　址', pen.text('住址'), 3])}</table><p style="margin-top:34px">省级公安机关<br>户口专用章</p><div style="position:relative;margin-top:30px;text-align:right"><p>户口登记机关户口专用章　　　　　</p>${seal('right:40px;top:-46px')}<p style="margin-top:56px">承办人签章：${pen.sign('承办人')}</p><p>签发日期：${pen.day('签发日期', 'padded')}</p></div>${others(
        pen,
        '户别 户主姓名 户号 住址 签发日期',
      )
        .map((field) => `<p>${field}：${pen.fill(field)}</p>`)
        .join(
          '',
        )}<p style="position:absolute;left:40px;bottom:30px;font-size:12px;color:#555">住址变动登记（略）</p></div>${style}`,
      ...pen.rows('成员').map((_, i) => {
        const c = (field: string) => pen.cell('成员', i, field)
        const birth = String(pen.rows('成员')[i]?.出生 ?? '')
        const [year = '', month = '', day = ''] = birth.split('-')
        return `<h2 style="font:700 21px/2 var(--song);letter-spacing:6px;padding-top:30px">常住人口登记卡</h2><table class="lh">${cells(['姓　名', c('姓名'), 2], ['户主或与<br>户主关系', c('与户主关系'), 2])}${cells(['曾用名', c('曾用名'), 2], ['性　别', c('性别'), 2])}${cells(['出生地', c('出生地'), 2], ['民　族', c('民族'), 2])}${cells(['籍　贯', c('籍贯'), 2], ['出生日期', pen.cell('成员', i, '出生', birth ? `${year}年${month}月${day}日` : ''), 2])}${cells(['本市（县）<br>其他住址', '', 2], ['宗教信仰', '', 2])}${cells(['公民身份<br>证件编号', c('公民身份号码'), 2], ['身　高', '', 2])}${cells(['文化程度', c('文化程度'), 2], ['婚姻状况', c('婚姻状况'), 2])}${cells(['兵役状况', '', 2], ['血　型', '', 2])}${cells(['服务处所', c('服务处所'), 5])}${cells(['何时由何地<br>迁来本市(县)', c('迁来'), 5])}</table><p style="margin-top:26px;font:14px/1.8 var(--song)">登记事项变更和更正记载（空）</p>${style}`
      }),
    ]
  },
}

/** A portrait as a shop prints it: a narrow white edge round the picture. */
const portrait: Layout = {
  id: 'tune-l/photo-edged',
  kind: 'photo',
  size: 'portrait',
  pages: (pen) => {
    const wall = { 白: '#fdfdfd', 蓝: '#4a8fd6', 红: '#c8252c' }[pen.raw('背景')] ?? '#fdfdfd'
    const k = pen.has('头部过小') ? 0.4 : 1
    return [
      `<div style="position:absolute;inset:0;background:${wall}"><svg viewBox="0 0 358 441" width="358" height="441"><g transform="translate(179 441) scale(${k}) translate(-179 -441)"><path d="M30 441 C34 356 92 342 142 330 L216 330 C266 342 324 356 328 441Z" fill="#2c3644"/><path d="M146 300 h66 v36 l-33 32 -33 -32Z" fill="#d7ab8c"/><path d="M142 330 l37 42 37 -42 10 18 -30 93 h-34 l-30 -93Z" fill="#f4f4f4"/><ellipse cx="179" cy="212" rx="80" ry="108" fill="#e3ba9b"/><ellipse cx="99" cy="218" rx="11" ry="24" fill="#d7ab8c"/><ellipse cx="259" cy="218" rx="11" ry="24" fill="#d7ab8c"/><path d="M97 206 C88 80 270 80 261 206 C250 168 232 150 214 148 C176 158 126 152 112 166 C104 178 100 190 97 206Z" fill="#1d1a19"/><path d="M122 190 q20 -11 40 0 M196 190 q20 -11 40 0" stroke="#2a211d" stroke-width="6" fill="none"/><ellipse cx="143" cy="210" rx="13" ry="7" fill="#fff"/><ellipse cx="215" cy="210" rx="13" ry="7" fill="#fff"/><circle cx="143" cy="210" r="6.5" fill="#1b1512"/><circle cx="215" cy="210" r="6.5" fill="#1b1512"/><path d="M178 212 q-12 36 -8 42 q9 6 18 0" stroke="#b98767" stroke-width="3" fill="none"/><path d="M152 280 q27 14 54 0" stroke="#a8574d" stroke-width="6" fill="none"/></g></svg></div>`,
    ]
  },
}

/** A bank's debit card lying on a copy: the number in groups, holder below. */
const card: Layout = {
  id: 'tune-l/bank-card-green',
  kind: 'bank-card',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;border-radius:22px;background:linear-gradient(130deg,#0b6b52,#14937a 55%,#0a5a62);color:#fff;font-family:var(--hei)"><p style="position:absolute;left:44px;top:34px;font:700 30px/1.4 var(--hei)">${pen.text('银行')}</p><p style="position:absolute;right:44px;top:42px;font-size:18px">借记卡 DEBIT CARD</p><div style="position:absolute;left:52px;top:120px;width:78px;height:58px;border-radius:9px;background:linear-gradient(#e9cf84,#b99640)"></div><p style="position:absolute;left:44px;top:206px;font:34px/1.5 var(--hei);letter-spacing:2px;white-space:nowrap">${pen.as('卡号', pen.raw('卡号').replace(/(\d{4})(?=\d)/g, '$1 '))}</p><p style="position:absolute;left:250px;top:276px;font-size:15px">有效期至 MONTH/YEAR　<span style="font-size:22px">${pen.text('有效期')}</span></p><p style="position:absolute;left:44px;top:322px;font-size:24px">${pen.text('户名')}</p><p style="position:absolute;right:40px;bottom:34px;font:italic 700 24px/1 var(--hei);background:#fff;color:#1b4d9b;padding:8px 12px;border-radius:6px">银联 UnionPay</p>${others(
      pen,
      '银行 卡号 有效期 户名',
    )
      .map((field) => `<p style="position:absolute;left:44px;top:370px;font-size:14px">${field} ${pen.fill(field)}</p>`)
      .join('')}</div>`,
  ],
}

export const IDENTITY: Layout[] = [front, back, register, portrait, card]
