import type { Layout } from '../layout.ts'

const licence: Layout = {
  id: 'tune/business-licence',
  kind: 'business-licence',
  size: 'wide',
  pages: (pen) => {
    const item = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:14px"><span style="width:110px;font:17px var(--hei)">${label}</span><span style="flex:1">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:14px;border:6px double #c9a24a"></div><p style="position:absolute;left:60px;top:64px;font-size:16px">统一社会信用代码<br><b style="font:700 19px 'Noto Sans Mono CJK SC'">${pen.text('统一社会信用代码')}</b></p>
<h1 style="font-size:54px;letter-spacing:24px;margin-top:30px">营业执照</h1><p style="text-align:center">（副&ensp;本）</p>
<svg style="position:absolute;right:70px;top:60px" width="96" height="96" viewBox="0 0 12 12">${Array.from({ length: 144 }, (_, i) => ((i * 7919) % 13 < 6 ? `<rect x="${i % 12}" y="${Math.floor(i / 12)}" width="1" height="1"/>` : '')).join('')}</svg>
<div style="display:flex;gap:50px;margin:36px 20px 0;font-size:18px"><div style="flex:1">${item('名&emsp;&emsp;称', pen.text('名称'))}${item('类&emsp;&emsp;型', pen.text('类型'))}${item(pen.raw('类型') === '个体工商户' ? '经&ensp;营&ensp;者' : '法定代表人', pen.text('法定代表人'))}${item('经营范围', pen.text('经营范围'))}</div>
<div style="flex:1">${pen.knows('注册资本') ? item('注册资本', `人民币${pen.as('注册资本', `${pen.number('注册资本') / 10000}.0000万`)}元整`) : ''}${item(pen.raw('类型') === '个体工商户' ? '注册日期' : '成立日期', pen.day('成立日期', 'padded'))}${pen.knows('营业期限止') ? item('营业期限', `${pen.day('成立日期', 'padded')}至${pen.day('营业期限止', 'padded')}`) : ''}${item(pen.raw('类型') === '个体工商户' ? '经营场所' : '住&emsp;&emsp;所', pen.text('住所'))}</div></div>
<p style="position:absolute;right:120px;bottom:110px;font-size:20px">登记机关&emsp;${pen.has('印章即机关') ? '' : pen.text('登记机关')}</p><p style="position:absolute;right:110px;bottom:66px;font-size:18px">${pen.day('登记日期', 'padded')}</p><p style="position:absolute;left:60px;bottom:34px;font-size:12px">市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。</p>${pen.seal('登记机关', 'right:110px;bottom:50px', 160)}`,
    ]
  },
}

const permit: Layout = {
  id: 'tune/operating-permit',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const item = (label: string, value: string) => `<p style="margin-bottom:16px"><b>${label}：</b>${value}</p>`
    return [
      `<div style="position:absolute;inset:20px;border:3px solid #2c7a4b"></div><h1 style="font-size:44px;letter-spacing:14px;margin:30px 0 10px;color:#17502f">${pen.title('食品经营许可证')}</h1><div style="display:flex;gap:50px;margin:50px 30px 0;font-size:19px"><div style="flex:1">${item('经营者名称', pen.text('名称'))}${item('社会信用代码（身份证号码）', pen.text('统一社会信用代码'))}${item('法定代表人（负责人）', pen.text('法定代表人'))}${item('住所', pen.text('住所'))}${item('经营场所', pen.text('经营场所'))}${item('主体业态', pen.text('主体业态'))}${item('经营项目', pen.text('经营范围'))}</div><div style="flex:1">${item('许可证编号', pen.text('许可证编号'))}${item('日常监督管理机构', pen.text('发证机关'))}${item('投诉举报电话', '12315')}${item('发证机关', pen.text('发证机关'))}${item('签发人', pen.sign('签发人'))}${item('签发日期', pen.day('签发日期'))}${item('有效期至', pen.day('有效期限止'))}</div></div>${pen.seal('发证机关', 'right:160px;bottom:60px', 170)}`,
    ]
  },
}

const resolution: Layout = {
  id: 'tune/shareholder-resolution',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:27px;margin-bottom:30px">${pen.text('公司名称')}<br>股东会决议</h1><p style="text-indent:2em">根据《公司法》及本公司章程，${pen.text('公司名称')}于${pen.day('会议日期')}召开股东会，应到股东${pen.rows('股东').length}人，实到${pen.rows('股东').length}人，代表全部表决权。会议由${pen.text('法定代表人')}主持，一致通过如下决议：</p><p style="text-indent:2em;margin-top:12px">一、${pen.text('决议事项')}。</p><p style="text-indent:2em">二、公司注册资本为人民币${pen.as('注册资本', `${pen.number('注册资本') / 10000}万`)}元，各股东出资情况如下：</p>
<table style="margin:20px 0;text-align:center" class="rs"><tr><th>股东姓名</th><th>证件号码</th><th>出资额（万元）</th><th>出资比例</th></tr>${pen
      .rows('股东')
      .map(
        (row, i) =>
          `<tr><td>${pen.cell('股东', i, '姓名')}</td><td>${pen.cell('股东', i, '公民身份号码')}</td><td>${pen.cell('股东', i, '出资额', String(Number(row.出资额) / 10000))}</td><td>${pen.cell('股东', i, '出资比例', `${row.出资比例}%`)}</td></tr>`,
      )
      .join(
        '',
      )}</table><style>.rs td,.rs th{border:1px solid #333;padding:8px}</style><p style="text-indent:2em">三、委派${pen.text('法定代表人')}办理相关登记手续。</p>
<p style="margin-top:50px">全体股东签字：</p><p style="margin-top:16px">${pen
      .rows('股东')
      .map((row) => pen.sign(`股东：${row.姓名}`))
      .join(
        '&emsp;',
      )}</p><p style="margin-top:60px;text-align:right;position:relative">${pen.text('公司名称')}（盖章）${pen.seal('单位', 'right:40px;top:-60px', 160)}</p><p style="text-align:right">${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
  ],
}

export default [licence, permit, resolution]
