import type { Layout } from '../layout.ts'

/** The licence upright, as it is printed from the electronic one. */
const licence: Layout = {
  id: 'held/business-licence',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const individual = pen.raw('类型') === '个体工商户'
    const item = (label: string, value: string) =>
      `<p style="display:flex;margin-bottom:14px"><span style="width:150px;color:#6b4a12;font-family:var(--micro)">${label}</span><span style="flex:1">${value}</span></p>`
    return [
      `<div style="position:absolute;inset:26px;border:3px solid #b58a35;outline:1px solid #b58a35;outline-offset:-8px"></div><h1 style="font:700 46px var(--ming);letter-spacing:30px;margin:46px 0 26px;color:#7b1d14">营业执照</h1><p style="text-align:center;font-size:17px;margin-bottom:36px">统一社会信用代码&emsp;${pen.text('统一社会信用代码')}</p><div style="font:18px var(--ming);padding:0 24px">${item('名称', pen.text('名称'))}${item('类型', pen.text('类型'))}${item(individual ? '经营场所' : '住所', pen.text('住所'))}${item(individual ? '经营者' : '法定代表人', pen.text('法定代表人'))}${pen.knows('注册资本') ? item('注册资本', pen.as('注册资本', `${pen.number('注册资本') / 10000}万元人民币`)) : ''}${item(individual ? '注册日期' : '成立日期', pen.day('成立日期'))}${item('营业期限', `${pen.day('成立日期')} 至 长期`)}${item('经营范围', pen.text('经营范围'))}</div><p style="position:absolute;right:120px;bottom:170px;font-size:19px">登记机关：${pen.text('登记机关')}</p><p style="position:absolute;right:120px;bottom:126px">${pen.day('登记日期')}</p>${pen.seal('登记机关', 'right:130px;bottom:86px', 160)}`,
    ]
  },
}

/** A permit as a grid with everything in one table. */
const permit: Layout = {
  id: 'held/operating-permit',
  kind: 'operating-permit',
  size: 'sheet',
  pages: (pen) => {
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`
    return [
      `<h1 style="font:700 34px var(--kai);letter-spacing:10px;margin:30px 0">${pen.title('食品经营许可证')}</h1><p style="text-align:center;margin-bottom:24px">许可证编号：${pen.text('许可证编号')}</p><table class="op">${row('经营者名称', pen.text('名称'))}${row('统一社会信用代码', pen.text('统一社会信用代码'))}${row('法定代表人（负责人）', pen.text('法定代表人'))}${row('住所', pen.text('住所'))}${row('经营场所', pen.text('经营场所'))}${row('主体业态', pen.text('主体业态'))}${row('经营项目', pen.text('经营范围'))}${row('有效期至', pen.day('有效期限止', 'padded'))}</table><style>.op th,.op td{border:1px solid #357;padding:12px;font-family:var(--kai)}.op th{width:200px;font-weight:400;background:#eef3fa;text-align:left}</style><p style="margin-top:60px;text-align:right">发证机关：${pen.text('发证机关')}</p><p style="text-align:right">签发人：${pen.sign('签发人')}</p><p style="text-align:right">签发日期：${pen.day('签发日期', 'padded')}</p>${pen.seal('发证机关', 'right:130px;bottom:150px', 165)}`,
    ]
  },
}

/** Articles in running text: each holder in a sentence. */
const resolution: Layout = {
  id: 'held/shareholder-resolution',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--ming);font-size:17px"><h1 style="font-size:24px">${pen.title('股东会决议')}</h1><p style="margin-top:24px">会议时间：${pen.day('会议日期', 'padded')}</p><p>公司名称：${pen.text('公司名称')}</p><p>主持人（法定代表人）：${pen.text('法定代表人')}</p><p style="margin-top:14px">应到会股东${pen.rows('股东').length}名，实到${pen.rows('股东').length}名，符合公司法和章程规定。经审议，全体股东决议：</p><p>（一）${pen.text('决议事项')}。</p><p>（二）注册资本${pen.as('注册资本', `${pen.number('注册资本') / 10000}万元`)}。${pen
      .rows('股东')
      .map(
        (row, i) =>
          `${pen.cell('股东', i, '姓名')}（身份证号${pen.cell('股东', i, '公民身份号码')}）出资${pen.cell('股东', i, '出资额', `${Number(row.出资额) / 10000}`)}万元，占${pen.cell('股东', i, '出资比例', `${row.出资比例}`)}%`,
      )
      .join('；')}。</p><p>（三）授权法定代表人办理后续手续。</p><p style="margin-top:60px">股东签名：</p>${pen
      .rows('股东')
      .map((row) => `<p style="margin:10px 0 0 60px">${pen.sign(`股东：${row.姓名}`)}</p>`)
      .join(
        '',
      )}<p style="margin-top:50px;position:relative">公司盖章：${pen.seal('单位', 'left:70px;top:-50px', 156)}</p><p style="margin-top:80px">决议日期：${pen.fill('签署日期', '____年__月__日', 'padded')}</p></div>`,
  ],
}

export default [licence, permit, resolution]
