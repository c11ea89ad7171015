import type { Layout } from '../../layout.ts'
import { above, columns, portrait, square } from './marks.ts'

/** The household register as the police app prints it: light cards, labels above, one leaf a member. */
const household: Layout = {
  id: 'tune-g/household-electronic',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const frame = (title: string, inner: string, foot: string) =>
      `<div style="font-family:var(--hei);height:100%;border:1px solid #b88;border-radius:8px;padding:14px 18px;position:relative"><p style="display:flex;justify-content:space-between;align-items:center;border-bottom:2px solid #93282f;padding-bottom:6px;margin-bottom:14px"><b style="font-size:18px;color:#93282f">${title}</b><span style="font-size:11px;color:#888">居民户口簿（电子证照）</span></p>${inner}<div style="position:absolute;left:18px;right:18px;bottom:12px;font-size:13px">${foot}</div>${pen.seal('户口专用章', 'right:20px;bottom:46px', 128)}</div>`
    const first = frame(
      '户信息',
      `${columns(2, [above('户别', pen.text('户别')), above('户号', pen.text('户号')), above('户主姓名', pen.text('户主姓名'), 2), above('住址', pen.text('住址'), 2), above('省级公安机关', '上海市公安局'), above('派出所', '见户口专用章')], 'gap:18px')}<table style="margin-top:26px;font-size:12px;color:#666" class="gh"><tr><td colspan="3">住址变动登记</td></tr><tr><td>变动后住址</td><td>变动日期</td><td>承办人</td></tr><tr><td>&emsp;</td><td></td><td></td></tr></table><style>.gh td{border:1px solid #caa;padding:4px 8px;text-align:center}</style>`,
      `<p>承办人：${pen.sign('承办人')}</p><p>签发日期：${pen.day('签发日期', 'dashes')}</p>`,
    )
    const members = pen.rows('成员').map((row, i) => {
      const of = (field: string, label: string, span = 1, shown?: string) =>
        above(label, pen.cell('成员', i, field, shown), span)
      return frame(
        '常住人口登记',
        columns(
          3,
          [
            of('姓名', '姓名'),
            of('与户主关系', '户主或与户主关系', 2),
            of('曾用名', '曾用名'),
            of('性别', '性别'),
            of('民族', '民族', 1, `${row.民族}族`),
            of('出生', '出生日期'),
            of('公民身份号码', '公民身份号码', 2),
            of('出生地', '出生地'),
            of('籍贯', '籍贯'),
            above('宗教信仰', '—'),
            of('文化程度', '文化程度'),
            of('婚姻状况', '婚姻状况'),
            above('兵役状况', '—'),
            of('服务处所', '服务处所', 2),
            above('职业', '—'),
            of('迁来', '何时由何地迁来本市（县）', 3),
          ],
          'gap:16px 14px',
        ),
        `<span style="display:flex;gap:12px;align-items:end;color:#888;font-size:11px">${square(`h${i}`, 56)}扫码核验　第 ${i + 1} 页</span>`,
      )
    })
    return [first, ...members]
  },
}

/** The electronic marriage certificate: the pair in two columns under one head, holder and number above. */
const marriage: Layout = {
  id: 'tune-g/marriage-columns',
  kind: 'marriage-certificate',
  size: 'wide',
  pages: (pen) => {
    const pair = [0, 1].map((i) => (field: string, shown?: string) => pen.cell('当事人', i, field, shown))
    const [one, two] = [pair[0] ?? (() => ''), pair[1] ?? (() => '')]
    const born = (i: number) => String(pen.rows('当事人')[i]?.出生 ?? '').replaceAll('-', '.')
    const row = (label: string, left: string, right: string) =>
      `<tr><td>${left}</td><th>${label}</th><td>${right}</td></tr>`
    return [
      `<style>.gm td,.gm th{padding:9px 10px;border-bottom:1px solid #e3c9c9;font-size:17px;text-align:center}.gm th{width:150px;font-weight:400;font-size:13px;color:#944;background:#fbf3f3}</style><div style="position:absolute;inset:16px;border:3px solid #a8323a;border-radius:10px"></div><div style="font-family:var(--hei);position:relative;padding:4px 20px"><h1 style="font:700 34px var(--song);letter-spacing:18px;text-indent:18px;color:#a8323a">结婚证</h1><div style="display:flex;gap:30px;margin:18px 0 20px;align-items:center">${`<div style="border:1px solid #ccc;line-height:0;width:178px;flex:none;background:#c43a3a;display:flex">${portrait(88, 116, '#c43a3a')}${portrait(88, 116, '#c43a3a')}</div>`}<div style="flex:1">${columns(2, [above('持证人', pen.text('持证人')), above('登记日期', pen.day('登记日期', 'padded')), above('结婚证字号', pen.text('结婚证字号')), above('登记机关', pen.text('登记机关'))], 'gap:14px 24px')}</div>${square('marriage', 90)}</div><table class="gm">${row('姓名', one('姓名'), two('姓名'))}${row('性别', one('性别'), two('性别'))}${row('国籍', '中国', '中国')}${row('出生日期', one('出生', born(0)), two('出生', born(1)))}${row('身份证件号', one('公民身份号码'), two('公民身份号码'))}</table><div style="display:flex;justify-content:space-between;margin-top:34px;font-size:15px"><p style="width:520px">结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。</p><p style="width:300px">婚姻登记员：${pen.sign('婚姻登记员')}</p></div></div>${pen.seal('登记机关', 'right:120px;bottom:40px', 150)}<p style="position:absolute;left:76px;bottom:36px;font:11px var(--hei);color:#888">电子证照　生成后请勿涂改，以婚姻登记档案记载为准</p>`,
    ]
  },
}

/** A diploma lying: photo and numbers in a column at the left, the prose at the right. */
const degree: Layout = {
  id: 'tune-g/diploma-column',
  kind: 'degree-certificate',
  size: 'wide',
  pages: (pen) => [
    `<div style="position:absolute;inset:20px;border:2px solid #7d6a3a"></div><div style="position:absolute;inset:28px;border:1px solid #7d6a3a"></div><div style="display:flex;height:100%;font-family:var(--kai);padding:16px"><div style="width:220px;flex:none;text-align:center;padding-top:120px;position:relative">${portrait(128, 170, '#cfe0f3')}<p style="font:12px/1.7 var(--song);margin-top:70px;color:#555">证书编号</p><p style="font:14px var(--song)">${pen.text('证书编号')}</p><p style="font:11px/1.7 var(--song);color:#777;margin-top:30px">中华人民共和国教育部<br>学历证书查询网址<br>www.chsi.com.cn</p></div><div style="flex:1;padding:84px 20px 0 50px"><h1 style="font:700 22px var(--song);letter-spacing:6px">普通高等学校</h1><h1 style="font:700 44px var(--kai);letter-spacing:22px;text-indent:22px;margin:4px 0 36px">毕业证书</h1><p style="font-size:22px;line-height:2.1;text-indent:2em;text-align:justify">学生 ${pen.text('姓名')}，${pen.text('性别')}，${pen.day('出生', 'han')}生，于${pen.text('入学年月')}至${pen.text('毕业年月')}在本校 ${pen.text('专业')} 专业${pen.text('学制')}制${pen.text('层次')}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p><div style="display:flex;justify-content:space-between;font-size:20px;line-height:2;margin-top:44px;position:relative"><p>校名：${pen.text('学校')}</p><p style="text-align:right">校（院）长：${pen.sign('校长')}<br>${pen.day('毕业日期', 'han')}</p>${pen.seal('学校', 'left:60px;top:-40px', 150)}</div></div></div>`,
  ],
}

export default [household, marriage, degree]
