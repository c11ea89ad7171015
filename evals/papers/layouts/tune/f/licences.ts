import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'

const square = (size: number) =>
  `<span style="display:inline-block;width:${size}px;height:${size}px;border:5px solid #111;background:repeating-conic-gradient(#111 0 25%,#fff 0 50%) 0 0/14px 14px"></span>`

/** Licences of former years: the sole trader's in columns of dots, the company's with capital in words; boxes of yearly inspections. */
const licence: Layout = {
  id: 'tune-f/business-licence-former',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const line = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:13px"><span style="width:150px;text-align-last:justify;font-family:var(--hei);font-size:17px">${label}</span><span style="flex:1;padding-left:26px">${value}</span></div>`
    const capital = pen.knows('注册资本') ? inCapitals(pen.raw('注册资本')) : null
    const lines = own
      ? [
          line('字号名称', pen.text('名称')),
          line('经营者姓名', pen.text('法定代表人')),
          line('组成形式', '个人经营'),
          line('经营场所', pen.text('住所')),
          line('经营范围及方式', pen.text('经营范围')),
          line('经济性质', pen.text('类型')),
          line('开业日期', pen.day('成立日期')),
        ]
      : [
          line('名称', pen.text('名称')),
          line('住所', pen.text('住所')),
          line('法定代表人姓名', pen.text('法定代表人')),
          ...(pen.knows('注册资本')
            ? [line('注册资本', pen.as('注册资本', `人民币${capital ?? pen.raw('注册资本')}`))]
            : []),
          line('公司类型', pen.text('类型')),
          line('经营范围', pen.text('经营范围')),
          line('成立日期', pen.day('成立日期', 'han')),
          line(
            '营业期限',
            pen.knows('营业期限止') ? `自成立之日起至${pen.day('营业期限止', 'han')}` : '自成立之日起至长期',
          ),
        ]
    return [
      `<div style="position:absolute;inset:34px;border:10px double #a88428"></div><div style="font:18px/1.6 var(--song)"><p style="text-align:center;font-size:44px;color:#b3261e;line-height:1.1">✹</p>
<h1 style="font-size:${own ? 34 : 40}px;letter-spacing:10px;margin:6px 0 4px">${own ? '个体工商户营业执照' : '企业法人营业执照'}</h1><p style="text-align:center;font-size:15px">（副　本）</p>
<p style="text-align:right;margin:16px 0 22px;font-size:15px">${own ? '注册号' : '注册号（统一社会信用代码）'}：${pen.text('统一社会信用代码')}</p>
${lines.join('')}</div>
<div style="position:absolute;left:84px;right:84px;bottom:210px;text-align:right;font:18px/1.9 var(--song)"><p>发照机关${pen.has('印章即机关') ? '（盖章）' : `：${pen.text('登记机关')}`}</p><p>${pen.day('登记日期', own ? 'full' : 'han')}</p></div>${pen.seal('登记机关', 'right:110px;bottom:190px', 150)}
<div style="position:absolute;left:84px;right:84px;bottom:70px;font-size:12px;line-height:1.4">${ruled('fli', [[upright('年检情况'), '', '', '', '', '', ''].map((text) => td(text)).join('')], 'border:1px solid #a88428;padding:4px;text-align:center;height:92px;width:14%')}<p style="margin-top:4px">须知：1.本执照不得伪造、涂改、出租、转借。2.每年三月一日至六月三十日办理年度检验（验照）。</p></div>`,
    ]
  },
}

/** A permit lying, in two halves: particulars on the left, issue and supervision on the right. */
const permit: Layout = {
  id: 'tune-f/permit-halves',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const line = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`
    return [
      `<div style="position:absolute;inset:22px;border:3px solid #1d6b52;outline:1px solid #1d6b52;outline-offset:-9px"></div>
<h1 style="font:700 42px var(--kai);letter-spacing:12px;color:#b3261e;margin:18px 0 20px">${pen.title('餐饮服务许可证')}</h1>
<div style="display:flex;gap:34px;font:16px/1.55 var(--song);padding:0 14px"><table class="fpe" style="width:610px;flex:none">
${line('单 位 名 称<br><small>（个体经营者名称）</small>', pen.text('名称'))}${line('法定代表人<br><small>（负责人或业主）</small>', pen.text('法定代表人'))}${line('社会信用代码<br><small>（个体为身份证号）</small>', pen.text('统一社会信用代码'))}${line('住　　　　所', pen.text('住所'))}${line('地　　　　址<br><small>（实际经营场所）</small>', pen.text('经营场所'))}${line('主 体 业 态', pen.text('主体业态'))}${line('经 营 项 目', pen.text('经营范围'))}</table>
<div style="flex:1;position:relative"><p>许可证编号</p><p style="font-weight:700;margin-bottom:10px">${pen.text('许可证编号')}</p><p>日常监督管理机构：城关监督管理所</p><p>日常监督管理人员：孟庆山　石蕾</p><p>投诉举报电话：12331</p><p style="margin:14px 0">签　发　人：${pen.sign('签发人')}</p><p>发证机关：${pen.text('发证机关')}</p><p>${pen.day('签发日期', 'padded')}</p><p style="margin-top:12px">有效期限至 ${pen.day('有效期限止', 'padded')}</p>${pen.seal('发证机关', 'left:96px;top:176px', 150)}</div></div>
<p style="position:absolute;right:60px;bottom:52px">${square(92)}</p><p style="position:absolute;left:74px;bottom:48px;font-size:12px;line-height:1.5">注：1.应在经营场所醒目位置悬挂或者摆放本证。2.有效期届满需要延续的，应在届满三十日前提出申请。<br>国家食品药品监督管理总局监制</p>
<style>.fpe th{width:160px;font-weight:400;text-align:center;line-height:1.25;padding:7px 4px;border-bottom:1px dotted #1d6b52;white-space:nowrap}.fpe td{padding:7px 12px;border-bottom:1px dotted #1d6b52}.fpe small{font-size:11.5px}</style>`,
    ]
  },
}

/** The certificate of house ownership of 2008: states of house and land upright at the left, heads in small columns. */
const property: Layout = {
  id: 'tune-f/house-ownership',
  kind: 'property-certificate',
  size: 'leaf',
  pages: (pen) => {
    const row = (label: string, value: string) => td(label, 'class="h" colspan="2"') + td(value, 'colspan="3"')
    const head = (text: string) => td(text, 'class="h s"')
    return [
      `<div style="font:15px/1.5 var(--song)"><h1 style="font-size:23px;letter-spacing:6px;margin-bottom:4px">房屋所有权证</h1><p style="text-align:center;margin-bottom:10px">${pen.text('不动产权证号')}</p>
${ruled(
  'fpr',
  [
    row('房屋所有权人', pen.text('权利人')),
    row('共　有　情　况', pen.text('共有情况')),
    row('房　屋　坐　落', pen.text('坐落')),
    row('登　记　时　间', pen.day('登记日期', 'dashes')),
    row('规　划　用　途', pen.text('用途')),
    `${td(upright('房屋状况'), 'class="u" rowspan="2"')}${head('总层数')}${head('建筑面积<br>（平方米）')}${head('套内建筑面积（平方米）')}${head('竣工年份')}`,
    td('/', 'class="c"') +
      td(pen.text('面积'), 'class="c"') +
      td('/', 'class="c"') +
      td(pen.plain('竣工年'), 'class="c"'),
    `${td(upright('土地状况'), 'class="u" rowspan="2"')}${td('地号（不动产单元号）', 'class="h s" colspan="2"')}${head('取得方式')}${head('土地使用年限')}`,
    `${td(pen.text('不动产单元号'), 'class="c" colspan="2" style="font-size:13px;word-break:break-all"')}${td('出让', 'class="c"')}${td(`${pen.day('使用期限起', 'dashes')}<br>至<br>${pen.day('使用期限止', 'dashes')}<br>止`, 'class="c" style="font-size:13px;line-height:1.3"')}`,
    `${td(upright('附记'), 'class="u"')}${td(pen.text('附记'), 'colspan="4" style="height:96px;vertical-align:top"')}`,
  ],
  'border:1px solid #7a4a2a;padding:6px 7px',
)}
<div style="position:relative;margin-top:16px;padding-left:70px"><p>填发单位（盖章）：${pen.text('登记机构')}</p>${pen.seal('登记机构', 'left:230px;top:-60px', 130)}</div>
<style>.fpr .h{text-align:center}.fpr .s{font-size:12.5px;line-height:1.3;width:96px}.fpr .u{text-align:center;line-height:1.2;width:30px}.fpr .c{text-align:center}</style></div>`,
    ]
  },
}

export const LICENCES: Layout[] = [licence, permit, property]
