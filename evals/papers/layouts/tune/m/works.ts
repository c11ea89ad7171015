import type { Layout } from '../../layout.ts'
import { restOf } from '../j/kit.ts'
import { ruled, td } from '../parts.ts'
import { blank, feet, running } from './kit.ts'

/** The shareholders' resolution of a Word template, the shares in ten thousands of yuan. */
const resolution: Layout = {
  id: 'tune-m/resolution',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:5px">${text}</p>`
    const placed = '公司名称 会议日期 法定代表人 决议事项 注册资本 签署日期'
    const signs = Object.keys(pen.spec.signatures).filter((slot) => slot.startsWith('股东'))
    return [
      `${running('公司登记材料', '决议文号：股决〔2026〕1号')}<div style="font:16.5px/1.9 var(--song)"><h1 style="font:700 25px/1.5 var(--song);margin:16px 0 18px">${pen.text('公司名称')}<br>${pen.title('股东会决议')}</h1>${p(`根据《公司法》及本公司章程的有关规定，本公司于${pen.day('会议日期')}在公司会议室召开了临时股东会会议。会议由执行董事（法定代表人）${pen.text('法定代表人')}召集并主持，应到股东${pen.rows('股东').length}名，实到${pen.rows('股东').length}名，代表公司100%表决权。${pen.knows('注册资本') ? `公司注册资本为人民币${pen.as('注册资本', String(pen.number('注册资本') / 10000))}万元。` : ''}`)}${p('经全体股东一致通过，形成决议如下：')}${p(`一、${pen.text('决议事项')}；`)}${p('二、通过修改后的公司章程（章程修正案）。')}${restOf(pen, placed, (label, value) => p(`${label}：${value}`))}
${ruled(
  'mrs',
  [
    ['序号', '股东姓名（名称）', '身份证号／统一社会信用代码', '认缴额（万元）', '占比（%）']
      .map((name) => `<th>${name}</th>`)
      .join(''),
    ...pen
      .rows('股东')
      .map(
        (row, i) =>
          td(String(i + 1)) +
          td(pen.cell('股东', i, '姓名')) +
          td(pen.cell('股东', i, '公民身份号码')) +
          td(pen.cell('股东', i, '出资额', String(Number(row.出资额 ?? 0) / 10000))) +
          td(pen.cell('股东', i, '出资比例')),
      ),
  ],
  'border:1px solid #333;padding:5px 6px;text-align:center;font-size:14.5px;line-height:1.5',
)}<p style="margin-top:20px">以上事项表决结果：同意的，占总股数100%。</p><div style="position:relative;margin-top:24px;min-height:150px"><p>全体股东签字（盖章）：</p><p style="line-height:2.6">${signs.map((slot) => blank(pen.sign(slot), 130)).join('　')}</p><p style="text-align:right">${pen.day('签署日期')}</p>${pen.seal('单位', 'right:20px;top:6px', 150)}</div></div>${feet('', '- 1 -')}`,
    ]
  },
}

/** A builder's plan in one merged table with the works' name as page head. */
const plan: Layout = {
  id: 'tune-m/site-work-plan',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const g = (text: string, rows: number) => td([...text].join('<br>'), `class="g" rowspan="${rows}"`)
    const placed = '项目名称 地点 单位 起始日期 截止日期 面积 负责人 联系电话 运输时间 路线 消纳场所 处置量 编制日期'
    const has = (field: string) => pen.knows(field)
    const line = (name: string, field: string) => (has(field) ? [l(name) + td(pen.text(field), 'colspan="3"')] : [])
    const moving = [
      ...(has('处置量') ? [l('申报处置量（吨）') + td(pen.money('处置量', 0), 'colspan="3"')] : []),
      ...line('运输时段', '运输时间'),
      ...line('行驶线路', '路线'),
      ...line('卸点（消纳场所）', '消纳场所'),
      ...Object.keys(pen.spec.values)
        .filter((field) => !placed.split(' ').includes(field))
        .flatMap((field) => line(field, field)),
    ]
    const cars = pen.rows('车辆')
    const names = Object.keys(cars[0] ?? {})
    return [
      `${running('建设工程文明施工管理　表C.2.7', '版本 A/1　受控')}<div style="font:15px/1.6 var(--song)"><h1 style="font:700 24px var(--hei);margin:14px 0 14px">${pen.title('施工方案')}</h1>
${ruled(
  'mwp',
  [
    g('工程概况', 4) + l('工程名称') + td(pen.text('项目名称'), 'colspan="3"'),
    l('工程地址') + td(pen.text('地点'), 'colspan="3"'),
    l('实施面积（㎡）') +
      td(pen.text('面积')) +
      l('计划工期') +
      td(`${pen.day('起始日期', 'dots')}～${pen.day('截止日期', 'dots')}`, 'class="n"'),
    l('项目经理') + td(pen.text('负责人')) + l('手机') + td(pen.text('联系电话')),
    ...moving.map((row, i) => (i === 0 ? g('组织实施', moving.length) : '') + row),
    td('主要措施', 'class="g"') +
      td(
        '1.出入口设置冲洗设备，车辆净车出场；2.密闭运输，禁止沿途抛洒滴漏；3.专人值守并做好台账；4.夜间作业控制噪声。',
        'colspan="4"',
      ),
  ],
  'border:1px solid #222;padding:8px',
)}${cars.length ? `<p style="margin:12px 0 4px">附：车辆清单</p>${ruled('mwc', [td('编号') + names.map((name) => td(name === '核载' ? '核载（吨）' : name)).join(''), ...cars.map((_, i) => td(String(i + 1)) + names.map((name) => td(pen.cell('车辆', i, name))).join(''))], 'border:1px solid #222;padding:4px;text-align:center')}` : ''}<div style="position:relative;margin-top:26px;height:130px"><p>编制单位：${pen.text('单位')}</p><p>编制时间：${pen.day('编制日期')}</p>${pen.seal('单位', 'left:330px;top:-30px', 146)}</div><style>.mwp{table-layout:fixed}.mwp .g{width:30px;text-align:center;line-height:1.3;font-family:var(--hei)}.mwp .l{width:116px;text-align:center}.mwp .n{font-size:13.5px}</style></div>${feet('施工单位存档一份，报送主管部门一份', '1/1')}`,
    ]
  },
}

/** A laboratory's report: cover particulars and result on one page, signers in a row at the foot. */
const test: Layout = {
  id: 'tune-m/test-report',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const placed = '报告编号 委托单位 检测项目 检测地点 检测日期 检测依据 结论 报告日期 资质编号 出具单位'
    const l = (text: string) => td(text, 'class="l"')
    return [
      `${running(`资质认定证书编号（CMA）：${pen.text('资质编号')}`, `报告编号：${pen.text('报告编号')}`)}<div style="font:15.5px/1.6 var(--song)"><p style="text-align:center;font:700 20px var(--hei);margin-top:14px">${pen.text('出具单位')}</p><h1 style="font:700 28px var(--song);letter-spacing:10px;margin:6px 0 18px">${pen.title('检测报告')}</h1>
${ruled(
  'mte',
  [
    l('委托方') + td(pen.text('委托单位'), 'colspan="3"'),
    l('受检场所') + td(pen.text('检测地点'), 'colspan="3"'),
    l('检测类别') + td('委托检测') + l('样品状态') + td('现场采样'),
    l('检测参数') + td(pen.text('检测项目')) + l('采样（检测）日期') + td(pen.day('检测日期', 'dots')),
    l('方法标准') + td(pen.text('检测依据'), 'colspan="3"'),
    l('主要仪器设备') + td('大气采样器、分光光度计、温湿度计', 'colspan="3"'),
    ...Object.keys(pen.spec.values)
      .filter((field) => !placed.split(' ').includes(field))
      .map((field) => l(field) + td(pen.text(field), 'colspan="3"')),
    l('检测结论') +
      td(
        `<div style="position:relative;min-height:190px">${pen.text('结论')}<p style="font-size:13px;margin-top:8px">（以下空白）</p><p style="position:absolute;right:10px;bottom:6px;text-align:right">（检测专用章）<br>签发日期：${pen.day('报告日期', 'dots')}</p>${pen.seal('出具单位', 'right:30px;top:20px', 146)}</div>`,
        'colspan="3"',
      ),
  ],
  'border:1px solid #222;padding:9px 8px',
)}<div style="display:flex;justify-content:space-between;margin-top:26px"><span>批准：${pen.sign('批准')}</span><span>审核：${pen.sign('审核')}</span><span>编制：${pen.sign('编制')}</span></div><p style="font-size:12.5px;margin-top:30px;line-height:1.7">声明：1.报告无“检测专用章”及骑缝章无效；2.报告涂改、缺页无效；3.对检测结果有异议的，应于收到报告之日起十五日内提出；4.本报告仅对本次样品负责。</p><style>.mte{table-layout:fixed}.mte .l{width:122px;text-align:center}</style></div>${feet('', '第 1 页 共 1 页')}`,
    ]
  },
}

/** A plan on a wide sheet, the title block at the right edge from top to bottom. */
const drawing: Layout = {
  id: 'tune-m/plan-column',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const placed = '图名 设计单位 比例 图号 日期 地点 长 宽 离地高度'
    const item = (name: string, value: string) =>
      `<div style="border-top:1px solid #000;padding:5px 8px;min-height:52px"><p style="font-size:11px;line-height:1.3">${name}</p><p style="font-size:15px;line-height:1.35">${value}</p></div>`
    const size = (name: string, field: string) => (pen.knows(field) ? `${name} ${pen.text(field)} m　` : '')
    return [
      `<div style="position:absolute;inset:28px;border:2px solid #000;display:flex;font-family:var(--hei)"><div style="flex:1;position:relative"><svg width="820" height="730" style="position:absolute;left:0;top:0"><g fill="none" stroke="#000"><path d="M40 120H780M40 132H780" stroke-width="2"/><path d="M40 560H780M40 600H780"/><rect x="150" y="170" width="500" height="250" stroke-width="3"/><path d="M320 170V420M480 170V420M150 300H320"/><rect x="250" y="440" width="260" height="96" stroke-dasharray="8 4" stroke-width="2"/><path d="M250 548H510M250 542V554M510 542V554"/><path d="M740 40V100M740 40L730 64M740 40L750 64"/></g><g font-size="15" font-family="sans-serif"><text x="60" y="112">城市道路中心线</text><text x="360" y="235">沿街房屋</text><text x="300" y="494">申请设置范围</text><text x="60" y="588">人行道</text><text x="734" y="34">北</text></g></svg><p style="position:absolute;left:40px;bottom:26px;font-size:15px">设置尺寸：${size('长', '长')}${size('宽', '宽')}${size('离地', '离地高度')}</p></div><div style="width:232px;border-left:2px solid #000;display:flex;flex-direction:column"><div style="flex:1;padding:10px 8px;font-size:11.5px;line-height:1.7">附注：<br>1.图中尺寸以米计；<br>2.本图须加盖出图章方为有效；<br>3.不得以比例尺量取图中尺寸。<br>会签：建筑　　结构　　<br>${restOf(pen, placed, (label, value) => `${label}：${value}<br>`)}</div>${item('设计单位 DESIGN', pen.text('设计单位'))}${item('项目地点 LOCATION', pen.text('地点'))}${item('图纸名称 TITLE', pen.text('图名'))}<div style="display:flex">${[
        pen.has('无比例') || !pen.knows('比例') ? '' : item('比例 SCALE', pen.text('比例')),
        item('图号 NO.', pen.text('图号')),
      ]
        .filter(Boolean)
        .map((cell) => `<div style="flex:1;border-right:1px solid #000">${cell}</div>`)
        .join(
          '',
        )}</div>${item('出图日期 DATE', pen.day('日期', 'dots'))}${item('设计 / 校对 / 审定', '　　/　　/　　')}</div></div>${pen.seal('设计单位', 'right:70px;top:190px', 140)}`,
    ]
  },
}

export const WORKS: Layout[] = [resolution, plan, test, drawing]
