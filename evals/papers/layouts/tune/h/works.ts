import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { DATE_SLOT, foot } from './pieces.ts'

const trucks = (pen: Pen, name: string) =>
  ruled(
    name,
    [
      ['序号', '车辆号牌', '核定载质量（t）', '车辆类型'].map((text) => td(text)).join(''),
      ...pen
        .rows('车辆')
        .map(
          (_, i) =>
            td(String(i + 1)) + td(pen.cell('车辆', i, '车牌号')) + td(pen.cell('车辆', i, '核载')) + td('自卸车'),
        ),
    ],
    'border:1px solid #111;padding:4px 8px;text-align:center',
  )

/** A plan with decimal chapters under a running head; signing at the end of the first sheet. */
const chapters: Layout = {
  id: 'tune-h/plan-chapters',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const h = (text: string) => `<p style="font:700 17px var(--hei);margin:12px 0 3px">${text}</p>`
    const item = (no: string, text: string) => `<p style="padding-left:2.6em;text-indent:-2.6em">${no}　${text}</p>`
    const carrying = pen.knows('路线')
    return [
      `<div style="font:15.5px/1.8 var(--song)"><p style="position:absolute;left:84px;right:84px;top:40px;border-bottom:1px solid #555;font-size:12px;display:flex;justify-content:space-between"><span>${pen.raw('单位')}</span><span>文件编号：AQ-2026-011　A／0 版</span></p>
<h1 style="font:700 26px var(--hei);margin:14px 0 12px">${pen.title('专项方案')}</h1>${h('1　项目基本情况')}${item('1.1', `项目名称：${pen.text('项目名称')}`)}${item('1.2', `实施地点：${pen.text('地点')}`)}${item('1.3', `涉及面积：${pen.text('面积')} m²`)}${item('1.4', `实施时间：${pen.day('起始日期', 'padded')} 至 ${pen.day('截止日期', 'padded')}`)}
${h('2　责任人员')}${item('2.1', `项目负责人：${pen.text('负责人')}，联系电话：${pen.text('联系电话')}，对现场安全、质量和环境卫生负总责。`)}${item('2.2', '设专职管理人员一名，每日巡查并做好记录。')}
${carrying ? `${h('3　处置与运输')}${item('3.1', `处置总量：${pen.text('处置量')} 立方米；消纳场所：${pen.text('消纳场所')}。`)}${item('3.2', `运输时间：${pen.text('运输时间')}；运输路线：${pen.text('路线')}。`)}${item('3.3', '运输车辆如下，均安装卫星定位装置，密闭运输：')}${trucks(pen, 'hpc')}` : `${h('3　管理措施')}${item('3.1', '建立岗位责任制，作业前进行安全技术交底，特种作业人员持证上岗。')}${item('3.2', '现场设围挡、警示标志和夜间照明，保持道路和消防通道畅通。')}${item('3.3', '配备灭火器材和急救用品，定期检查并更换。')}`}
${h('4　应急处置')}${item('4.1', '发生突发情况时，立即停止作业，疏散人员，保护现场，并报告主管部门。')}${item('4.2', '遇台风、暴雨、寒潮等预警信号，按照市、区防汛防台要求采取加固或拆除措施。')}
${h('5　附则')}${item('5.1', '本方案经编制单位盖章后实施，情况变化时及时修订并重新报送。')}
<div style="position:relative;margin-top:34px;padding-left:300px"><p>编制单位（盖章）：${pen.text('单位')}</p><p>编制日期：${pen.fill('编制日期', DATE_SLOT)}</p>${pen.seal('单位', 'left:420px;top:-46px', 150)}</div></div>${foot('第 1 页　共 1 页')}`,
    ]
  },
}

/** The plan in the table that an authority asks for: particulars in cells, measures under them, seal in the last cell. */
const table: Layout = {
  id: 'tune-h/plan-table',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string, more = '') => td(text, `class="l" ${more}`)
    const carrying = pen.knows('路线')
    const rows = [
      l('项目名称') + td(pen.fill('项目名称'), 'colspan="3"'),
      l('实施地点') + td(pen.fill('地点'), 'colspan="3"'),
      l('实施单位') + td(pen.fill('单位'), 'colspan="3"'),
      l('负责人') + td(pen.fill('负责人')) + l('联系电话') + td(pen.fill('联系电话')),
      l('开始日期') +
        td(pen.fill('起始日期', DATE_SLOT, 'dots')) +
        l('结束日期') +
        td(pen.fill('截止日期', DATE_SLOT, 'dots')),
      l('面积（㎡）') + td(pen.fill('面积')) + l('方案类别') + td('☑首次　□调整'),
      ...(carrying
        ? [
            l('处置量（m³）') + td(pen.fill('处置量')) + l('运输时间') + td(pen.fill('运输时间')),
            l('消纳场所') + td(pen.fill('消纳场所'), 'colspan="3"'),
            l('运输路线') + td(pen.fill('路线'), 'colspan="3"'),
            l('运输车辆') + td(trucks(pen, 'hpv'), 'colspan="3" style="padding:6px"'),
          ]
        : []),
      l('主要措施') +
        td(
          '<p>一、落实安全生产主体责任，开展岗前教育。</p><p>二、作业区域设置隔离围护、警示标识，安排专人值守。</p><p>三、控制扬尘、噪声和光污染，做到工完料净场地清。</p>',
          'colspan="3"',
        ),
      l('应急预案') +
        td('<p>接险情报告后十分钟内到场处置，必要时拨打110、119、120，同时报告属地街道（镇）。</p>', 'colspan="3"'),
      l('实施单位<br>意见') +
        td(
          `<div style="position:relative;height:118px"><p>以上方案属实，我单位将严格执行。</p><p style="position:absolute;right:20px;bottom:6px">（单位公章）　编制日期：${pen.fill('编制日期', DATE_SLOT, 'dots')}</p>${pen.seal('单位', 'right:200px;top:-14px', 144)}</div>`,
          'colspan="3"',
        ),
      l('主管部门<br>备案意见') +
        td('<div style="height:70px"></div><p style="text-align:right">年　　月　　日</p>', 'colspan="3"'),
    ]
    return [
      `<div style="font:15px/1.6 var(--song);margin-top:-24px"><p style="font-size:13px">表 SR-07</p><h1 style="font:700 25px var(--song);letter-spacing:2px;margin:4px 0 10px">${pen.title('实施方案表')}</h1>${ruled('hpt', rows, 'border:1px solid #111;padding:7px 9px')}<style>.hpt .l{width:104px;text-align:center;line-height:1.3}</style><p style="font-size:12.5px;margin-top:5px">填表要求：内容较多的可另附页；本表与许可申请一并提交。</p></div>`,
    ]
  },
}

/** A drawing of three figures with chains of dimensions and a title block along the foot. */
const drawing: Layout = {
  id: 'tune-h/site-plan-title-foot',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const b = (label: string, value: string, flex = '1') =>
      `<div style="flex:${flex};border-left:1px solid #111;padding:3px 8px"><p style="font-size:11px;color:#444;line-height:1.3">${label}</p><p style="font-size:14px;line-height:1.3">${value}</p></div>`
    const high = pen.knows('离地高度')
    const box = (style: string, inner = '') => `<div style="position:absolute;${style}">${inner}</div>`
    return [
      `<div style="position:absolute;inset:20px;border:1px solid #111"></div><div style="position:absolute;inset:28px;border:3px solid #111;font-family:var(--hei);font-size:14px">
${box('left:40px;top:34px', '① 区位示意')}${box('left:40px;top:64px;width:240px;height:200px;border:1px solid #777;background:linear-gradient(90deg,#eee 0 40%,#fff 40% 54%,#eee 54%)', '<span style="position:absolute;left:104px;top:40px;writing-mode:vertical-rl;letter-spacing:10px;font-size:12px;color:#666">车行道</span><span style="position:absolute;left:150px;top:110px;color:#c00;font-size:20px">★</span><span style="position:absolute;left:172px;top:112px;font-size:12px">本项目</span>')}
${box('left:330px;top:34px', '② 平面（正立面）尺寸')}${box('left:370px;top:110px;width:400px;height:130px;border:3px solid #222;background:#f3f3f3')}${box('left:370px;top:78px;width:400px;border-bottom:1px solid #111;text-align:center;height:24px;line-height:22px', `长 L = ${pen.text('长')} m`)}${box('left:786px;top:110px;height:130px;border-left:1px solid #111;padding:52px 0 0 8px;white-space:nowrap', `宽 B = ${pen.text('宽')} m`)}
${box('left:40px;top:300px', '③ 剖面')}${box('left:60px;top:340px;width:24px;height:180px;background:repeating-linear-gradient(45deg,#fff 0 5px,#999 5px 6px);border:1px solid #111')}${box('left:84px;top:356px;width:34px;height:50px;border:2px solid #111')}${box('left:60px;top:520px;width:220px;border-top:3px solid #111;font-size:12px', '地面')}${high ? box('left:140px;top:408px;height:112px;border-left:1px solid #111;padding:42px 0 0 8px;white-space:nowrap', `离地高度 H = ${pen.text('离地高度')} m`) : ''}
${box('left:370px;top:300px;width:430px;font-size:13px;line-height:1.7', `<b>设计说明</b><p>1. 图中尺寸以现场复核为准，单位为米（m）。</p><p>2. 钢结构焊接应符合《钢结构设计标准》GB 50017 的要求，外露铁件刷防锈漆两道。</p><p>3. 不得遮挡交通信号、消防设施，人行通道净宽不小于 1.5 m。</p><p>4. 电气线路穿管敷设，设漏电保护装置。</p>`)}
${box('right:24px;top:24px;text-align:center;line-height:1.1', 'N<br><span style="font-size:34px">⇧</span>')}
${box('right:30px;top:350px;width:190px;height:180px;border:1px dashed #888;font-size:12px;text-align:center;color:#666', '出图章')}${pen.seal('设计单位', 'right:50px;top:372px', 148)}
<div style="position:absolute;left:0;right:0;bottom:0;border-top:2px solid #111;display:flex;height:58px">${b('设计单位', pen.text('设计单位'), '1.9')}${b('图　名', pen.text('图名'), '1.7')}${b('项目地点', pen.text('地点'), '2.4')}${pen.has('无比例') || !pen.knows('比例') ? '' : b('比　例', pen.text('比例'), '0.6')}${b('图　号', pen.text('图号'), '0.6')}${b('日　期', pen.day('日期', 'dashes'), '0.9')}</div>
<div style="position:absolute;left:0;right:0;bottom:58px;border-top:1px solid #111;display:flex;height:28px;font-size:12px;line-height:28px"><span style="flex:1;padding-left:8px">设　计</span><span style="flex:1">校　对</span><span style="flex:1">审　核</span><span style="flex:1">版　次：A</span></div></div>`,
    ]
  },
}

/** What a unit writes: a certificate under its counterfoil, an official reply under a red head, anything else plainly. */
const certificate: Layout = {
  id: 'tune-h/certificate-numbered',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => {
    const title = pen.title('证明')
    const foreign = /^[A-Za-z]/.test(title)
    const proof = /证明$/.test(title)
    const unit = pen.raw('出具单位')
    const counterfoil =
      '<div style="border:1px solid #777;padding:6px 16px;font-size:14px;line-height:1.8"><p style="text-align:center;letter-spacing:6px">存　根</p><p>用途：办理政务服务事项　　份数：壹份　　经手人：／</p></div><p style="text-align:center;border-top:2px dashed #777;margin:22px 0;font-size:14px">……………… 字第 0261 号（骑缝）………………</p>'
    const redHead = `<p style="text-align:center;font:700 34px/1.5 var(--song);color:#d0201a;letter-spacing:4px">${unit}文件</p><p style="text-align:center;font-size:16px;border-bottom:3px solid #d0201a;margin-bottom:20px">沪府批〔2026〕61 号</p>`
    const head = proof ? counterfoil : /批复$/.test(title) ? redHead : ''
    const closing = proof ? '特此证明。' : /批复$/.test(title) ? '此复。' : ''
    const to = pen.knows('致') ? `<p>${pen.fill('致')}${foreign ? ':' : '：'}</p>` : ''
    return [
      `<div style="font:19px/2.1 ${foreign ? "'Liberation Serif'" : 'var(--song)'}">${head}<h1 style="font:700 30px/1.4 var(--song);letter-spacing:4px;margin:36px 0 30px">${title}</h1>${to}<p style="text-indent:2em;text-align:justify">${pen.text('正文')}</p>${closing ? `<p style="text-indent:2em">${closing}</p>` : ''}
<div style="position:relative;margin-top:90px;padding-left:250px;text-align:center;line-height:2"><p>${unit ? pen.text('出具单位') : pen.sign('出具人')}</p><p>${pen.fill('出具日期', DATE_SLOT, foreign ? 'dashes' : 'full')}</p>${pen.seal('出具单位', 'right:110px;top:-50px', 156)}</div></div>`,
    ]
  },
}

/** A contract of service on the trade's form: parties in a table, articles headed 第一条, the amount in figures and capitals. */
const contract: Layout = {
  id: 'tune-h/service-contract-form',
  kind: 'other',
  size: 'sheet',
  form: 'agreement',
  pages: (pen) => {
    const capitals = inCapitals(pen.raw('合同金额'))
    const a = (no: string, head: string, text: string) =>
      `<p style="margin-top:7px"><b>第${no}条　${head}</b></p><p style="text-indent:2em">${text}</p>`
    const l = (text: string) => td(text, 'style="width:150px;text-align:center"')
    const side = (slot: string, name: string) =>
      td(
        `<p>${name}（盖章）</p><p style="margin-top:8px">法定代表人或授权代表：${pen.sign(slot)}</p><p style="margin-top:36px;font-size:13px">开户银行及账号：／</p>${pen.seal(slot, 'left:96px;top:2px', 142)}`,
        'style="width:50%;position:relative;height:146px;vertical-align:top;padding:8px 10px;border:1px solid #111"',
      )
    return [
      `<div style="font:15.5px/1.75 var(--song);margin-top:-26px"><p style="display:flex;justify-content:space-between;font-size:13px"><span>SHSR-HT-2025</span><span>合同编号：________________</span></p><h1 style="font:700 26px var(--song);letter-spacing:4px;margin:10px 0 12px">${pen.title('服务合同')}</h1>
${ruled('hco', [l('甲方（委托方）') + td(pen.fill('甲方')), l('统一社会信用代码') + td(pen.fill('甲方证件号码')), l('乙方（受托方）') + td(pen.fill('乙方')), l('统一社会信用代码') + td(pen.fill('乙方证件号码'))], 'border:1px solid #111;padding:5px 10px')}
<p style="text-indent:2em;margin-top:8px">为加强本市生活垃圾和建筑垃圾管理，明确双方权利义务，根据《中华人民共和国民法典》《上海市生活垃圾管理条例》等规定，订立本合同。</p>
${a('一', '服务内容', `${pen.text('合同内容')}。`)}${a('二', '服务期限', `自 ${pen.fill('合同期限起', '', 'padded')} 起，至 ${pen.fill('合同期限止', '', 'padded')} 止。`)}${a('三', '合同金额与结算', `合同总金额为人民币 ¥${pen.raw('合同金额') ? pen.money('合同金额') : pen.fill('合同金额')}${capitals ? `（大写：${capitals}）` : ''}。乙方提供合法有效的发票后，甲方于十五个工作日内支付。`)}
${a('四', '甲方权利义务', '甲方应按分类标准收集、存放，保证作业通道畅通，不得将其他种类的垃圾混入。')}${a('五', '乙方权利义务', '乙方应具备相应资质，按时、密闭、分类作业，如实填写交付凭证，不得随意倾倒、遗撒。')}${a('六', '违约责任', '任何一方违反本合同约定的，应赔偿对方因此受到的损失。')}${a('七', '其他', '本合同一式四份，双方各执两份，自双方盖章之日起生效。')}
<table style="margin-top:16px"><tr>${side('甲方', '甲方')}${side('乙方', '乙方')}</tr></table><p style="margin-top:10px;text-align:right">签订日期：${pen.fill('签订日期', DATE_SLOT)}</p></div>${foot('1／1')}`,
    ]
  },
}

export const WORKS: Layout[] = [chapters, table, drawing, certificate, contract]
