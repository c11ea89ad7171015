import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'

/** An electronic licence: one column of labels, all in one typeface. */
const licence: Layout = {
  id: 'tune-b/business-licence',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const item = (label: string, value: string) =>
      `<tr><td style="width:170px;padding:9px 0;color:#555;vertical-align:top">${label}</td><td style="padding:9px 0">${value}</td></tr>`
    return [
      `<div style="font-family:var(--micro)"><h1 style="font-size:46px;letter-spacing:18px;margin:20px 0 4px">营业执照</h1><p style="text-align:center;font-size:14px">BUSINESS LICENSE</p><p style="text-align:right;margin:20px 0;font-size:15px">编号 00000002201907${pen.raw('统一社会信用代码').slice(8, 12)}</p><p style="font-size:17px">统一社会信用代码：${pen.text('统一社会信用代码')}</p><table style="margin-top:24px;font-size:17px">${item(own ? '字号名称' : '企业名称', pen.text('名称'))}${item('主体类型', pen.text('类型'))}${item(own ? '经营者姓名' : '负&nbsp;责&nbsp;人', pen.text('法定代表人'))}${pen.knows('注册资本') ? item('注册资金', pen.as('注册资本', `${pen.number('注册资本') / 10000}万元人民币`)) : ''}${item('成立时间', pen.day('成立日期', 'dashes'))}${pen.knows('营业期限止') ? item('经营期限', `自 ${pen.day('成立日期', 'dashes')} 至 ${pen.day('营业期限止', 'dashes')}`) : ''}${item(own ? '主要经营场所' : '企业住所', pen.text('住所'))}${item('经营范围及方式', pen.text('经营范围'))}</table><p style="margin-top:90px;text-align:right">发照机关：${pen.has('印章即机关') ? '' : pen.text('登记机关')}</p><p style="text-align:right">核准日期：${pen.day('登记日期')}</p>${pen.seal('登记机关', 'right:100px;bottom:190px', 160)}<p style="position:absolute;bottom:40px;left:84px;font-size:12px">企业信用信息公示系统网址：http://www.gsxt.gov.cn　市场主体应当于每年1月1日至6月30日报送年度报告</p></div>`,
    ]
  },
}

/** A permit in prose and a table with its headings above. */
const permit: Layout = {
  id: 'tune-b/operating-permit',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const head = (...names: string[]) => names.map((name) => `<th>${name}</th>`).join('')
    return [
      `<div style="position:absolute;inset:16px;border:8px ridge #b98d3f"></div><div style="padding:20px 40px;font-family:var(--hei);text-align:center"><h1 style="font-size:40px;letter-spacing:10px">${pen.title('食品经营许可证')}</h1><p style="font-size:18px;margin:4px 0 24px">证书编号：${pen.text('许可证编号')}</p>${ruled('bp1', [head('持证单位名称', '统一社会信用代码', '负责人姓名'), td(pen.text('名称')) + td(pen.text('统一社会信用代码')) + td(pen.text('法定代表人'))], 'border:1px solid #555;padding:10px;text-align:center;font-size:17px')}${ruled('bp2', [head('注册住所', '许可经营地址'), td(pen.text('住所')) + td(pen.text('经营场所')), head('业态类别', '许可经营项目'), td(pen.text('主体业态')) + td(pen.text('经营范围'))], 'border:1px solid #555;padding:10px;text-align:center;font-size:17px')}<div style="display:flex;margin-top:36px;font-size:18px;text-align:left"><p style="flex:1">有效期限至：${pen.day('有效期限止')}</p><p style="flex:1">核发单位：${pen.text('发证机关')}</p></div><div style="display:flex;margin-top:14px;font-size:18px;text-align:left"><p style="flex:1">经办签发：${pen.sign('签发人')}</p><p style="flex:1">核发时间：${pen.day('签发日期')}</p></div></div>${pen.seal('发证机关', 'right:170px;bottom:70px', 160)}`,
    ]
  },
}

/** Minutes of a meeting; the holders stand in sentences. */
const resolution: Layout = {
  id: 'tune-b/resolution',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--ming)"><h1 style="font-size:26px">股 东 会 决 议</h1><p style="margin-top:24px">公司全称：${pen.text('公司名称')}</p><p>开会时间：${pen.day('会议日期', 'dots')}</p><p>会议召集和主持人：${pen.text('法定代表人')}</p><p>出席股东：${pen
      .rows('股东')
      .map((_, i) => pen.cell('股东', i, '姓名'))
      .join(
        '、',
      )}</p><p style="text-indent:2em;margin-top:14px">本次会议的召集、召开程序符合《中华人民共和国公司法》和公司章程的规定。会议审议并通过：</p><p style="text-indent:2em">1．${pen.text('决议事项')}；</p><p style="text-indent:2em">2．公司注册资本${pen.as('注册资本', `${pen.number('注册资本') / 10000}`)}万元，其中：</p>${pen
      .rows('股东')
      .map(
        (row, i) =>
          `<p style="text-indent:4em">${row.姓名}（身份证号码${pen.cell('股东', i, '公民身份号码')}）认缴${pen.cell('股东', i, '出资额', `${Number(row.出资额) / 10000}`)}万元，占注册资本的${pen.cell('股东', i, '出资比例', `${row.出资比例}%`)}；</p>`,
      )
      .join(
        '',
      )}<p style="text-indent:2em">以上决议经代表百分之百表决权的股东同意。</p><p style="margin-top:50px">股东签名：${pen
      .rows('股东')
      .map((row) => pen.sign(`股东：${row.姓名}`))
      .join(
        '&emsp;',
      )}</p><p style="margin-top:60px;position:relative">${pen.raw('公司名称')}（公章）${pen.seal('单位', 'left:120px;top:-50px', 160)}</p><p style="margin-top:30px">${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
  ],
}

export default [licence, permit, resolution]
