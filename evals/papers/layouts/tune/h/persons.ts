import { printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { DATE_SLOT, emblem, spaced } from './pieces.ts'

/** The household's book as it lies on the glass: the head's leaf, then a leaf a person, each in its green rules. */
const household: Layout = {
  id: 'tune-h/household-book',
  kind: 'household-register',
  size: 'slip',
  pages: (pen) => {
    const l = (text: string, more = '') => td(text, `class="l" ${more}`)
    const css = (name: string) =>
      `<style>.${name} .l{width:118px;text-align:center;color:#23543a;font-size:14px;line-height:1.2}.${name} td{font-family:var(--micro)}</style>`
    const rules = 'border:1px solid #4b7a60;padding:4px 10px'
    const first = `<div style="background:#fbfaf2;position:absolute;inset:0;padding:30px 56px">${ruled(
      'hhf',
      [
        l('户　　别') + td(pen.text('户别'), 'style="height:56px"') + l('户主姓名') + td(pen.text('户主姓名')),
        l('户　　号') +
          td(pen.text('户号'), 'style="height:56px"') +
          l('住　　址') +
          td(pen.text('住址'), 'style="width:320px"'),
      ],
      rules,
    )}<div style="display:flex;margin-top:26px;color:#23543a;font:14px/1.5 var(--song)"><div style="flex:1;height:220px">省级公安机关户口专用章</div><div style="flex:1;position:relative">户口登记机关户口专用章${pen.seal('户口专用章', 'left:150px;top:36px', 168)}</div></div>
<div style="display:flex;justify-content:space-between;font:16px var(--song);margin-top:36px"><span>承办人签章：${pen.sign('承办人')}</span><span>${pen.as('签发日期', spaced(pen.raw('签发日期')))}　签发</span></div>${css('hhf')}</div>`
    const leaf = (_: unknown, i: number) => {
      const c = (field: string) => pen.cell('成员', i, field)
      const born = printDay(String(pen.rows('成员')[i]?.出生 ?? ''), 'full')
      const name = `hhm${i}`
      return `<div style="background:#fbfaf2;position:absolute;inset:0;padding:14px 46px"><p style="text-align:center;font:700 20px/1.6 var(--song);letter-spacing:8px;color:#23543a">常住人口登记卡</p>${ruled(
        name,
        [
          l('姓　　名') + td(c('姓名'), 'colspan="2"') + l('户主或与<br>户主关系') + td(c('与户主关系'), 'colspan="2"'),
          l('曾 用 名') + td(c('曾用名'), 'colspan="2"') + l('性　　别') + td(c('性别'), 'colspan="2"'),
          l('出 生 地') + td(c('出生地'), 'colspan="2"') + l('民　　族') + td(c('民族'), 'colspan="2"'),
          l('籍　　贯') +
            td(c('籍贯'), 'colspan="2"') +
            l('出生日期') +
            td(pen.cell('成员', i, '出生', born), 'colspan="2"'),
          l('本市（县）<br>其他住址') + td('', 'colspan="2"') + l('宗教信仰') + td('', 'colspan="2"'),
          l('公民身份号码') +
            td(c('公民身份号码'), 'colspan="2"') +
            l('身　　高') +
            td('', 'style="width:70px"') +
            td('血型', 'class="l" style="width:110px"'),
          l('文化程度') +
            td(c('文化程度')) +
            td('婚姻状况', 'class="l" style="width:80px"') +
            td(c('婚姻状况')) +
            td('兵役状况', 'class="l" style="width:80px"') +
            td(''),
          l('服务处所') + td(c('服务处所'), 'colspan="3"') + td('职　业', 'class="l" style="width:80px"') + td(''),
          l('何时由何地迁来本市（县）') + td(c('迁来'), 'colspan="5"'),
          l('何时由何地<br>迁来本址') + td('', 'colspan="5"'),
        ],
        `${rules};height:40px`,
      )}<div style="display:flex;justify-content:space-between;font:14px var(--song);color:#23543a;margin-top:10px"><span>承办人签章：</span><span>登记日期：　　　　年　　月　　日</span></div>${css(name)}</div>`
    }
    return [first, ...pen.rows('成员').map(leaf)]
  },
}

/** The marriage certificate copied on one sheet: its first opening above, the opening of the two persons below. */
const marriage: Layout = {
  id: 'tune-h/marriage-openings',
  kind: 'marriage-certificate',
  size: 'sheet',
  pages: (pen) => {
    const half = (inner: string, right = false) =>
      `<div style="flex:1;position:relative;padding:22px 24px;${right ? 'border-left:1px solid #d6a8a0' : ''}">${inner}</div>`
    const opening = (left: string, right: string) =>
      `<div style="display:flex;height:440px;border:1px solid #c77;background:#fff6f2;margin-bottom:40px;font:16px/2.1 var(--song)">${half(left)}${half(right, true)}</div>`
    const person = (i: number) => {
      const row = pen.rows('当事人')[i]
      const line = (label: string, value: string) =>
        `<div style="display:flex;line-height:1.9"><span style="width:82px;flex:none">${label}</span><span>${value}</span></div>`
      return `<div style="border-bottom:1px dashed #c99;padding:6px 0;white-space:nowrap"><div style="display:flex;gap:34px">${line('姓　　名', pen.cell('当事人', i, '姓名'))}${line('性　别', pen.cell('当事人', i, '性别'))}</div>${line('国　　籍', '中国')}${line('出生日期', pen.cell('当事人', i, '出生', printDay(String(row?.出生 ?? ''), 'padded')))}${line('身份证件号', pen.cell('当事人', i, '公民身份号码'))}</div>`
    }
    return [
      `<div style="margin:-20px -34px 0">${opening(
        `<div style="text-align:center;padding-top:40px;color:#b3261e">${emblem(84)}<p style="font:700 24px/2 var(--song)">中华人民共和国</p><p style="font:700 38px/1.5 var(--song);letter-spacing:12px">结婚证</p></div>`,
        `<p style="text-indent:2em;margin-top:24px">结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。</p><div style="margin-top:96px"><p>登记机关　${pen.text('登记机关')}</p><p>婚姻登记员　${pen.sign('婚姻登记员')}</p></div>${pen.seal('登记机关', 'left:110px;top:170px', 150)}<p style="position:absolute;right:24px;bottom:8px;font-size:12px;color:#866">中华人民共和国民政部监制</p>`,
      )}${opening(
        `<div style="height:186px;margin-bottom:16px;border:1px solid #aaa;background:linear-gradient(#c8352b 0 60%,#eee 60%);color:#fff;text-align:center;line-height:180px;font-size:13px">照　片</div><p>持 证 人　${pen.text('持证人')}</p><p>登记日期　${pen.day('登记日期', 'padded')}</p><p style="white-space:nowrap">结婚证字号　${pen.text('结婚证字号')}</p><p>备　　注</p>`,
        `${person(0)}${person(1)}`,
      )}</div>`,
    ]
  },
}

/** The medical certificate of birth: captions in two languages over dense cells, mother and father side by side. */
const birth: Layout = {
  id: 'tune-h/birth-certificate-main',
  kind: 'birth-certificate',
  size: 'wide',
  pages: (pen) => {
    const cap = (chinese: string, english: string) =>
      `<span style="font:13px/1.2 var(--song);color:#6a2a4a">${chinese}</span><br><span style="font:9.5px/1.1 'Liberation Sans';color:#6a2a4a">${english}</span>`
    const l = (chinese: string, english: string) => td(cap(chinese, english), 'class="l"')
    const v = (value: string, more = '') => td(value, more)
    const born = pen.raw('出生日期')
    return [
      `<div style="position:absolute;inset:18px;border:8px solid #e7c9d8"></div><div style="position:relative;font:16px/1.4 var(--song)"><h1 style="font:700 32px/1.3 var(--song);letter-spacing:10px;color:#7b1f4f">出生医学证明</h1><p style="text-align:center;font:13px 'Liberation Serif';margin-bottom:4px">BIRTH CERTIFICATE OF THE PEOPLE'S REPUBLIC OF CHINA</p>
<p style="display:flex;justify-content:space-between;margin:2px 8px 6px"><span style="font-size:13px">（正　页）</span><span>出生医学证明编号 <span style="font:10px 'Liberation Sans'">No.</span>　<b>${pen.text('出生医学证明编号')}</b></span></p>
${ruled(
  'hbi',
  [
    l('新生儿姓名', 'Full name of baby') +
      v(pen.text('新生儿姓名')) +
      l('性别', 'Gender') +
      v(pen.text('性别')) +
      l('出生时间', 'Date of birth') +
      v(`${pen.as('出生日期', printDay(born, 'full'))}`),
    l('出生孕周', 'Gestation (weeks)') +
      v(`${pen.text('孕周')}　周`) +
      l('出生体重', 'Weight') +
      v(`${pen.text('体重')}　克 g`) +
      l('出生身长', 'Length') +
      v(`${pen.text('身长')}　厘米 cm`),
    l('出生地点', 'Place of birth') +
      v(pen.text('出生地点'), 'colspan="2"') +
      l('医疗机构名称', 'Medical institution') +
      v(pen.text('医疗机构'), 'colspan="2"'),
    l('母亲姓名', "Mother's full name") +
      v(pen.text('母亲姓名')) +
      l('国籍／民族', 'Nationality') +
      v('中国') +
      l('身份证件类别', 'Type of ID') +
      v('居民身份证'),
    l('母亲有效身份证件号码', 'ID No. of mother') + v(pen.text('母亲公民身份号码'), 'colspan="5"'),
    l('父亲姓名', "Father's full name") +
      v(pen.text('父亲姓名')) +
      l('国籍／民族', 'Nationality') +
      v('中国') +
      l('身份证件类别', 'Type of ID') +
      v('居民身份证'),
    l('父亲有效身份证件号码', 'ID No. of father') + v(pen.text('父亲公民身份号码'), 'colspan="5"'),
  ],
  'border:1px solid #a8668a;padding:5px 10px;height:52px',
)}<style>.hbi .l{width:146px;line-height:1.1;background:#fdf4f8}</style>
<div style="display:flex;margin-top:26px;padding:0 20px"><div style="flex:1">${cap('签发机构（专用章）', 'Issuing institution (seal)')}</div><div style="flex:1">${cap('签发日期', 'Date of issue')}　<span style="margin-left:20px">${pen.day('签发日期', 'padded')}</span></div></div>${pen.seal('签发机构', 'left:210px;top:506px', 150)}</div>
<p style="position:absolute;left:60px;right:60px;bottom:34px;text-align:center;font:12px var(--song);color:#6a2a4a">本证明系出生人口血亲关系、申报国籍、户籍登记的法定医学证明，不得涂改、伪造　　国家卫生健康委员会监制</p>`,
    ]
  },
}

const NUMERALS = '〇一二三四五六七八九'
/** 1992年9月 in the numerals of prose. */
const monthInHan = (month: string) =>
  month.replace(/(\d{4})年(\d{1,2})月/, (whole, year: string, number: string) => {
    const han = printDay(`${year}-${number.padStart(2, '0')}-01`, 'han')
    return NUMERALS.includes(han.charAt(0)) ? han.replace(/一日$/, '') : whole
  })

/** A diploma lying: the photograph at the left, one long sentence in script, school and president below. */
const degree: Layout = {
  id: 'tune-h/diploma-lying',
  kind: 'degree-certificate',
  size: 'wide',
  pages: (pen) => [
    `<div style="position:absolute;inset:28px;border:14px solid #efe3c4;outline:1px solid #b99f5c"></div><div style="position:relative;padding:36px 60px"><h1 style="font:700 40px/1.4 var(--kai);letter-spacing:10px;color:#8d1f1f">${pen.title('普通高等学校')}</h1><h1 style="font:700 46px/1.3 var(--kai);letter-spacing:24px;text-indent:24px;color:#8d1f1f">毕业证书</h1>
<div style="display:flex;gap:44px;margin-top:34px"><div style="width:128px;height:176px;flex:none;border:1px solid #aaa;background:linear-gradient(#7fb0dc 70%,#345)"></div><p style="font:24px/2 var(--kai);text-indent:2em">学生 <b>${pen.text('姓名')}</b>，性别 ${pen.text('性别')}，${pen.day('出生', 'han')}生，于${pen.as('入学年月', monthInHan(pen.raw('入学年月')))}至${pen.as('毕业年月', monthInHan(pen.raw('毕业年月')))}在本校 <b>${pen.text('专业')}</b> 专业${pen.text('学制')}制${pen.text('层次')}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p></div>
<div style="display:flex;font:20px/2 var(--kai);margin:34px 0 0 172px"><div style="flex:1"><p>校　　名：${pen.text('学校')}</p><p style="font:15px/2 var(--song)">证书编号：${pen.text('证书编号')}</p></div><div style="width:320px"><p>校（院）长：${pen.sign('校长')}</p><p>${pen.fill('毕业日期', DATE_SLOT, 'han')}</p></div></div></div>
<p style="position:absolute;left:0;right:0;bottom:50px;text-align:center;font:12px var(--song);color:#665">中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</p>${pen.seal('学校', 'right:330px;bottom:90px', 150)}`,
  ],
}

export const PERSONS: Layout[] = [household, marriage, birth, degree]
