import { printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { dots, restOf } from '../j/kit.ts'
import { ruled, td } from '../parts.ts'
import { feet, running } from './kit.ts'

const PLACED = '统一社会信用代码 名称 类型 法定代表人 成立日期 住所 经营范围 登记机关 登记日期 注册资本 营业期限止'

/** The licence standing, code with its number at the left above, items spread wide in one column. */
const standing: Layout = {
  id: 'tune-m/business-standing',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const line = (name: string, value: string) =>
      `<div style="display:flex;margin-bottom:13px"><span style="flex:none;width:104px;text-align-last:justify;margin-right:26px;font-family:var(--hei);font-size:15px">${name}</span><span style="flex:1">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:26px;border:9px double #c9a24a"></div><div style="font:17px/1.55 var(--song)"><p style="font-size:13.5px;line-height:1.5">统一社会信用代码</p><p style="font:700 17px var(--hei)">${pen.text('统一社会信用代码')}</p><p style="position:absolute;right:84px;top:76px;font-size:12px">证照编号：${pen.raw('统一社会信用代码').slice(2, 8)}202${pen.raw('登记日期').slice(3, 4)}0${pen.raw('成立日期').slice(5, 7)}<br><span style="float:right;margin-top:6px">${dots(82)}</span></p><h1 style="font:700 56px var(--song);letter-spacing:30px;padding-left:30px;margin:44px 0 0">营业执照</h1><p style="text-align:center;font-size:18px;margin-bottom:44px">（副　本）</p>
${line('名称', pen.text('名称'))}${line('类型', pen.text('类型'))}${line(own ? '经营场所' : '住所', pen.text('住所'))}${line(own ? '经营者' : '法定代表人', pen.text('法定代表人'))}${pen.knows('注册资本') ? line('注册资本', pen.as('注册资本', `人民币${(pen.number('注册资本') / 10000).toFixed(4)}万元整`)) : ''}${line(own ? '注册日期' : '成立日期', pen.day('成立日期', 'padded'))}${pen.knows('营业期限止') ? line('营业期限', `${pen.raw('成立日期').replaceAll('-', '/')} 至 ${pen.day('营业期限止', 'padded')}`) : ''}${line('经营范围', `${pen.text('经营范围')}<br><span style="font-size:13.5px">【依法须经批准的项目，经相关部门批准后方可开展经营活动】</span>`)}${restOf(pen, PLACED, line)}</div>
<div style="position:absolute;right:110px;bottom:130px;font:17px/2 var(--song)"><p>登记机关${pen.has('印章即机关') ? '' : `　${pen.text('登记机关')}`}</p><p>${pen.day('登记日期', 'padded')}</p></div>${pen.seal('登记机关', 'right:140px;bottom:110px', 156)}<p style="position:absolute;left:70px;right:70px;bottom:50px;font:12px var(--song);display:flex;justify-content:space-between"><span>国家企业信用信息公示系统网址：http://www.gsxt.gov.cn</span><span>国家市场监督管理总局监制</span></p>`,
    ]
  },
}

/** The electronic licence lying, two columns, with when and for what it was fetched. */
const electronic: Layout = {
  id: 'tune-m/business-electronic',
  kind: 'business-licence',
  size: 'wide',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const line = (name: string, value: string) =>
      `<tr><td style="width:112px;color:#775;font-size:14px;padding:6px 0;vertical-align:top">${name}</td><td style="padding:6px 0">${value}</td></tr>`
    return [
      `<div style="position:absolute;inset:24px;border:3px solid #bfa15a;background:#fffdf6"></div><div style="position:relative;font:18px/1.5 var(--hei)"><div style="display:flex;justify-content:space-between;align-items:flex-start"><p style="width:260px;font-size:16px">统一社会信用代码<br><b>${pen.text('统一社会信用代码')}</b></p><div style="text-align:center"><h1 style="font:700 44px var(--song);letter-spacing:20px;padding-left:20px">营业执照</h1><p>（电子副本）</p></div><p style="width:260px;text-align:right">${dots(78)}</p></div><div style="display:flex;align-items:flex-start;gap:44px;margin-top:18px"><table style="width:52%">${line('名　　称', pen.text('名称'))}${line('类　　型', pen.text('类型'))}${line(own ? '经 营 者' : '法定代表人', pen.text('法定代表人'))}${line('经营范围', pen.text('经营范围'))}</table><table style="width:44%">${pen.knows('注册资本') ? line('注册资本', pen.as('注册资本', `${pen.number('注册资本') / 10000}.00万人民币`)) : ''}${line(own ? '注册日期' : '成立日期', pen.day('成立日期'))}${pen.knows('营业期限止') ? line('营业期限至', pen.day('营业期限止')) : ''}${line(own ? '经营场所' : '住　　所', pen.text('住所'))}${restOf(pen, PLACED, line)}</table></div></div>
<div style="position:absolute;right:120px;bottom:110px;font:16px/2 var(--hei)"><p>登记机关${pen.has('印章即机关') ? '（电子章）' : `　${pen.text('登记机关')}`}</p><p>${pen.day('登记日期')}</p></div>${pen.seal('登记机关', 'right:150px;bottom:80px', 146)}<p style="position:absolute;left:76px;bottom:44px;font:12px/1.6 var(--hei);color:#555">下载方式：随申办市民云 · 企业云　　本执照仅供办理业务时出示，复印无效</p>`,
    ]
  },
}

/** The identity card as it is copied for a file, larger than the card, all in its known places. */
const identity: Layout = {
  id: 'tune-m/id-front',
  kind: 'id-card-front',
  size: 'card',
  pages: (pen) => {
    const [year = '', month = '', day = ''] = pen.raw('出生').split('-')
    const l = (text: string) =>
      `<span style="color:#2f6fa8;font-size:16px;width:62px;display:inline-block">${text}</span>`
    return [
      `<div style="position:absolute;inset:0;background:linear-gradient(120deg,#eef6fb,#fdf8ee 60%,#eaf3f6);border-radius:22px"></div><div style="position:absolute;left:46px;top:44px;width:360px;font:20px/1.4 var(--hei)"><p style="margin-bottom:14px">${l('姓　名')}${pen.text('姓名')}</p><p style="margin-bottom:14px">${l('性　别')}${pen.text('性别')}<span style="margin-left:34px"></span>${l('民　族')}${pen.text('民族')}</p><p style="margin-bottom:14px">${l('出　生')}${year && month ? pen.as('出生', `${year} 年 ${Number(month)} 月 ${Number(day)} 日`) : pen.text('出生')}</p><div style="display:flex">${l('住　址')}<span style="flex:1">${pen.text('住址')}</span></div></div><div style="position:absolute;right:50px;top:58px;width:160px;height:206px;background:#c9d3da"><svg width="160" height="206"><circle cx="80" cy="82" r="40" fill="#8d7b70"/><rect x="22" y="130" width="116" height="76" rx="40" fill="#56616b"/></svg></div><p style="position:absolute;left:46px;bottom:40px;font:22px var(--hei)"><span style="color:#2f6fa8;font-size:16px;margin-right:22px">公民身份号码</span>${pen.text('公民身份号码')}</p>`,
    ]
  },
}

/** The register's answer at the property centre's own machine: a table, notes, the query number. */
const register: Layout = {
  id: 'tune-m/property-query',
  kind: 'property-certificate',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const placed =
      '不动产权证号 权利人 共有情况 坐落 不动产单元号 用途 面积 使用期限起 使用期限止 竣工年 附记 登记机构 登记日期'
    return [
      `${running('上海市不动产登记信息自助查询', `查询编号：${pen.raw('不动产单元号').slice(-8)}　随申码核验`)}<div style="font:14.5px/1.5 var(--song)"><h1 style="font:700 24px var(--hei);margin:16px 0 4px">${pen.title('上海市不动产登记簿')}</h1><p style="text-align:center;margin-bottom:12px">房屋状况及产权人信息</p>
${ruled(
  'mre',
  [
    td('房屋状况信息', 'colspan="4" class="b"'),
    l('不动产单元号') + td(pen.text('不动产单元号'), 'colspan="3"'),
    l('房地坐落') + td(pen.text('坐落'), 'colspan="3"'),
    l('建筑面积（㎡）') + td(pen.text('面积')) + l('房屋用途') + td(pen.text('用途')),
    l('房屋类型') + td('店铺') + l('竣工日期') + td(pen.as('竣工年', `${pen.raw('竣工年')}年`)),
    td('土地状况信息', 'colspan="4" class="b"'),
    l('使用权取得方式') + td('出让') + l('使用权面积（㎡）') + td('共用'),
    l('使用期限') + td(`${pen.day('使用期限起', 'dashes')} 至 ${pen.day('使用期限止', 'dashes')}`, 'colspan="3"'),
    td('产权人信息', 'colspan="4" class="b"'),
    l('权利人') + td(pen.text('权利人')) + l('共有情况') + td(pen.text('共有情况')),
    l('产证号') + td(pen.text('不动产权证号'), 'colspan="3"'),
    l('登记机构') + td(pen.text('登记机构')) + l('核准日期') + td(pen.day('登记日期', 'dashes')),
    l('备注') + td(pen.text('附记') + restOf(pen, placed, (label, value) => `<br>${label}：${value}`), 'colspan="3"'),
    td('房地产抵押状况信息：无　　房地产权利限制状况信息：无　　房屋租赁状况信息：无', 'colspan="4"'),
  ],
  'border:1px solid #555;padding:8px',
)}<p style="font-size:12.5px;margin-top:12px">说明：1.本信息仅反映查询时登记簿的记载；2.复制件未加盖查询专用章的无效。</p><div style="position:relative;height:150px;text-align:right;padding:50px 60px 0 0">（查询专用章）${pen.seal('登记机构', 'right:40px;top:0', 140)}</div><style>.mre{table-layout:fixed}.mre .l{width:118px;background:#f6f6f6}.mre .b{text-align:center;font:700 14.5px var(--hei);padding:4px}</style></div>${feet('自助终端 SH-BDC-0417', '第 1 页／共 1 页')}`,
    ]
  },
}

/** The wedding book's inner leaf as the electronic copy shows it, each party in a block. */
const marriage: Layout = {
  id: 'tune-m/marriage-leaf',
  kind: 'marriage-certificate',
  size: 'leaf',
  pages: (pen) => {
    const line = (name: string, value: string) =>
      `<p style="display:flex;margin-bottom:7px"><span style="width:86px;color:#a33">${name}</span><span>${value}</span></p>`
    const party = (_: unknown, i: number) => {
      const c = (field: string) => pen.cell('当事人', i, field)
      const born = pen.cell('当事人', i, '出生', printDay(String(pen.rows('当事人')[i]?.出生 ?? ''), 'padded'))
      return `<div style="border-top:1px solid #d9a0a0;padding-top:10px;margin-top:8px"><div style="display:flex"><div style="width:50%">${line('姓　　名', c('姓名'))}${line('国　　籍', '中国')}</div><div>${line('性　　别', c('性别'))}${line('出生日期', born)}</div></div>${line('身份证件号', c('公民身份号码'))}</div>`
    }
    return [
      `<div style="position:absolute;inset:16px;border:2px solid #c55;background:#fff8f6"></div><div style="position:relative;font:15.5px/1.55 var(--song)"><h1 style="font:700 32px var(--kai);color:#b22;letter-spacing:12px;margin:4px 0 12px">结婚证</h1><div style="width:190px;height:118px;background:#c33;margin:0 auto 14px;text-align:center;color:#fff;font-size:12px;line-height:118px">（合影）</div>${line('持 证 人', pen.text('持证人'))}${line('登记日期', pen.day('登记日期'))}${line('结婚证字号', pen.text('结婚证字号'))}${restOf(pen, '持证人 登记日期 结婚证字号 登记机关', line)}${pen.rows('当事人').map(party).join('')}<p style="font-size:13px;margin-top:16px">结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。</p><div style="position:relative;margin-top:14px;text-align:right"><p>登记机关：${pen.text('登记机关')}</p><p>婚姻登记员：${pen.sign('婚姻登记员')}</p>${pen.seal('登记机关', 'right:70px;top:-40px', 132)}</div></div>`,
    ]
  },
}

export const LICENCES: Layout[] = [standing, electronic, identity, register, marriage]
