import type { Layout } from '../layout.ts'

const idFront: Layout = {
  id: 'tune/id-card-front',
  kind: 'id-card-front',
  size: 'card',
  pages: (pen) => {
    const [year, month, day] = pen.raw('出生').split('-')
    const label = (text: string) => `<span style="color:#2a6f9e;font:18px var(--hei)">${text}</span>&ensp;`
    return [
      `<div style="position:absolute;inset:0;border-radius:24px;background:linear-gradient(160deg,#e6f2fa,#fdf6f2 50%,#e2eef7)"></div>
<div style="position:relative;padding:44px 0 0 52px;font:22px var(--hei);line-height:1.35">
<p style="margin-bottom:16px">${label('姓 名')}<b style="font-weight:500;font-size:26px">${pen.text('姓名')}</b></p>
<p style="margin-bottom:16px">${label('性 别')}${pen.text('性别')}&emsp;${label('民 族')}${pen.text('民族')}</p>
<p style="margin-bottom:16px">${label('出 生')}${pen.as('出生', `${year} 年 ${Number(month)} 月 ${Number(day)} 日`)}</p>
<div style="display:flex;width:360px">${label('住 址')}<span style="flex:1;word-break:break-all">${pen.text('住址')}</span></div></div>
<p style="position:absolute;left:52px;bottom:38px;font:18px var(--hei)">${label('公民身份号码')}&emsp;<b style="font:700 25px 'Noto Sans Mono CJK SC';letter-spacing:1px">${pen.text('公民身份号码')}</b></p>
<svg style="position:absolute;right:40px;top:50px" width="180" height="225" viewBox="0 0 180 225"><rect width="180" height="225" fill="#f4f6f8"/><ellipse cx="90" cy="90" rx="46" ry="58" fill="#dcb698"/><path d="M44 84 Q46 26 90 26 Q134 26 136 84 Q120 56 90 56 Q60 56 44 84Z" fill="#1d1a1a"/><path d="M10 225 Q16 160 90 156 Q164 160 170 225Z" fill="#2d3440"/><circle cx="72" cy="88" r="4"/><circle cx="108" cy="88" r="4"/><path d="M76 118 Q90 126 104 118" stroke="#8c4a40" fill="none" stroke-width="3"/></svg>`,
    ]
  },
}

const idBack: Layout = {
  id: 'tune/id-card-back',
  kind: 'id-card-back',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;border-radius:24px;background:linear-gradient(200deg,#f7eef0,#eaf2f8 60%,#f8f0ea)"></div>
<svg style="position:absolute;left:44px;top:40px" width="110" height="116" viewBox="0 0 110 116"><circle cx="55" cy="55" r="50" fill="#c8241e"/><circle cx="55" cy="55" r="40" fill="none" stroke="#f0c040" stroke-width="4"/><polygon points="55,20 60,34 75,34 63,43 67,57 55,48 43,57 47,43 35,34 50,34" fill="#f0c040"/><rect x="30" y="66" width="50" height="14" fill="#f0c040"/></svg>
<div style="position:absolute;left:180px;right:20px;top:54px;text-align:center;font-family:var(--song)"><p style="font-size:30px;font-weight:700">中华人民共和国</p><p style="font-size:42px;font-weight:700;letter-spacing:10px">居民身份证</p></div>
<div style="position:absolute;left:120px;bottom:52px;font:22px var(--hei);line-height:2"><p><span style="font-size:19px">签发机关</span>&emsp;${pen.text('签发机关')}</p>
<p><span style="font-size:19px">有效期限</span>&emsp;${pen.day('有效期限起', 'dots')}-${pen.day('有效期限止', 'dots')}</p></div>`,
  ],
}

const household: Layout = {
  id: 'tune/household-register',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const cell = (label: string, value: string, span = 1) =>
      `<td style="width:92px;background:#fff;text-align:center">${label}</td><td colspan="${span}">${value}</td>`
    const table = (rows: string[]) =>
      `<table style="font-size:15px" class="hk">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table><style>.hk td{border:1px solid #555;padding:6px 6px;height:40px}</style>`
    const first = `<div style="background:#f3efe2;position:absolute;inset:0"></div><div style="position:relative"><h2 style="margin:20px 0 30px;letter-spacing:8px">居民户口簿</h2>
${table([cell('户别', pen.text('户别')) + cell('户主姓名', pen.text('户主姓名')), cell('户号', pen.text('户号'), 3), cell('住址', pen.text('住址'), 3)])}
<p style="margin-top:70px">省级公安机关户口专用章&emsp;&emsp;&emsp;户口登记机关户口专用章</p><p style="margin-top:110px">承办人签章：${pen.sign('承办人')}</p><p style="margin-top:20px;text-align:right">${pen.day('签发日期')}签发</p></div>${pen.seal('户口专用章', 'left:300px;top:330px', 150)}`
    const members = pen.rows('成员').map((row, i) => {
      const at = (field: string) => pen.cell('成员', i, field)
      return `<div style="background:#f3efe2;position:absolute;inset:0"></div><div style="position:relative"><h2 style="margin:8px 0 20px;letter-spacing:6px;font-size:22px">常住人口登记卡</h2>
${table([
  cell('姓名', at('姓名')) + cell('户主或与户主关系', at('与户主关系')),
  cell('曾用名', at('曾用名')) + cell('性别', at('性别')),
  cell('出生地', at('出生地')) + cell('民族', at('民族')),
  cell('籍贯', at('籍贯')) + cell('出生日期', pen.cell('成员', i, '出生', dayInWords(String(row.出生)))),
  cell('公民身份号码', at('公民身份号码'), 3),
  cell('文化程度', at('文化程度')) + cell('婚姻状况', at('婚姻状况')),
  cell('服务处所', at('服务处所'), 3),
  cell('何时由何地迁来本址', at('迁来'), 3),
])}<p style="margin-top:40px">承办人签章：${pen.sign('承办人')}&emsp;&emsp;登记日期：${pen.day('签发日期')}</p></div>${pen.seal('户口专用章', 'right:60px;bottom:40px', 130)}`
    })
    return [first, ...members]
  },
}
const dayInWords = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

const marriage: Layout = {
  id: 'tune/marriage-certificate',
  kind: 'marriage-certificate',
  size: 'wide',
  pages: (pen) => {
    const one = (i: number) =>
      `<p style="margin-top:20px">姓名&emsp;${pen.cell('当事人', i, '姓名')}&emsp;&emsp;&emsp;性别&emsp;${pen.cell('当事人', i, '性别')}</p><p>国籍&emsp;中国&emsp;&emsp;&emsp;出生日期&emsp;${pen.cell('当事人', i, '出生', dayInWords(String(pen.rows('当事人')[i]?.出生)))}</p><p>身份证件号&emsp;${pen.cell('当事人', i, '公民身份号码')}</p>`
    return [
      `<div style="position:absolute;inset:0;background:#fdf3ef"></div><div style="position:relative;display:flex;gap:60px;height:100%;font-size:20px;line-height:2.1">
<div style="flex:1;border:2px solid #c89;padding:30px"><h2 style="color:#a5231c;letter-spacing:16px;font-size:36px">结婚证</h2><p style="margin-top:30px">持证人&emsp;${pen.text('持证人')}</p><p>登记日期&emsp;${pen.day('登记日期')}</p><p>结婚证字号&emsp;${pen.text('结婚证字号')}</p><p style="margin-top:30px">结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。</p><p style="margin-top:20px">登记机关：${pen.text('登记机关')}</p><p>婚姻登记员：${pen.sign('婚姻登记员')}</p></div>
<div style="flex:1;border:2px solid #c89;padding:30px"><div style="height:190px;background:#b6161a linear-gradient(#c22,#a11);margin:0 60px"></div>${one(0)}${one(1)}</div></div>${pen.seal('登记机关', 'left:300px;bottom:90px', 170)}`,
    ]
  },
}

const birth: Layout = {
  id: 'tune/birth-certificate',
  kind: 'birth-certificate',
  size: 'sheet',
  pages: (pen) => {
    const line = (...parts: [string, string][]) =>
      `<tr>${parts.map(([label, value]) => `<td class="l">${label}</td><td colspan="${parts.length === 1 ? 3 : 1}">${value}</td>`).join('')}</tr>`
    return [
      `<h1 style="font-size:34px;letter-spacing:10px;color:#1c5f46;margin:20px 0 6px">出生医学证明</h1><p style="text-align:center;font-size:14px">BIRTH CERTIFICATE</p>
<table class="bc" style="margin-top:30px;font-size:17px">${line(['新生儿姓名', pen.text('新生儿姓名')], ['性别', pen.text('性别')])}${line(['出生时间', `${pen.day('出生日期')} 08时26分`], ['出生孕周', `${pen.text('孕周')}周`])}${line(['出生体重', `${pen.text('体重')}克`], ['出生身长', `${pen.text('身长')}厘米`])}${line(['出生地点', pen.text('出生地点')])}${line(['医疗机构名称', pen.text('医疗机构')])}
${line(['母亲姓名', pen.text('母亲姓名')], ['国籍', '中国'])}${line(['身份证件号码', pen.text('母亲公民身份号码')])}${line(['父亲姓名', pen.text('父亲姓名')], ['国籍', '中国'])}${line(['身份证件号码', pen.text('父亲公民身份号码')])}${line(['出生医学证明编号', pen.text('出生医学证明编号')])}${line(['签发日期', pen.day('签发日期')])}</table><style>.bc td{border:1px solid #4a8;padding:10px}.bc .l{background:#eef7f2;width:130px}</style>
<p style="margin-top:36px">签发机构（专用章）：${pen.text('医疗机构')}</p>${pen.seal('签发机构', 'left:340px;bottom:130px', 160)}`,
    ]
  },
}

export default [idFront, idBack, household, marriage, birth]
