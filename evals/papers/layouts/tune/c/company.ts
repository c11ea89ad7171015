import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'

/** An older licence, its lines set to dots. */
const licence: Layout = {
  id: 'tune-c/business-licence',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const line = (label: string, english: string, value: string) =>
      `<div style="display:flex;margin-bottom:16px;align-items:baseline"><span style="width:190px">${label}<br><span style="font-size:11px;color:#666">${english}</span></span><span style="flex:1;border-bottom:1px dotted #999">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:22px;border:10px solid #d8c08a"></div><div style="padding:30px;font:17px var(--kai)"><h1 style="font-size:44px;letter-spacing:20px">营业执照</h1><p style="text-align:center;margin-bottom:30px">（正 本）</p>${line('统一社会信用代码', 'Unified Social Credit Code', pen.text('统一社会信用代码'))}${line(own ? '名　　称' : '单 位 名 称', 'Name of Enterprise', pen.text('名称'))}${line(own ? '经营者' : '法定代表人（负责人）', 'Legal Representative', pen.text('法定代表人'))}${line('经营主体类型', 'Type', pen.text('类型'))}${pen.knows('注册资本') ? line('注册资本（金）', 'Registered Capital', pen.as('注册资本', `人民币 ${pen.number('注册资本') / 10000} 万元`)) : ''}${line('设立日期', 'Date of Establishment', pen.day('成立日期', 'slashes'))}${pen.knows('营业期限止') ? line('营业期限', 'Term of Operation', `${pen.day('成立日期', 'slashes')}—${pen.day('营业期限止', 'slashes')}`) : ''}${line(own ? '经营地址' : '注册地址', 'Address', pen.text('住所'))}${line('业务范围', 'Business Scope', pen.text('经营范围'))}<div style="margin-top:40px;text-align:right"><p>${pen.has('印章即机关') ? '登记机关' : `登记机关（盖章）：${pen.text('登记机关')}`}</p><p>发照日期　${pen.day('登记日期')}</p></div></div>${pen.seal('登记机关', 'right:110px;bottom:90px', 160)}`,
    ]
  },
}

/** A permit in two columns of lines without colons. */
const permit: Layout = {
  id: 'tune-c/operating-permit',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const line = (label: string, value: string) =>
      `<tr><td style="width:150px;padding:9px 0;vertical-align:top;color:#345">${label}</td><td style="padding:9px 0">${value}</td></tr>`
    return [
      `<div style="font-family:var(--ming);padding:10px 30px"><h1 style="font-size:38px">${pen.title('食品经营许可证')}</h1><p style="text-align:center">（副本）</p><div style="display:flex;gap:60px;font-size:17px;margin-top:30px"><table style="flex:1">${line('市场主体名称', pen.text('名称'))}${line('法人代表（业主）', pen.text('法定代表人'))}${line('登记住所', pen.text('住所'))}${line('经营地点', pen.text('经营场所'))}${line('统一代码', pen.text('统一社会信用代码'))}</table><table style="flex:1">${line('许可证书编号', pen.text('许可证编号'))}${line('经营业态', pen.text('主体业态'))}${line('许可项目', pen.text('经营范围'))}${line('批准日期', pen.day('签发日期', 'padded'))}${line('有效期截止', pen.day('有效期限止', 'padded'))}${line('批准机关', pen.text('发证机关'))}${line('签 发 人', pen.sign('签发人'))}</table></div></div>${pen.seal('发证机关', 'right:130px;bottom:60px', 160)}`,
    ]
  },
}

/** A resolution with its particulars in a form and the holders in a table with an upright heading. */
const resolution: Layout = {
  id: 'tune-c/resolution',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const holders = pen.rows('股东')
    return [
      `<div style="font-family:var(--micro);font-size:15px"><h1 style="font-size:24px;margin-bottom:18px">${pen.raw('公司名称')}股东会决定</h1>${ruled('cr', [td('企业名称') + td(pen.text('公司名称'), 'colspan="3"'), td('会议时间') + td(pen.day('会议日期', 'dashes')) + td('会议主持') + td(pen.text('法定代表人')), td('表决事项') + td(pen.text('决议事项'), 'colspan="3"'), td('注册资本') + td(`${pen.as('注册资本', `${pen.number('注册资本') / 10000}万`)}元（人民币）`, 'colspan="3"')])}<p style="margin:18px 0 8px">股东及出资情况</p>${ruled('cr2', [`<td rowspan="${holders.length + 1}" style="width:36px;text-align:center">${upright('股东名册')}</td><th>股东姓名（名称）</th><th>证照号码</th><th>认缴出资额（元）</th><th>持股比例（%）</th>`, ...holders.map((row, i) => td(pen.cell('股东', i, '姓名')) + td(pen.cell('股东', i, '公民身份号码')) + td(pen.cell('股东', i, '出资额', Number(row.出资额).toFixed(2))) + td(pen.cell('股东', i, '出资比例', String(row.出资比例))))], 'border:1px solid #333;padding:7px;text-align:center')}<p style="margin-top:40px">参会股东签字：${holders.map((row) => pen.sign(`股东：${row.姓名}`)).join('&emsp;')}</p><p style="margin-top:70px;position:relative">公司盖章：${pen.raw('公司名称')}${pen.seal('单位', 'left:130px;top:-60px', 160)}</p><p style="margin-top:30px">签署日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

const audit: Layout = {
  id: 'tune-c/audit-report',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--micro)"><h1 style="font-size:30px;margin:10px 0 20px">${pen.title('审计报告')}</h1>${ruled('ca', [td('报告号') + td(pen.text('报告编号')), td('委托单位') + td(pen.text('被审计单位')), td('审计机构') + td(pen.text('出具单位')), td('审计所属年度') + td(`${pen.text('报告年度')}年度`), td('出具日期') + td(pen.day('报告日期'))], 'border:1px solid #555;padding:8px')}<p style="margin-top:20px;text-indent:2em">${pen.raw('被审计单位')}：我们接受委托，审计了贵公司财务报表。${pen.raw('意见类型') === '保留意见' ? '由于“形成保留意见的基础”所述事项，我们发表保留意见。' : '我们认为，财务报表在所有重大方面公允反映了贵公司的财务状况，发表无保留意见。'}</p><p style="text-indent:2em">期末流动资产为${pen.money('流动资产')}元，非流动资产为${pen.money('非流动资产')}元，资产总额为${pen.money('资产总计')}元。</p><div style="margin-top:70px;position:relative"><p>注册会计师：${pen.sign('注册会计师甲')}　　注册会计师：${pen.sign('注册会计师乙')}</p>${pen.seal('出具单位', 'right:40px;top:-50px', 160)}</div></div>`,
  ],
}

export default [licence, permit, resolution, audit]
