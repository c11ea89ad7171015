import type { Layout } from '../../layout.ts'
import { dots, restOf } from '../j/kit.ts'
import { ruled, td } from '../parts.ts'
import { feet, running, under } from './kit.ts'

/** A hospital's discharge summary as its system prints it. */
const discharge: Layout = {
  id: 'tune-m/discharge',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => {
    const placed = '医院 姓名 性别 年龄 科室 床号 病案号 入院日期 出院日期 诊断 出具日期'
    const h = (name: string, text: string) =>
      `<p style="margin-top:12px"><b style="font-family:var(--hei)">${name}</b>${text}</p>`
    return [
      `<div style="font:15.5px/1.75 var(--song)"><p style="text-align:center;font:700 22px var(--song)">${pen.text('医院')}</p><h1 style="font:700 20px var(--hei);letter-spacing:6px;margin:2px 0 10px">${pen.title('出院小结')}</h1><div style="display:flex;flex-wrap:wrap;gap:2px 26px;border-top:2px solid #000;border-bottom:1px solid #000;padding:6px 0"><span>姓名 ${pen.text('姓名')}</span><span>性别 ${pen.text('性别')}</span><span>年龄 ${pen.text('年龄')}岁</span><span>病区 ${pen.text('科室')}</span><span>床号 ${pen.text('床号')}</span><span>住院号 ${pen.text('病案号')}</span></div>
${ruled('mdi', [td(`入院时间：${pen.day('入院日期', 'dashes')} 09:20`) + td(`出院时间：${pen.day('出院日期', 'dashes')} 14:05`)], 'padding:6px 0;border-bottom:1px solid #000')}${h('入院时主要症状及体征：', '患者因不适数日入院，生命体征平稳，神志清。')}${h('实验室检查及主要会诊：', '血常规、肝肾功能未见明显异常，详见化验单。')}${h('出院诊断：', pen.text('诊断'))}${h('住院期间治疗经过：', '入院后完善相关检查，予对症支持治疗，病情好转，经上级医师同意予以出院。')}${h('出院后用药及建议：', '1.注意休息；2.一周后门诊复查；3.不适随诊。')}${restOf(pen, placed, (label, value) => h(`${label}：`, value))}<div style="position:relative;text-align:right;margin-top:60px"><p>经治医师：${pen.sign('医师')}</p><p>打印日期：${pen.day('出具日期', 'dashes')}</p>${pen.seal('医院', 'right:60px;top:-44px', 146)}</div></div>${feet('本小结一式两联，由患者妥善保管；盖章有效', '第1页')}`,
    ]
  },
}

/** The school's certificate of completed study as the reporting system prints it: fields in a bare list and a code. */
const study: Layout = {
  id: 'tune-m/study-report',
  kind: 'degree-certificate',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const placed = '姓名 性别 出生 入学年月 毕业年月 专业 学制 层次 学校 证书编号 毕业日期'
    return [
      `${running('学历电子注册备案', '在线验证有效')}<div style="font:16px/1.6 var(--hei)"><h1 style="font-size:25px;margin:22px 0 24px">${pen.title('教育部学历证书电子注册备案表')}</h1>${ruled(
        'mst',
        [
          l('姓名') + td(pen.text('姓名')) + td(dots(110), 'rowspan="4" style="text-align:center;width:150px"'),
          l('性别') + td(pen.text('性别')),
          l('出生日期') + td(pen.day('出生')),
          l('学习起止年月') + td(`${pen.text('入学年月')} 至 ${pen.text('毕业年月')}`),
          ...(pen.knows('毕业日期') ? [l('毕（结）业日期') + td(pen.day('毕业日期'), 'colspan="2"')] : []),
          l('学校名称') + td(pen.text('学校'), 'colspan="2"'),
          l('专业') + td(pen.text('专业'), 'colspan="2"'),
          l('学制') + td(pen.text('学制'), 'colspan="2"'),
          l('层次') + td(pen.text('层次'), 'colspan="2"'),
          l('学习形式') + td('普通全日制', 'colspan="2"'),
          l('毕（结）业') + td('毕业', 'colspan="2"'),
          l('证书编号') + td(pen.text('证书编号'), 'colspan="2"'),
          l('校（院）长姓名') + td(pen.sign('校长'), 'colspan="2"'),
          ...Object.keys(pen.spec.values)
            .filter((field) => !placed.split(' ').includes(field))
            .map((field) => l(field) + td(pen.text(field), 'colspan="2"')),
        ],
        'border:0;border-bottom:1px solid #bbb;padding:10px 8px',
      )}<p style="font-size:12.5px;line-height:1.8;margin-top:22px;color:#555">注意事项：1.备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。2.备案表内容如有修改，请以最新在线验证的内容为准。3.未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。</p>${pen.seal('学校', 'right:70px;bottom:200px', 146)}<style>.mst{width:100%}.mst .l{width:150px;color:#555}</style></div>`,
    ]
  },
}

/** Both leaves of a vehicle licence on one copy, names of items above in two tongues. */
const vehicle: Layout = {
  id: 'tune-m/vehicle-copy',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) => {
    const placed = '号牌号码 车辆类型 所有人 住址 使用性质 品牌型号 车辆识别代号 发动机号码 注册日期 发证日期'
    const box = (name: string, english: string, value: string, at: string) =>
      `<div style="position:absolute;${at};font:15px/1.25 var(--song);border-bottom:1px solid #7a8"><span style="display:inline-block;vertical-align:middle;color:#355;font-size:12px;line-height:1.15;margin-right:8px">${name}<br><i style="font-size:8.5px">${english}</i></span><span style="vertical-align:middle">${value}</span></div>`
    const rest = restOf(pen, placed, (label, value) => `${label} ${value}　`)
    return [
      `<div style="position:absolute;inset:0;background:#f3faf4"></div><p style="position:absolute;left:0;right:0;top:20px;text-align:center;font:700 21px var(--song)">中华人民共和国机动车行驶证</p><p style="position:absolute;left:0;right:0;top:50px;text-align:center;font:10px var(--song)">Vehicle License of the People's Republic of China</p>${box('号牌号码', 'Plate No.', pen.text('号牌号码'), 'left:34px;top:74px;width:240px')}${box('车辆类型', 'Vehicle Type', pen.text('车辆类型'), 'left:300px;top:74px;width:306px')}${box('所有人', 'Owner', pen.text('所有人'), 'left:34px;top:120px;width:572px')}${box('住　址', 'Address', pen.text('住址'), 'left:34px;top:166px;width:572px')}${box('使用性质', 'Use Character', pen.text('使用性质'), 'left:34px;top:212px;width:210px')}${box('品牌型号', 'Model', pen.text('品牌型号'), 'left:270px;top:212px;width:336px')}${box('车辆识别代号', 'VIN', pen.text('车辆识别代号'), 'left:200px;top:258px;width:406px')}${box('发动机号码', 'Engine No.', pen.text('发动机号码'), 'left:200px;top:300px;width:406px')}${box('注册日期', 'Register Date', pen.day('注册日期', 'dashes'), 'left:200px;top:342px;width:190px')}${box('发证日期', 'Issue Date', pen.day('发证日期', 'dashes'), 'left:410px;top:342px;width:196px')}<p style="position:absolute;left:34px;bottom:6px;font:11px var(--song)">${rest}</p>${pen.seal('发证机关', 'left:44px;top:256px', 124)}`,
    ]
  },
}

/** The all-electronic invoice, buyer and seller one beside the other with upright heads. */
const invoice: Layout = {
  id: 'tune-m/invoice-digital',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const money = (value: unknown) => Number(value ?? 0).toFixed(2)
    const placed = '发票号码 开票日期 购买方名称 购买方识别号 销售方名称 销售方识别号 合计 价税合计 备注 开票人'
    const side = (head: string, name: string, number: string) =>
      `<td style="width:24px;text-align:center;line-height:1.2">${[...head].join('<br>')}</td><td style="width:50%">名称：${pen.text(name)}<br><br>统一社会信用代码/纳税人识别号：${pen.text(number)}</td>`
    return [
      `<div style="position:absolute;inset:22px 36px;font:13.5px/1.5 var(--song);color:#222"><div style="display:flex;justify-content:space-between;align-items:center">${dots(62)}<h1 style="font:24px var(--kai);color:#8a3b1c;border-bottom:3px double #8a3b1c;padding:0 20px 4px">电子发票（普通发票）</h1><p style="line-height:1.8">发票号码：${pen.text('发票号码')}<br>开票日期：${pen.day('开票日期', 'padded')}</p></div><table class="min" style="margin-top:8px"><tr>${side('购买方信息', '购买方名称', '购买方识别号')}${side('销售方信息', '销售方名称', '销售方识别号')}</tr></table><table class="min" style="border-top:0"><tr><th>项目名称</th><th>规格型号</th><th>单位</th><th>数 量</th><th>单 价</th><th>金 额</th><th>税率/征收率</th><th>税 额</th></tr>${pen
        .rows('项目')
        .map(
          (row, i) =>
            `<tr class="i"><td>${pen.cell('项目', i, '名称')}</td><td></td><td>件</td><td>${pen.cell('项目', i, '数量')}</td><td>${pen.cell('项目', i, '单价', money(row.单价))}</td><td>${pen.cell('项目', i, '金额', money(row.金额))}</td><td>免税</td><td>***</td></tr>`,
        )
        .join(
          '',
        )}<tr class="i"><td style="text-align:center">合　　计</td><td></td><td></td><td></td><td></td><td>¥${pen.money('合计')}</td><td></td><td>***</td></tr></table><table class="min" style="border-top:0"><tr><td style="width:150px;text-align:center">价税合计（小写）</td><td>¥${pen.money('价税合计')}</td></tr><tr><td style="text-align:center;height:64px">备　注</td><td>${pen.text('备注')}${restOf(pen, placed, (label, value) => `${label}：${value}　`)}</td></tr></table><p style="margin-top:10px;padding-left:40px">开票人：${pen.text('开票人')}</p></div>${pen.seal('销售方', 'right:90px;bottom:30px', 120)}<style>.min{width:100%;border-collapse:collapse;border:1px solid #8a3b1c}.min td,.min th{padding:5px 6px;border:1px solid #8a3b1c;font-weight:400}.min .i td{border-top:0;border-bottom:0;text-align:right}.min .i td:first-child{text-align:left}</style>`,
    ]
  },
}

/** A slip that the bank's counter prints on opening an account: name under each blank. */
const account: Layout = {
  id: 'tune-m/bank-slip',
  kind: 'bank-card',
  size: 'slip',
  pages: (pen) => [
    `<div style="position:absolute;inset:34px 60px;font:19px/1.6 var(--song)"><div style="display:flex;justify-content:space-between;border-bottom:2px solid #1d4f91;padding-bottom:8px"><b style="font:700 24px var(--hei);color:#1d4f91">${pen.text('银行')}</b><span style="font-size:14px">个人结算账户信息单　客户留存</span></div><div style="display:flex;gap:40px;margin-top:40px">${under(pen.text('户名'), '账户户名')}${under(pen.as('卡号', pen.raw('卡号').replace(/(.{4})(?=.)/g, '$1 ')), '借记卡卡号', 2)}</div><div style="display:flex;gap:40px;margin-top:36px">${under(pen.text('有效期'), '卡片有效期 月／年')}${under('人民币', '币种')}${under('Ⅰ类户', '账户类别')}</div>${restOf(pen, '银行 卡号 户名 有效期', (label, value) => `<p style="margin-top:14px">${label}：${value}</p>`)}<p style="position:absolute;bottom:10px;font-size:13.5px">提示：请核对以上信息，如有疑问当场向柜面提出；请勿向他人出租、出借、出售账户。</p></div>`,
  ],
}

export const RECORDS: Layout[] = [discharge, study, vehicle, invoice, account]
