import { amountInCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { dayWords, ruled, td, upright } from '../parts.ts'

/** A certificate of a hospital in one sentence. */
const medical: Layout = {
  id: 'tune-c/medical',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--ming)"><h1 style="font-size:26px">${pen.text('医院')}出院记录</h1>${ruled('cm', [td(`患者：${pen.text('姓名')}`) + td(`性别：${pen.text('性别')}`) + td(`年龄：${pen.text('年龄')}岁`) + td(`病历号：${pen.text('病案号')}`), td(`入住科室：${pen.text('科室')}`, 'colspan="2"') + td(`病床号：${pen.text('床号')}`, 'colspan="2"'), td(`入院时间：${pen.day('入院日期', 'slashes')}`, 'colspan="2"') + td(`出院时间：${pen.day('出院日期', 'slashes')}`, 'colspan="2"')], 'border:1px solid #888;padding:6px')}<p style="margin-top:14px">【主要诊断】${pen.text('诊断')}</p><p>【治疗经过】入院后给予相应治疗，恢复良好。</p><p>【出院医嘱】按时服药，一月后复诊。</p><p style="margin-top:80px">主管医生：${pen.sign('医师')}　　　记录时间：${pen.day('出具日期', 'slashes')}</p>${pen.seal('医院', 'left:380px;top:360px', 150)}</div>`,
  ],
}

/** A receipt of the treasury. */
const receipt: Layout = {
  id: 'tune-c/invoice',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const money = (value: unknown) => Number(value).toFixed(2)
    const total = pen.number('价税合计')
    return [
      `<div style="font-family:var(--micro)"><h1 style="font-size:23px">${pen.title('电子发票（普通发票）')}</h1>${ruled('ci', [`<td style="width:30px" rowspan="2">${upright('购买方信息')}</td><td style="text-align:left">名称：${pen.text('购买方名称')}</td><td style="width:30px" rowspan="2">${upright('销售方信息')}</td><td style="text-align:left">名称：${pen.text('销售方名称')}</td>`, `<td style="text-align:left">统一社会信用代码/纳税人识别号：${pen.text('购买方识别号')}</td><td style="text-align:left">统一社会信用代码/纳税人识别号：${pen.text('销售方识别号')}</td>`], 'border:1px solid #a55;padding:3px 6px;font-size:13px;line-height:1.3;text-align:center')}${ruled('ci2', ['<th>项目名称</th><th>数量</th><th>单价</th><th>金额</th>', ...pen.rows('项目').map((row, i) => td(pen.cell('项目', i, '名称')) + td(pen.cell('项目', i, '数量')) + td(pen.cell('项目', i, '单价', money(row.单价))) + td(pen.cell('项目', i, '金额', money(row.金额)))), td('合计') + td('') + td('') + td(`¥${pen.money('合计')}`), td('价税合计（大写）') + td(pen.knows('价税合计大写') ? pen.text('价税合计大写') : (amountInCapitals(total.toFixed(2)) ?? '')) + td('（小写）') + td(`¥${pen.money('价税合计')}`)], 'border:1px solid #a55;padding:4px 8px;text-align:center;font-size:13px')}<div style="font-size:13px;margin-top:6px"><p>票据备注：${pen.text('备注')}</p><p>发票号码：${pen.text('发票号码')}　　开票日期：${pen.day('开票日期')}　　开票人：${pen.text('开票人')}</p></div>${pen.seal('销售方', 'right:70px;bottom:20px', 170)}</div>`,
    ]
  },
}

const test: Layout = {
  id: 'tune-c/test-report',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const cma = pen.has('无资质章')
      ? ''
      : `<div data-part="CMA" style="position:absolute;right:84px;top:40px;color:#c22;text-align:center"><p style="font:900 italic 38px/1 var(--hei)">CMA</p><p style="font-size:14px">${pen.text('资质编号')}</p></div>`
    const line = (label: string, english: string, value: string) =>
      `<p style="margin-bottom:8px">${label} <span style="font-size:12px">${english}</span>：${value}</p>`
    return [
      `<div style="font-family:var(--hei)">${cma}<h1 style="font-size:32px;margin:70px 0 30px">${pen.title('检测报告')}</h1>${line('报告编号', 'Report No.', pen.text('报告编号'))}${line('委托方', 'Client', pen.text('委托单位'))}${line('检验项目', 'Test Items', pen.text('检测项目'))}${line('受检地点', 'Location', pen.text('检测地点'))}${line('测试日期', 'Date of Test', pen.day('检测日期'))}${line('执行标准', 'Standard', pen.text('检测依据'))}${line('综合结论', 'Conclusion', pen.text('结论'))}${line('批准日期', 'Date of Issue', pen.day('报告日期'))}<p style="margin-top:50px">检测机构（章）：${pen.text('出具单位')}</p><p style="margin-top:20px">编制人：${pen.sign('编制')}　审核人：${pen.sign('审核')}　授权签字人：${pen.sign('批准')}</p>${pen.seal('出具单位', 'left:240px;bottom:260px', 160)}</div>`,
    ]
  },
}

const birth: Layout = {
  id: 'tune-c/birth-certificate',
  kind: 'birth-certificate',
  size: 'wide',
  pages: (pen) => {
    const group = (text: string, rows: number) =>
      `<td rowspan="${rows}" style="width:110px;text-align:center">${text}</td>`
    const l = (text: string) => td(text, 'style="width:120px;background:#eef6f2"')
    return [
      `<h1 style="font:700 30px var(--kai)">出生医学证明</h1><p style="text-align:right;margin-bottom:8px">证书编号：${pen.text('出生医学证明编号')}</p>${ruled('cb', [group('新生儿', 3) + l('姓名') + td(pen.text('新生儿姓名')) + l('性别') + td(pen.text('性别')), l('出生年月日') + td(pen.day('出生日期')) + l('孕周') + td(`${pen.text('孕周')}周`), l('体重') + td(`${pen.text('体重')}g`) + l('身长') + td(`${pen.text('身长')}cm`), group('分娩信息', 1) + l('分娩地点') + td(pen.text('出生地点')) + l('接生医院') + td(pen.text('医疗机构')), group('母亲', 1) + l('姓名') + td(pen.text('母亲姓名')) + l('身份证号') + td(pen.text('母亲公民身份号码')), group('父亲', 1) + l('姓名') + td(pen.text('父亲姓名')) + l('身份证号') + td(pen.text('父亲公民身份号码'))], 'border:1px solid #6a8;padding:10px;font-size:15px')}<p style="margin-top:30px;text-align:right">签发单位：${pen.raw('医疗机构')}</p><p style="text-align:right">签发时间：${pen.day('签发日期')}</p>${pen.seal('签发机构', 'right:100px;bottom:90px', 150)}`,
    ]
  },
}

const marriage: Layout = {
  id: 'tune-c/marriage-certificate',
  kind: 'marriage-certificate',
  size: 'wide',
  pages: (pen) => {
    const one = (i: number) =>
      `<div style="flex:1;border:1px solid #c99;padding:20px"><p>姓名：${pen.cell('当事人', i, '姓名')}</p><p>性别：${pen.cell('当事人', i, '性别')}　　国籍：中国</p><p>出生日期：${pen.cell('当事人', i, '出生', dayWords(String(pen.rows('当事人')[i]?.出生)))}</p><p>身份证件号：${pen.cell('当事人', i, '公民身份号码')}</p></div>`
    return [
      `<div style="font:19px/2 var(--ming)"><h2 style="font-size:32px;letter-spacing:12px;color:#a22">中华人民共和国结婚证</h2><p style="margin-top:16px">持证人：${pen.text('持证人')}　　　　登记时间：${pen.day('登记日期')}</p><p>证书字号：${pen.text('结婚证字号')}　　婚姻登记机关：${pen.text('登记机关')}</p><div style="display:flex;gap:30px;margin-top:20px">${one(0)}${one(1)}</div><p style="margin-top:30px">结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。　婚姻登记员：${pen.sign('婚姻登记员')}</p></div>${pen.seal('登记机关', 'right:120px;bottom:60px', 150)}`,
    ]
  },
}

const degree: Layout = {
  id: 'tune-c/degree-certificate',
  kind: 'degree-certificate',
  size: 'sheet',
  pages: (pen) => {
    const line = (label: string, value: string) => td(label, 'style="width:150px"') + td(value)
    return [
      `<div style="font-family:var(--hei)"><h1 style="font-size:25px;margin-bottom:20px">教育部学历证书电子注册备案表</h1>${ruled('cd', [line('姓名', pen.text('姓名')), line('性别', pen.text('性别')), line('出生日期', pen.day('出生')), line('入学日期', pen.text('入学年月')), line('毕（结）业时间', pen.text('毕业年月')), line('毕业院校', pen.text('学校')), line('所学专业', pen.text('专业')), line('学历层次', pen.text('层次')), line('修业年限', pen.text('学制')), line('学历证书编号', pen.text('证书编号')), line('校（院）长姓名', pen.sign('校长'))], 'border:1px solid #888;padding:9px')}<p style="margin-top:30px">颁证日期：${pen.day('毕业日期')}</p></div>${pen.seal('学校', 'right:120px;bottom:260px', 150)}`,
    ]
  },
}

const vehicle: Layout = {
  id: 'tune-c/vehicle-licence',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) => {
    const l = (text: string, english: string) =>
      `<span style="display:inline-block;font-size:14px;line-height:1.1;vertical-align:middle;width:90px">${text}<br><span style="font-size:9px">${english}</span></span>`
    return [
      `<div style="position:absolute;inset:0;background:#f1f6f8"></div><div style="position:relative;padding:12px 24px;font-family:var(--hei);font-size:17px;line-height:1.75"><h2 style="font-size:23px">中华人民共和国机动车行驶证</h2><p style="font-size:10px;text-align:center;line-height:1">Vehicle License of the People's Republic of China</p><p>${l('号牌号码', 'Plate No.')}${pen.text('号牌号码')}　　${l('车辆类型', 'Vehicle Type')}${pen.text('车辆类型')}</p><p>${l('所有人', 'Owner')}${pen.text('所有人')}</p><p style="font-size:15px">${l('住址', 'Address')}${pen.text('住址')}</p><div style="padding-left:130px"><p>${l('使用性质', 'Use Character')}${pen.text('使用性质')}</p><p>${l('品牌型号', 'Model')}${pen.text('品牌型号')}</p><p>${l('车辆识别代号', 'VIN')}${pen.text('车辆识别代号')}</p><p>${l('发动机号码', 'Engine No.')}${pen.text('发动机号码')}</p><p>${l('注册日期', 'Register Date')}${pen.day('注册日期', 'dashes')}　${l('发证日期', 'Issue Date')}${pen.day('发证日期', 'dashes')}</p></div></div>${pen.seal('发证机关', 'left:24px;bottom:40px', 110)}`,
    ]
  },
}

const plan: Layout = {
  id: 'tune-c/site-plan',
  kind: 'site-plan',
  size: 'sheet',
  pages: (pen) => {
    const size = (field: string) => pen.as(field, `${pen.raw(field)}m`)
    const block = pen.has('无图签')
      ? ''
      : ruled(
          'cs',
          [
            td('工程地址') + td(pen.text('地点')) + td('制图单位') + td(pen.text('设计单位')),
            td('图　名') + td(pen.text('图名')) + td('图　号') + td(pen.text('图号')),
            td('比例尺') +
              td(pen.has('无比例') ? '' : pen.text('比例')) +
              td('绘制日期') +
              td(pen.day('日期', 'dashes')),
          ],
          'border:1px solid #000;padding:5px;font:13px var(--hei)',
        )
    return [
      `<h2 style="font:700 22px var(--hei);margin-bottom:20px">${pen.title('平面图')}</h2>${pen.has('无指北针') ? '' : '<p style="position:absolute;right:100px;top:130px;font:20px var(--hei);text-align:center">北<br>↑</p>'}<svg width="620" height="560" viewBox="0 0 620 560"><rect x="20" y="20" width="560" height="480" fill="none" stroke="#000" stroke-width="2"/><rect x="120" y="120" width="300" height="200" fill="none" stroke="#000"/><g font-size="15" font-family="Noto Sans CJK SC"><text x="200" y="220">占用区域</text><text x="60" y="60">城市道路</text></g></svg>${pen.has('无尺寸') ? '' : `<p>占用尺寸：长${size('长')}，宽${size('宽')}${pen.knows('离地高度') ? `，离地高度${size('离地高度')}` : ''}。</p>`}<div style="position:absolute;left:84px;right:84px;bottom:70px">${block}</div>${pen.seal('设计单位', 'right:110px;bottom:60px', 130)}`,
    ]
  },
}

export default [medical, receipt, test, birth, marriage, degree, vehicle, plan]
