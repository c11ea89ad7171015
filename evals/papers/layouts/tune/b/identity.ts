import type { Layout } from '../../layout.ts'
import { dayWords, ruled, td } from '../parts.ts'

const household: Layout = {
  id: 'tune-b/household-register',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const first = `<div style="font-family:var(--ming)"><h2 style="margin:10px 0 24px">居民户口簿（首页）</h2>${ruled('bh', [td('户　　别') + td(pen.text('户别')), td('户主姓名') + td(pen.text('户主姓名')), td('户　　号') + td(pen.text('户号')), td('住　　址') + td(pen.text('住址'))], 'border:1px solid #555;padding:12px')}<p style="margin-top:80px;text-align:center">户口登记机关户口专用章</p><p style="margin-top:120px">承办人：${pen.sign('承办人')}</p><p>签发日期：${pen.day('签发日期')}</p>${pen.seal('户口专用章', 'left:200px;top:420px', 150)}</div>`
    const members = pen.rows('成员').map((row, i) => {
      const at = (field: string) => pen.cell('成员', i, field)
      return `<div style="font-family:var(--ming)"><h2 style="margin:4px 0 14px;font-size:21px">常 住 人 口 登 记 卡</h2>${ruled(
        'bh2',
        [
          td('姓　　名') + td(at('姓名')) + td('户主或与<br>户主关系') + td(at('与户主关系')),
          td('曾 用 名') + td(at('曾用名')) + td('性　　别') + td(at('性别')),
          td('出 生 地') + td(at('出生地')) + td('民　　族') + td(at('民族')),
          td('籍　　贯') +
            td(at('籍贯')) +
            td('出生日期') +
            td(pen.cell('成员', i, '出生', dayWords(String(row.出生)))),
          td('公民身份<br>证件编号') + td(at('公民身份号码'), 'colspan="3"'),
          td('文化程度') + td(at('文化程度')) + td('婚姻状况') + td(at('婚姻状况')),
          td('服务处所') + td(at('服务处所')) + td('职　　业') + td(''),
          td('何时由何地<br>迁来本市（县）') + td(at('迁来'), 'colspan="3"'),
        ],
        'border:1px solid #555;padding:6px;font-size:14px',
      )}<p style="margin-top:30px">承办人签章：${pen.sign('承办人')}</p><p>登记日期：${pen.day('签发日期')}</p>${pen.seal('户口专用章', 'right:50px;bottom:60px', 130)}</div>`
    })
    return [first, ...members]
  },
}

const marriage: Layout = {
  id: 'tune-b/marriage-certificate',
  kind: 'marriage-certificate',
  size: 'leaf',
  pages: (pen) => {
    const one = (i: number) => [
      td('姓　名') + td(pen.cell('当事人', i, '姓名')) + td('性　别') + td(pen.cell('当事人', i, '性别')),
      td('国　籍') +
        td('中国') +
        td('出生日期') +
        td(pen.cell('当事人', i, '出生', dayWords(String(pen.rows('当事人')[i]?.出生)))),
      td('身份证件号码') + td(pen.cell('当事人', i, '公民身份号码'), 'colspan="3"'),
    ]
    return [
      `<div style="font-family:var(--kai);font-size:16px"><h2 style="font-size:30px;letter-spacing:12px;color:#a22">结婚证</h2><p style="margin-top:20px">持 证 人：${pen.text('持证人')}</p><p>登记日期：${pen.day('登记日期')}</p><p>结婚证号：${pen.text('结婚证字号')}</p><p>发证机关：${pen.text('登记机关')}</p>${ruled('bm', [...one(0), ...one(1)], 'border:1px solid #c99;padding:10px')}<p style="margin-top:20px">备　　注：</p><p style="margin-top:30px">婚姻登记员（签名）：${pen.sign('婚姻登记员')}</p>${pen.seal('登记机关', 'right:60px;bottom:70px', 150)}</div>`,
    ]
  },
}

const birth: Layout = {
  id: 'tune-b/birth-certificate',
  kind: 'birth-certificate',
  size: 'sheet',
  pages: (pen) => {
    const en = (text: string, english: string) => `${text}<br><span style="font-size:11px">${english}</span>`
    return [
      `<h1 style="font-size:32px">出生医学证明</h1><p style="text-align:center">BIRTH CERTIFICATE</p><p style="text-align:right">编号 No. ${pen.text('出生医学证明编号')}</p>${ruled(
        'bb',
        [
          td(en('新生儿姓名', 'Name of Newborn')) +
            td(pen.text('新生儿姓名')) +
            td(en('性别', 'Sex')) +
            td(pen.text('性别')),
          td(en('出生日期', 'Date of Birth')) +
            td(pen.day('出生日期')) +
            td(en('出生孕周', 'Gestational Age')) +
            td(`${pen.text('孕周')}周`),
          td(en('出生体重', 'Birth Weight')) +
            td(`${pen.text('体重')}克`) +
            td(en('出生身长', 'Birth Length')) +
            td(`${pen.text('身长')}厘米`),
          td(en('出生地点', 'Place of Birth')) +
            td(pen.text('出生地点')) +
            td(en('接生机构名称', 'Medical Institution')) +
            td(pen.text('医疗机构')),
          td(en('母亲姓名', "Mother's Name")) +
            td(pen.text('母亲姓名')) +
            td(en('有效身份证件号码', 'ID No.')) +
            td(pen.text('母亲公民身份号码')),
          td(en('父亲姓名', "Father's Name")) +
            td(pen.text('父亲姓名')) +
            td(en('有效身份证件号码', 'ID No.')) +
            td(pen.text('父亲公民身份号码')),
        ],
        'border:1px solid #5a8;padding:10px;font-size:15px',
      )}<p style="margin-top:40px">签证机构：${pen.raw('医疗机构')}</p><p>签证日期 Date of Issue：${pen.day('签发日期')}</p>${pen.seal('签发机构', 'left:340px;bottom:230px', 160)}`,
    ]
  },
}

const driving: Layout = {
  id: 'tune-b/driving-licence',
  kind: 'driving-licence',
  size: 'card',
  pages: (pen) => {
    const l = (text: string, english: string) =>
      `<span style="display:inline-block;font-size:14px;line-height:1.1;vertical-align:middle">${text}<br><span style="font-size:9px">${english}</span></span>`
    return [
      `<div style="position:absolute;inset:0;background:#f2f6f2"></div><div style="position:relative;padding:14px 26px;font-family:var(--hei);font-size:18px;line-height:1.5"><h2 style="font-size:24px">中华人民共和国机动车驾驶证</h2><p style="font-size:11px;text-align:center">Driving License of the People's Republic of China</p><p>${l('证号', 'No.')}　${pen.text('证号')}</p><p>${l('姓名', 'Name')}　${pen.text('姓名')}　${l('性别', 'Sex')}　${pen.text('性别')}　${l('国籍', 'Nationality')}　中国</p><p>${l('住址', 'Address')}　${pen.text('住址')}</p><div style="padding-left:170px"><p>${l('出生日期', 'Date of Birth')}　${pen.day('出生', 'dashes')}</p><p>${l('初次领证日期', 'Date of First Issue')}　${pen.day('初次领证日期', 'dashes')}</p><p>${l('准驾车型', 'Class')}　${pen.text('准驾车型')}</p></div><p>${l('有效期限', 'Valid Period')}　${pen.day('有效期限起', 'dashes')}　至　${pen.day('有效期限止', 'dashes')}</p></div>${pen.seal('发证机关', 'left:36px;bottom:80px', 110)}`,
    ]
  },
}

const degree: Layout = {
  id: 'tune-b/degree-certificate',
  kind: 'degree-certificate',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--kai);font-size:20px;line-height:2.2;padding:30px"><h1 style="font-size:40px;letter-spacing:10px;margin-bottom:40px">${pen.title('毕业证书')}</h1><p style="text-indent:2em">${pen.text('姓名')}，${pen.text('性别')}，生于${pen.day('出生')}，系我校${pen.text('专业')}专业${pen.text('层次')}学生，学制${pen.text('学制')}，自${pen.text('入学年月')}至${pen.text('毕业年月')}在校学习期满，成绩合格，准予毕业。</p><div style="margin-top:80px;text-align:right;position:relative"><p>${pen.text('学校')}</p><p>校长 ${pen.sign('校长')}</p><p>${pen.day('毕业日期', 'han')}</p>${pen.seal('学校', 'right:20px;top:-20px', 160)}</div><p style="margin-top:30px;font-size:16px">电子注册号：${pen.text('证书编号')}</p></div>`,
  ],
}

const plan: Layout = {
  id: 'tune-b/site-plan',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const size = (field: string) => pen.as(field, `${pen.raw(field)}m`)
    const block = pen.has('无图签')
      ? ''
      : `<div style="position:absolute;right:20px;top:20px;bottom:20px;width:190px;border:1px solid #000;font:13px var(--micro);padding:10px"><p>绘制单位</p><p style="margin-bottom:14px"><b>${pen.text('设计单位')}</b></p><p>图纸名称</p><p style="margin-bottom:14px"><b>${pen.text('图名')}</b></p><p>设置地点</p><p style="margin-bottom:14px"><b>${pen.text('地点')}</b></p><p>图纸编号</p><p style="margin-bottom:14px"><b>${pen.text('图号')}</b></p>${pen.has('无比例') ? '' : `<p>比例尺</p><p style="margin-bottom:14px"><b>${pen.text('比例')}</b></p>`}<p>出图时间</p><p><b>${pen.day('日期', 'dots')}</b></p></div>`
    return [
      `<h2 style="font:700 22px var(--micro);margin-right:200px">${pen.title('平面图')}</h2>${pen.has('无指北针') ? '' : '<svg style="position:absolute;left:60px;top:60px" width="50" height="80" viewBox="0 0 50 80"><text x="18" y="14" font-size="16">N</text><polygon points="25,18 36,74 25,62 14,74" fill="#000"/></svg>'}<svg style="position:absolute;left:130px;top:120px" width="680" height="400" viewBox="0 0 680 400"><rect x="10" y="10" width="660" height="340" fill="none" stroke="#000" stroke-width="3"/><line x1="10" y1="180" x2="670" y2="180" stroke="#000"/><line x1="330" y1="10" x2="330" y2="180" stroke="#000"/><g font-size="16" font-family="WenQuanYi Micro Hei"><text x="100" y="100">非机动车道</text><text x="440" y="100">绿化带</text><text x="260" y="280">设置区域</text></g></svg>${pen.has('无尺寸') ? '' : `<p style="position:absolute;left:420px;top:530px;font:15px var(--micro)">长度：${size('长')}</p><p style="position:absolute;left:40px;top:320px;font:15px var(--micro)">宽度：${size('宽')}</p>`}${pen.knows('离地高度') ? `<p style="position:absolute;left:130px;bottom:60px;font:15px var(--micro)">设施底部离地净高：${size('离地高度')}</p>` : ''}${block}${pen.seal('设计单位', 'right:60px;bottom:50px', 130)}`,
    ]
  },
}

export default [household, marriage, birth, driving, degree, plan]
