import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { emblem, inWan, square } from './pieces.ts'

/** The business licence of 2019: lying, the code at the upper left, particulars in two columns, the office below at the right. */
const business: Layout = {
  id: 'tune-h/business-licence-2019',
  kind: 'business-licence',
  size: 'wide',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const line = (label: string, value: string, width = 96) =>
      `<div style="display:flex;margin-bottom:15px"><span style="width:${width}px;flex:none;text-align-last:justify;font:700 16px/1.5 var(--hei);color:#4a3a1a">${label}</span><span style="flex:1;padding-left:20px;font:17px/1.5 var(--song)">${value}</span></div>`
    const left = [
      line('名称', pen.text('名称')),
      line('类型', pen.text('类型')),
      line(own ? '经营者' : '法定代表人', pen.text('法定代表人')),
      line('经营范围', `<span style="font-size:15px">${pen.text('经营范围')}</span>`),
    ]
    const right = [
      own
        ? line('组成形式', '个人经营')
        : pen.knows('注册资本')
          ? line('注册资本', pen.as('注册资本', `人民币${inWan(pen.raw('注册资本'), 4)}万元整`))
          : '',
      line(own ? '注册日期' : '成立日期', pen.day('成立日期', 'padded')),
      pen.knows('营业期限止')
        ? line('营业期限', `${pen.day('营业期限起', 'padded')}至${pen.day('营业期限止', 'padded')}`)
        : '',
      line(own ? '经营场所' : '住所', pen.text('住所')),
    ]
    return [
      `<div style="position:absolute;inset:20px;border:12px solid #e0c98f;outline:2px solid #b8943f;outline-offset:-4px"></div>
<div style="position:absolute;left:70px;top:66px;width:270px"><p style="font:15px var(--hei)">统一社会信用代码</p><p style="font:700 20px 'Liberation Sans'">${pen.text('统一社会信用代码')}</p></div>
<div style="position:absolute;left:0;right:0;top:46px;text-align:center">${emblem(74)}<h1 style="font:700 50px/1.25 var(--song);letter-spacing:26px;text-indent:26px">营业执照</h1><p style="font:17px var(--song)">（副　本）</p></div>
<div style="position:absolute;right:66px;top:62px;width:236px;display:flex;gap:8px;font:11px/1.4 var(--song)">${square(pen.raw('统一社会信用代码'), 92)}<span style="flex:1">扫描二维码登录‘国家企业信用信息公示系统’了解更多登记、备案、许可、监管信息。</span></div>
<div style="position:absolute;left:76px;right:76px;top:256px;display:flex;gap:40px"><div style="flex:1.2">${left.join('')}</div><div style="flex:1">${right.join('')}</div></div>
<div style="position:absolute;right:120px;bottom:118px;text-align:center;font:18px/2 var(--song)"><p>登 记 机 关${pen.has('印章即机关') ? '' : `　${pen.text('登记机关')}`}</p><p style="letter-spacing:3px">${pen.day('登记日期', 'padded')}</p></div>${pen.seal('登记机关', 'right:150px;bottom:94px', 158)}
<p style="position:absolute;left:66px;bottom:42px;font:12px var(--song)">国家企业信用信息公示系统网址：http://www.gsxt.gov.cn</p><p style="position:absolute;left:0;right:0;bottom:58px;text-align:center;font:12px var(--song)">市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告</p><p style="position:absolute;right:66px;bottom:42px;font:12px var(--song)">国家市场监督管理总局监制</p>`,
    ]
  },
}

/** The food permit's duplicate: particulars on dotted lines, and below them the table in which changes are written. */
const food: Layout = {
  id: 'tune-h/food-permit-duplicate',
  kind: 'operating-permit',
  size: 'sheet',
  pages: (pen) => {
    const line = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`
    return [
      `<div style="position:absolute;inset:34px;border:3px double #1f5c3f"></div><div style="font:17px/1.55 var(--song)"><p style="text-align:center">${emblem(58)}</p><h1 style="font:700 38px var(--song);letter-spacing:10px;text-indent:10px">${pen.title('食品经营许可证')}</h1><p style="text-align:center;margin-bottom:10px">（副本）</p><p style="text-align:right;margin-bottom:10px">许可证编号：<b>${pen.text('许可证编号')}</b></p>
<table class="hfo">${line('经营者名称', pen.text('名称'))}${line('社会信用代码<br>（身份证号码）', pen.text('统一社会信用代码'))}${line('法定代表人<br>（负责人）', pen.text('法定代表人'))}${line('住　　所', pen.text('住所'))}${line('经 营 场 所', pen.text('经营场所'))}${line('主 体 业 态', pen.text('主体业态'))}${line('经 营 项 目', pen.text('经营范围'))}${line('有 效 期 至', pen.day('有效期限止', 'padded'))}</table>
<div style="display:flex;margin-top:16px;position:relative"><div style="flex:1;font-size:15px;line-height:1.9"><p>日常监督管理机构：市场监督管理所</p><p>日常监督管理人员：李　桦　　姚敏捷</p><p>投诉举报电话：12315</p>${square(pen.raw('许可证编号'), 84)}</div><div style="width:320px;line-height:2"><p>发证机关：${pen.has('印章即机关') ? '' : pen.text('发证机关')}</p><p>签 发 人：${pen.sign('签发人')}</p><p style="margin-top:26px">${pen.day('签发日期', 'padded')}</p></div>${pen.seal('发证机关', 'right:60px;top:16px', 152)}</div>
<p style="text-align:center;letter-spacing:8px;margin:18px 0 4px">变更、延续记录</p>${ruled('hfc', ['<td>序号</td><td>变更（延续）内容</td><td>日期</td><td>经办人</td>', '<td>1</td><td>&emsp;</td><td></td><td></td>', '<td>2</td><td>&emsp;</td><td></td><td></td>'], 'border:1px solid #1f5c3f;padding:3px;text-align:center;font-size:13px')}
<p style="position:absolute;left:84px;right:84px;bottom:50px;text-align:center;font-size:12px">食品经营者应当在经营场所的显著位置悬挂、摆放食品经营许可证正本　　国家市场监督管理总局监制</p>
<style>.hfo th{width:150px;font:700 16px/1.25 var(--song);text-align:left;padding:7px 4px}.hfo td{padding:7px 10px;border-bottom:1px dotted #1f5c3f}</style></div>`,
    ]
  },
}

/** The certificate of real property of 2015: an open book, the table in two columns on the left, remarks on the right. */
const property: Layout = {
  id: 'tune-h/real-property-certificate',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const area = pen.number('面积').toFixed(2)
    const home = pen.raw('用途') === '居住'
    const row = (label: string, value: string, height = 46) =>
      `<tr style="height:${height}px">${td(label, 'class="l"')}${td(value)}</tr>`
    return [
      `<div style="display:flex;height:100%"><div style="flex:1;border-right:1px solid #c9a;text-align:center;padding-top:90px"><p>${emblem(110)}</p><p style="font:27px/2 var(--song);margin-top:60px">中华人民共和国</p><p style="font:700 42px/1.6 var(--song);letter-spacing:8px">不动产权证书</p></div>
<div style="flex:1;padding:90px 40px 0 60px;font:20px/2.1 var(--song);position:relative"><p style="text-indent:2em">根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，经审查核实，准予登记，颁发此证。</p><div style="text-align:center;margin-top:80px;line-height:2"><p>登记机构（章）</p><p style="font-size:18px">${pen.text('登记机构')}</p><p>${pen.day('登记日期', 'padded')}</p></div>${pen.seal('登记机构', 'left:210px;top:380px', 168)}<p style="position:absolute;left:60px;bottom:14px;font-size:13px">中华人民共和国自然资源部监制</p><p style="position:absolute;right:30px;bottom:14px;font-size:13px">编号 No D 3100${pen.raw('不动产权证号').replace(/\D/g, '').slice(-7)}</p></div></div>`,
      `<div style="display:flex;height:100%;font:15.5px/1.5 var(--song)"><div style="width:53%;border-right:1px solid #c9a;padding:0 26px 0 0"><p style="text-align:center;font-size:18px;margin-bottom:10px">${pen.text('不动产权证号')}</p>
<table class="hre">${row('权 利 人', pen.text('权利人'))}${row('共有情况', pen.text('共有情况'))}${row('坐　　落', pen.text('坐落'))}${row('不动产单元号', pen.text('不动产单元号'))}${row('权利类型', '国有建设用地使用权／房屋所有权')}${row('权利性质', home ? '出让／市场化商品房' : '出让')}${row('用　　途', home ? `土地用途：城镇住宅用地／房屋用途：${pen.text('用途')}` : `土地用途：其他商服用地／房屋用途：${pen.text('用途')}`)}${row('面　　积', `房屋建筑面积：${pen.as('面积', area)}平方米`)}${row('使用期限', `国有建设用地使用权使用期限：<br>${pen.day('使用期限起', 'padded')}起${pen.day('使用期限止', 'padded')}止`)}${row('权利其他状况', `使用权来源：出让<br>房屋结构：钢混<br>竣工日期：${pen.as('竣工年', `${pen.raw('竣工年')}年`)}`, 150)}</table></div>
<div style="flex:1;padding:0 0 0 30px"><p style="text-align:center;font-size:20px;letter-spacing:20px;margin-bottom:12px">附　记</p><div style="border:1px solid #b79;height:600px;padding:16px;position:relative"><p>${pen.text('附记')}</p><p style="position:absolute;right:12px;bottom:10px">${square(pen.raw('不动产单元号'), 84)}</p></div></div></div>
<style>.hre td{border:1px solid #b79;padding:5px 10px}.hre .l{width:118px;text-align:center}</style>`,
    ]
  },
}

/** An invoice of the tax authority's electronic kind; bills of hospitals and of second-hand cars keep their own words. */
const invoice: Layout = {
  id: 'tune-h/invoice-digital',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const title = pen.title('电子发票（普通发票）')
    const medical = /医疗/.test(title)
    const used = /二手车/.test(title)
    const [buyer, seller] = medical ? ['交款人', '收款单位'] : used ? ['买方', '卖方'] : ['购买方', '销售方']
    const two = (value: unknown) => Number(value).toFixed(2)
    const capitals = pen.knows('价税合计大写') ? pen.text('价税合计大写') : (inCapitals(pen.raw('价税合计')) ?? '')
    const party = (who: '购买方' | '销售方', shown: string) =>
      td([...`${shown}信息`].join('<br>'), 'class="u"') +
      td(
        `<p>名称：<span class="k">${pen.text(`${who}名称`)}</span></p><p style="margin-top:12px">统一社会信用代码/${medical ? '身份证号码' : '纳税人识别号'}：<span class="k">${pen.fill(`${who}识别号`, '&emsp;')}</span></p>`,
        'style="width:46%"',
      )
    const items = pen
      .rows('项目')
      .map(
        (row, i) =>
          `<tr class="i">${td(pen.cell('项目', i, '名称'))}${td('')}${td(medical ? '次' : '项', 'class="c"')}${td(pen.cell('项目', i, '数量'), 'class="r"')}${td(pen.cell('项目', i, '单价', two(row.单价)), 'class="r"')}${td(pen.cell('项目', i, '金额', two(row.金额)), 'class="r"')}${td('免税', 'class="c"')}${td('***', 'class="r"')}</tr>`,
      )
    const blank = `<tr class="i" style="height:${Math.max(24, 96 - items.length * 22)}px">${'<td></td>'.repeat(8)}</tr>`
    return [
      `<div style="font:13.5px/1.4 var(--song);color:#7a2a1c"><div style="display:flex;justify-content:space-between;margin-bottom:8px"><div style="width:210px">${square(pen.raw('发票号码'), 74)}</div><div style="text-align:center"><h1 style="font:700 24px/1.5 var(--song);letter-spacing:2px;border-bottom:3px double #7a2a1c;padding:0 14px">${title}</h1></div><div style="width:250px;padding-top:14px">${medical ? '票据' : '发票'}号码：<span class="k">${pen.text('发票号码')}</span><br>开票日期：<span class="k">${pen.day('开票日期', 'padded')}</span></div></div>
<table class="hin"><tr>${party('购买方', buyer ?? '')}${party('销售方', seller ?? '')}</tr></table>
<table class="hin" style="border-top:0"><tr class="h"><td style="width:24%">项目名称</td><td style="width:11%">规格型号</td><td style="width:7%">单位</td><td style="width:9%">数量</td><td style="width:14%">单价</td><td style="width:14%">金额</td><td>税率/征收率</td><td style="width:10%">税额</td></tr>${items.join('')}${blank}<tr class="i">${td('合　计', 'class="c"')}${'<td></td>'.repeat(4)}${td(`¥${pen.as('合计', two(pen.raw('合计')))}`, 'class="r"')}${td('')}${td('***', 'class="r"')}</tr></table>
<table class="hin" style="border-top:0"><tr><td style="width:24%;text-align:center">价税合计（大写）</td><td><span class="k">ⓧ ${capitals}</span></td><td style="width:34%">（小写）<span class="k">¥${pen.as('价税合计', two(pen.raw('价税合计')))}</span></td></tr></table>
<table class="hin" style="border-top:0"><tr style="height:62px"><td style="width:30px;text-align:center">备<br>注</td><td class="k" style="vertical-align:top">${pen.text('备注')}</td></tr></table>
<p style="margin:8px 0 0 60px">开票人：<span class="k">${pen.text('开票人')}</span></p></div>${pen.seal('销售方', 'right:60px;bottom:34px', 164)}
<style>.hin td{border:1px solid #7a2a1c;padding:4px 6px}.hin .u{width:26px;text-align:center;line-height:1.15;padding:3px}.hin .h td{text-align:center;border-bottom:0}.hin .i td{border-top:0;border-bottom:0;color:#111}.hin .r{text-align:right}.hin .c{text-align:center}.k{color:#111}</style>`,
    ]
  },
}

export const LICENCES: Layout[] = [business, food, property, invoice]
