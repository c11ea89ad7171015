import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { footer, restOf } from './kit.ts'

const PLACED = '项目名称 地点 单位 起始日期 截止日期 面积 负责人 联系电话 编制日期 运输时间 路线 消纳场所 处置量'

/** Zhejiang: a plan typed after the authority's outline, its particulars behind numbers within short paragraphs. */
const outline: Layout = {
  id: 'tune-j/plan-outline',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:4px">${text}</p>`
    const h = (text: string) => `<p style="font-weight:700;text-indent:2em;margin-top:8px">${text}</p>`
    const trucks = pen
      .rows('车辆')
      .map((_, i) => `${pen.cell('车辆', i, '车牌号')}（核定载质量 ${pen.cell('车辆', i, '核载')} 吨）`)
      .join('、')
    const hauling = pen.knows('路线')
      ? `${h('三、运输与消纳')}${p(`1．处置总量：约 ${pen.text('处置量')} m³。`)}${p(`2．弃置场所：${pen.text('消纳场所')}。`)}${p(`3．行驶路线：${pen.text('路线')}。`)}${p(`4．作业时段：每日${pen.text('运输时间')}。`)}${trucks ? p(`5．投入车辆：${trucks}。`) : ''}`
      : `${h('三、主要措施')}${p('1．建立安全责任制，岗位人员经培训后上岗。')}${p('2．按规定设置围挡、警示灯和灭火器材。')}${p('3．每日巡查两次并做好记录。')}`
    return [
      `<div style="font:17px/1.85 var(--song)"><h1 style="font-size:27px;line-height:1.4">${pen.title('实施方案')}</h1><p style="text-align:center;margin:4px 0 18px">（${pen.text('单位')}　${pen.day('编制日期')}编）</p>
${h('一、基本情况')}${p(`1．项目：${pen.text('项目名称')}。`)}${p(`2．位置：${pen.text('地点')}。`)}${p(`3．涉及面积：${pen.text('面积')} m²。`)}${p(`4．实施时间：${pen.day('起始日期', 'dots')} 至 ${pen.day('截止日期', 'dots')}。`)}${restOf(pen, PLACED, (label, value) => p(`${label}：${value}。`))}
${h('二、责任分工')}${p(`由${pen.text('负责人')}（手机 ${pen.text('联系电话')}）任总负责人，下设安全、保洁、联络三个小组，各组组长由总负责人指定。`)}${hauling}
${h('四、应急处置')}${p('遇台风黄色以上预警停止作业；发生伤人事故立即拨打120，并在一小时内向属地街道报告。')}
<div style="position:relative;text-align:right;margin-top:44px;padding-right:30px"><p>编制单位（公章）</p>${pen.seal('单位', 'right:30px;top:-50px', 150)}</div></div>${footer('- 1 -')}`,
    ]
  },
}

/** Guangdong: a plan filled into a form of the street office, columns of name and content, vehicles in a table of their own. */
const filing: Layout = {
  id: 'tune-j/plan-filing',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const wide = (name: string, value: string) => l(name) + td(value, 'colspan="3"')
    const trucks = pen.rows('车辆')
    return [
      `<div style="font:15px/1.55 var(--micro);margin-top:-20px"><p style="font-size:13px">街道（镇）备案件</p><h1 style="font:700 25px var(--micro);margin:8px 0 14px">${pen.title('方案')}备案表</h1>
${ruled(
  'jpl',
  [
    wide('方案名目（项目）', pen.text('项目名称')),
    wide('责任单位', pen.text('单位')),
    wide('实施地址', pen.text('地点')),
    l('负责人') + td(pen.text('负责人')) + l('手机') + td(pen.text('联系电话')),
    l('开始日') + td(pen.day('起始日期', 'dashes')) + l('结束日') + td(pen.day('截止日期', 'dashes')),
    l('面积（㎡）') + td(pen.text('面积')) + l('方案编制日') + td(pen.day('编制日期', 'dashes')),
    ...(pen.knows('路线')
      ? [
          wide('清运线路', pen.text('路线')),
          l('清运时间') + td(pen.text('运输时间')) + l('处置量（立方米）') + td(pen.text('处置量')),
          wide('受纳场所', pen.text('消纳场所')),
        ]
      : []),
    ...(trucks.length
      ? [
          wide(
            '车辆清单',
            ruled(
              'jpv',
              [
                '<th>序</th><th>号牌</th><th>核载（t）</th><th>密闭装置</th>',
                ...trucks.map(
                  (_, i) =>
                    td(`${i + 1}`) + td(pen.cell('车辆', i, '车牌号')) + td(pen.cell('车辆', i, '核载')) + td('有'),
                ),
              ],
              'border:1px solid #777;padding:3px 8px;text-align:center;font-weight:400;height:auto',
            ),
          ),
        ]
      : []),
    ...Object.keys(pen.spec.values)
      .filter((field) => !PLACED.split(' ').includes(field))
      .map((field) => wide(field, pen.text(field))),
    wide(
      '安全文明措施',
      '一是落实专人看护，设置警示标识；二是物料堆放整齐，每日清扫；三是备足灭火器具，保持通道畅通；四是夜间作业不得扰民。',
    ),
    wide('应急联络', '火警119　急救120　城管12345'),
    td(
      `<div style="position:relative;height:110px"><p>责任单位签章：</p>${pen.seal('单位', 'left:120px;top:-20px', 142)}</div>`,
      'colspan="2"',
    ) + td('<p style="height:110px">街道（镇）备案意见：</p>', 'colspan="2"'),
  ],
  'border:1px solid #222;padding:7px 9px;height:40px',
)}<p style="font-size:12px;margin-top:8px">注：本表由责任单位编制并附现场平面图；内容调整的应重新备案。</p><style>.jpl .l{width:130px;background:#f5f5f5;text-align:center}</style></div>`,
    ]
  },
}

/** Shenzhen: a drawing whose title block runs along the bottom in small boxes, sizes on dimension lines. */
const drawing: Layout = {
  id: 'tune-j/plan-drawing',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const box = (name: string, value: string, width: number) =>
      `<div style="flex:${width};border-right:1px solid #000;padding:3px 6px"><p style="font-size:10.5px;line-height:1.3;color:#333">${name}</p><p style="font-size:13.5px;line-height:1.35">${value}</p></div>`
    const tall = pen.knows('离地高度')
    const arrow =
      '<svg width="46" height="70" viewBox="0 0 46 70" style="position:absolute;right:34px;top:26px"><circle cx="23" cy="44" r="20" fill="none" stroke="#000"/><polygon points="23,22 31,62 23,54 15,62"/><text x="18" y="16" font-size="15">N</text></svg>'
    const placed = '图名 设计单位 比例 图号 日期 地点 长 宽 离地高度'
    return [
      `<div style="position:absolute;inset:18px;border:2px solid #000;font-family:var(--micro)">${pen.has('无指北针') ? '' : arrow}
<p style="text-align:center;font-size:20px;margin-top:20px">${pen.knows('图名') ? '' : pen.title('平面图')}</p>
<svg style="position:absolute;left:120px;top:90px" width="600" height="360" viewBox="0 0 600 360"><rect x="6" y="6" width="588" height="300" fill="none" stroke="#000" stroke-width="4"/><path d="M6 110H220M260 110H594M330 110V306" stroke="#000" stroke-width="2" fill="none"/><path d="M220 110a40 40 0 0 1 40 40" fill="none" stroke="#000"/><rect x="40" y="150" width="230" height="120" fill="none" stroke="#000" stroke-dasharray="6 4"/><g stroke="#000"><path d="M6 334H594M6 326V342M594 326V342"/></g><g font-size="16" font-family="WenQuanYi Micro Hei"><text x="70" y="66">前区</text><text x="100" y="216">作业／展示范围</text><text x="430" y="216">后区</text></g></svg>
${
  pen.has('无尺寸')
    ? ''
    : `<p style="position:absolute;left:380px;top:436px;font-size:15px;background:#fff;padding:0 6px">长 L=${pen.as('长', `${pen.raw('长')}m`)}</p><p style="position:absolute;left:734px;top:240px;font-size:15px">宽 W=${pen.as('宽', `${pen.raw('宽')}m`)}</p>${tall ? `<p style="position:absolute;left:734px;top:290px;font-size:15px">离地高度 H=${pen.as('离地高度', `${pen.raw('离地高度')}m`)}</p>` : ''}`
}
<div style="position:absolute;left:30px;top:520px;width:620px;font-size:13px;line-height:1.6"><p>设计说明：1.尺寸单位为米，现场复核后施工；2.虚线表示使用范围；3.疏散通道净宽不小于1.4m。</p>${restOf(pen, placed, (label, value) => `<p>${label}：${value}</p>`)}</div>
${
  pen.has('无图签')
    ? ''
    : `<div style="position:absolute;left:0;right:0;bottom:0;border-top:2px solid #000;display:flex;height:62px">${box('设计出图单位', pen.text('设计单位'), 250)}${box('工程地址', pen.text('地点'), 270)}${box('图纸名称', pen.text('图名'), 190)}${box('审定', '', 50)}${box('制图', '', 50)}${pen.knows('比例') ? box('比例尺', pen.has('无比例') ? '' : pen.text('比例'), 66) : ''}${box('图纸编号', pen.text('图号'), 66)}${box('出图时间', pen.day('日期', 'dots'), 94)}</div>`
}${pen.seal('设计单位', 'right:60px;bottom:74px', 138)}<p style="position:absolute;right:210px;bottom:80px;font-size:12px">（出图章）</p></div>`,
    ]
  },
}

/** A firm of Guangdong: the opinion under a letterhead with a code for checking, then a balance sheet in one column. */
const audit: Layout = {
  id: 'tune-j/audit',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => {
    const year = pen.text('报告年度')
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:6px">${text}</p>`
    const part = (field: string, share: number) =>
      (Math.round(pen.number(field) * share * 100) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
    const row = (name: string, value: string, last: string, bold = false) =>
      td(name, bold ? 'style="font-weight:700"' : 'style="padding-left:30px"') +
      td(value, 'class="r"') +
      td(last, 'class="r"')
    const total = (name: string, field: string) => row(name, pen.money(field), part(field, 0.92), true)
    const placed = '报告编号 被审计单位 报告年度 意见类型 流动资产 非流动资产 资产总计 出具单位 报告日期'
    return [
      `<div style="font:16px/1.75 var(--song)"><p style="text-align:center;font:700 23px var(--song)">${pen.text('出具单位')}</p><p style="text-align:center;font-size:12px;border-bottom:2px solid #000;padding-bottom:6px">广东省注册会计师协会会员　执业证书编号 44010187　电话 020-8730 4416</p><p style="display:flex;justify-content:space-between;font-size:14px;margin-top:6px"><span>${pen.text('报告编号')}</span><span>报备防伪码：粤26AUD7KQ3M</span></p>
<h1 style="font-size:30px;letter-spacing:16px;margin:18px 0">${pen.title('审计报告')}</h1><p>${pen.text('被审计单位')}全体股东：</p><p style="font-weight:700;text-indent:2em">一、审计意见（意见类型：${pen.text('意见类型')}）</p>
${p(`我们审计了后附的贵公司财务报表，包括${year}年12月31日的资产负债表，${year}年度的利润表、现金流量表、所有者权益变动表以及财务报表附注。`)}${p('我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵公司的财务状况、经营成果和现金流量。')}<p style="font-weight:700;text-indent:2em">二、形成审计意见的基础</p>${p('我们按照中国注册会计师审计准则的规定执行了审计工作，独立于贵公司，并履行了职业道德方面的其他责任。')}<p style="font-weight:700;text-indent:2em">三、管理层和注册会计师的责任</p>${p('编制财务报表是管理层的责任；我们的目标是对财务报表整体是否不存在重大错报获取合理保证，并出具报告。')}${restOf(pen, placed, (label, value) => p(`${label}：${value}`))}
<div style="position:relative;display:flex;margin-top:44px"><div style="flex:1"><p>会计师事务所（盖章）</p><p style="margin-top:70px">中国·广州</p></div><div style="flex:1"><p>中国注册会计师（项目合伙人）：${pen.sign('注册会计师甲')}</p><p style="margin-top:16px">中国注册会计师：${pen.sign('注册会计师乙')}</p><p style="margin-top:16px">报告日：${pen.day('报告日期', 'han')}</p></div>${pen.seal('出具单位', 'left:60px;top:-20px', 152)}</div></div>${footer('第 1 页 共 2 页')}`,
      `<div style="font:15px/1.6 var(--song)"><h2 style="font-size:22px;letter-spacing:6px">资产负债表（简表）</h2><p style="display:flex;justify-content:space-between;font-size:13px;margin:10px 0 4px"><span>编制单位：（见报告首页）</span><span>截止日：${year}-12-31</span><span>货币单位：人民币元</span></p>${ruled(
        'jau',
        [
          '<th style="width:46%">资　产</th><th>期末数</th><th>期初数</th>',
          row('货币资金', part('流动资产', 0.35), part('流动资产', 0.31)),
          row('应收及预付款项', part('流动资产', 0.65), part('流动资产', 0.61)),
          total('流动资产合计', '流动资产'),
          row('固定资产净额', part('非流动资产', 0.8), part('非流动资产', 0.75)),
          row('长期待摊费用', part('非流动资产', 0.2), part('非流动资产', 0.17)),
          total('非流动资产合计', '非流动资产'),
          total('资产总计', '资产总计'),
        ],
        'border:1px solid #000;padding:7px 10px;font-weight:400',
      )}<p style="display:flex;justify-content:space-between;margin-top:14px;font-size:14px"><span>单位负责人：</span><span>主管会计工作负责人：</span><span>会计机构负责人：</span></p><style>.jau .r{text-align:right}</style></div>${footer('第 2 页 共 2 页')}`,
    ]
  },
}

/** A hospital's summary on discharge, in lines of small print with a frame round the findings. */
const discharge: Layout = {
  id: 'tune-j/discharge',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => {
    const s = (name: string, value: string) =>
      `<span style="margin-right:22px;white-space:nowrap">${name}：${value}</span>`
    const b = (name: string, text: string) => `<p style="margin-bottom:9px"><b>${name}</b>　${text}</p>`
    const placed = '医院 姓名 性别 年龄 科室 床号 病案号 入院日期 出院日期 诊断 出具日期'
    return [
      `<div style="font:16px/1.7 var(--song)"><p style="text-align:center;font:700 22px var(--kai)">${pen.text('医院')}</p><h1 style="font:700 25px var(--song);letter-spacing:8px;margin:4px 0 14px">${pen.title('出院小结')}</h1>
<div style="border-top:1.5px solid #000;border-bottom:1.5px solid #000;padding:6px 2px;line-height:1.9">${s('患者', pen.text('姓名'))}${s('性别', pen.text('性别'))}${s('年龄', pen.as('年龄', `${pen.raw('年龄')}岁`))}${s('病区', pen.text('科室'))}${s('床位', pen.as('床号', `${pen.raw('床号')}床`))}${s('住院病历号', pen.text('病案号'))}</div>
<p style="display:flex;justify-content:space-between;margin:12px 0"><span>入院时间：${pen.day('入院日期', 'dashes')}</span><span>出院时间：${pen.day('出院日期', 'dashes')}</span><span>费别：居民医保</span></p>
<div style="border:1px solid #000;padding:14px 16px">${b('入院情况', '因病情需要收入院，入院时生命体征平稳，查体合作，详见入院记录。')}${b('出院诊断', pen.text('诊断'))}${b('诊疗经过', '入院后完善血常规、生化、影像等检查，给予对症支持治疗，过程顺利。')}${b('出院情况', '一般情况可，症状好转，☑好转 ☐治愈 ☐未愈 ☐其他。')}${b('出院医嘱', '1.注意休息，清淡饮食；2.按时服药，两周后门诊复诊；3.如有不适随时就诊。')}${restOf(pen, placed, b)}</div>
<div style="position:relative;text-align:right;margin-top:50px;padding-right:30px"><p>经治医生签名：${pen.sign('医师')}</p><p style="margin-top:12px">打印日期：${pen.day('出具日期', 'slashes')}</p>${pen.seal('医院', 'right:60px;top:-40px', 148)}</div>
<p style="position:absolute;left:84px;right:84px;bottom:56px;font-size:12px;line-height:1.6">本小结一式两份，一份交患者，一份归入病历。未加盖本院诊断专用章者无效。复印病历请携带身份证到门诊一楼病案室（周一至周五）。</p></div>`,
    ]
  },
}

export const WORKS: Layout[] = [outline, filing, drawing, audit, discharge]
