import type { Pen } from '../../pen.ts'
import type { Layout } from '../layout.ts'

const day = (value: unknown) => String(value).replaceAll('-', '.')

/** The card in another print: narrow face, labels in grey, the number on a band. */
const idFront: Layout = {
  id: 'held/id-card-front',
  kind: 'id-card-front',
  size: 'card',
  pages: (pen) => {
    const [year, month, date] = pen.raw('出生').split('-')
    const label = (text: string) =>
      `<span style="display:inline-block;width:70px;color:#4a7f74;font:17px var(--micro)">${text}</span>`
    return [
      `<div style="position:absolute;inset:0;border-radius:20px;background:radial-gradient(circle at 30% 40%,#eef6ee,#dfeaf5 70%)"></div><div style="position:relative;padding:34px 0 0 40px;font:23px var(--micro);line-height:1.3"><div style="margin-bottom:20px">${label('姓名')}<span style="font-size:27px">${pen.text('姓名')}</span></div><div style="margin-bottom:18px">${label('性别')}${pen.text('性别')}<span style="color:#4a7f74;font-size:17px;margin:0 14px 0 46px">民族</span>${pen.text('民族')}</div><div style="margin-bottom:18px">${label('出生')}${pen.as('出生', `${year}年${Number(month)}月${Number(date)}日`)}</div><div style="display:flex;width:390px">${label('住址')}<span style="flex:1">${pen.text('住址')}</span></div></div><p style="position:absolute;left:40px;bottom:30px"><span style="color:#4a7f74;font:17px var(--micro)">公民身份号码</span><b style="margin-left:28px;font:600 27px 'Liberation Mono','DejaVu Sans Mono',monospace">${pen.text('公民身份号码')}</b></p><svg style="position:absolute;right:34px;top:36px" width="172" height="214" viewBox="0 0 172 214"><rect width="172" height="214" fill="#e9eef2"/><ellipse cx="86" cy="92" rx="42" ry="54" fill="#e4bf9f"/><path d="M40 96 Q34 30 86 28 Q140 30 132 96 L126 70 Q100 58 46 72Z" fill="#2a211c"/><path d="M6 214 Q20 156 86 152 Q152 156 166 214Z" fill="#6d2430"/><circle cx="70" cy="92" r="4"/><circle cx="102" cy="92" r="4"/></svg>`,
    ]
  },
}

const idBack: Layout = {
  id: 'held/id-card-back',
  kind: 'id-card-back',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;border-radius:20px;background:linear-gradient(90deg,#eef3f8,#fbeff0)"></div><svg style="position:absolute;left:36px;top:34px" width="120" height="120" viewBox="0 0 100 100"><circle cx="50" cy="50" r="46" fill="#b9231f"/><polygon points="50,16 56,34 74,34 59,45 65,63 50,52 35,63 41,45 26,34 44,34" fill="#f3c94b"/><path d="M22 72 H78" stroke="#f3c94b" stroke-width="7"/></svg><div style="position:absolute;left:190px;top:48px;font-family:var(--ming)"><p style="font-size:31px;letter-spacing:5px">中华人民共和国</p><p style="font-size:46px;letter-spacing:14px;font-weight:700">居民身份证</p></div><div style="position:absolute;left:150px;bottom:44px;font:24px var(--micro);line-height:1.9"><p><span style="color:#333;font-size:18px;margin-right:22px">签发机关</span>${pen.text('签发机关')}</p><p><span style="color:#333;font-size:18px;margin-right:22px">有效期限</span>${pen.day('有效期限起', 'dots')}-${pen.day('有效期限止', 'dots')}</p></div>`,
  ],
}

/** The register of a city whose cards carry lines instead of a grid. */
const household: Layout = {
  id: 'held/household-register',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const line = (label: string, value: string) =>
      `<div style="display:flex;border-bottom:1px solid #a78;padding:9px 2px"><span style="width:150px;color:#733;font-family:var(--hei);font-size:14px">${label}</span><span style="flex:1">${value}</span></div>`
    const first = `<div style="font-family:var(--ming)"><p style="text-align:center;font-size:26px;letter-spacing:14px;margin:30px 0">户口簿首页</p>${line('户　别', pen.text('户别'))}${line('户主姓名', pen.text('户主姓名'))}${line('户　号', pen.text('户号'))}${line('住　址', pen.text('住址'))}<p style="margin-top:44px;font-size:14px">登记机关（户口专用章）</p><p style="margin-top:130px">签发日期：${pen.day('签发日期', 'padded')}</p><p style="margin-top:16px">经办：${pen.sign('承办人')}</p></div>${pen.seal('户口专用章', 'left:210px;top:380px', 146)}`
    const members = pen.rows('成员').map((row, i) => {
      const at = (field: string, shown?: string) => pen.cell('成员', i, field, shown)
      return `<div style="font-family:var(--ming)"><p style="text-align:center;font-size:22px;letter-spacing:8px;margin-bottom:18px">常住人口登记卡</p>${line('姓　名', at('姓名'))}${line('与户主关系', at('与户主关系'))}${line('性　别', at('性别'))}${line('民　族', at('民族'))}${line('出生日期', at('出生', String(row.出生).replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')))}${line('公民身份号码', at('公民身份号码'))}${line('曾用名', at('曾用名'))}${line('婚姻状况', at('婚姻状况'))}${line('文化程度', at('文化程度'))}<p style="margin-top:36px">登记日期：${pen.day('签发日期', 'padded')}　经办：${pen.sign('承办人')}</p></div>${pen.seal('户口专用章', 'right:40px;bottom:60px', 128)}`
    })
    return [first, ...members]
  },
}

const marriage: Layout = {
  id: 'held/marriage-certificate',
  kind: 'marriage-certificate',
  size: 'wide',
  pages: (pen) => {
    const person = (i: number) => {
      const at = (field: string, shown?: string) => pen.cell('当事人', i, field, shown)
      return `<tr><td>姓　名</td><td>${at('姓名')}</td><td>性　别</td><td>${at('性别')}</td></tr><tr><td>国　籍</td><td>中国</td><td>出生日期</td><td>${at('出生', day(pen.rows('当事人')[i]?.出生))}</td></tr><tr><td>身份证件号</td><td colspan="3">${at('公民身份号码')}</td></tr>`
    }
    return [
      `<div style="position:absolute;inset:0;background:#fff8f3;border:14px solid #b3323a"></div><div style="position:relative;font:19px var(--kai)"><p style="text-align:center;font-size:40px;color:#b3323a;letter-spacing:30px;margin:24px 0 20px">结婚证</p><table class="mc"><tr><td>结婚证字号</td><td colspan="3">${pen.text('结婚证字号')}</td></tr><tr><td>持证人</td><td>${pen.text('持证人')}</td><td>登记日期</td><td>${pen.day('登记日期', 'padded')}</td></tr>${person(0)}${person(1)}</table><style>.mc td{border-bottom:1px dotted #b3323a;padding:9px 14px}</style><p style="margin-top:26px">登记机关：${pen.text('登记机关')}　　　婚姻登记员：${pen.sign('婚姻登记员')}</p></div>${pen.seal('登记机关', 'right:170px;bottom:70px', 168)}`,
    ]
  },
}

const birth: Layout = {
  id: 'held/birth-certificate',
  kind: 'birth-certificate',
  size: 'sheet',
  pages: (pen: Pen) => {
    const line = (label: string, value: string) =>
      `<p style="margin-bottom:12px"><span style="display:inline-block;width:170px;color:#365;font-family:var(--hei)">${label}</span>${value}</p>`
    return [
      `<div style="font-family:var(--kai);font-size:19px"><p style="text-align:right;font-size:16px">出生证编号 ${pen.text('出生医学证明编号')}</p><h1 style="font-size:38px;margin:14px 0 34px;color:#0e5a73">出 生 医 学 证 明</h1>${line('新生儿姓名', pen.text('新生儿姓名'))}${line('性别', pen.text('性别'))}${line('出生时间', `${pen.day('出生日期', 'padded')}13时05分`)}${line('出生孕周', `${pen.text('孕周')} 周`)}${line('体重 / 身长', `${pen.text('体重')} 克 / ${pen.text('身长')} 厘米`)}${line('出生地', pen.text('出生地点'))}${line('接生机构名称', pen.text('医疗机构'))}<hr style="margin:18px 0">${line('父亲姓名', pen.text('父亲姓名'))}${line('父亲身份证号', pen.text('父亲公民身份号码'))}${line('母亲姓名', pen.text('母亲姓名'))}${line('母亲身份证号', pen.text('母亲公民身份号码'))}<p style="margin-top:50px;text-align:right">签发机构盖章　　${pen.day('签发日期', 'padded')}</p></div>${pen.seal('签发机构', 'right:130px;bottom:150px', 158)}`,
    ]
  },
}

export default [idFront, idBack, household, marriage, birth]
