import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { complete, para, REST } from './parts.ts'

const GRID = 'border:1px solid #8a8a8a;padding:2px 8px;height:27px'

/** A plan as a schedule: everything in small tables, one for the project, the time, the people, the lorries. */
const schedule: Layout = {
  id: 'tune-i/plan-schedule',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const r = (text: string) => td(text, 'style="text-align:right;width:138px;background:#f5f5f5"')
    const heading = (text: string) => `<p style="font:700 15px var(--hei);margin:12px 0 4px">${text}</p>`
    const wide = (label: string, value: string) => `<tr>${r(label)}${td(value, 'colspan="3"')}</tr>`
    return complete(
      pen,
      [
        `<div style="font:14px/1.45 var(--hei);margin-top:-34px"><h1 style="font-size:22px;margin-bottom:4px">${pen.title('实施方案')}</h1><p style="text-align:right;font-size:12px;color:#555">表单编号：FA-02</p>
${heading('表1　项目概况')}<table class="ips">${wide('项目名称', pen.text('项目名称'))}${wide('实施地点', pen.text('地点'))}<tr>${r('编制单位')}${td(pen.text('单位'))}${r('面积（㎡）')}${td(pen.text('面积'))}</tr>${REST}</table>
${heading('表2　工期安排')}${ruled(
  'ipt',
  [
    '<th style="width:52px">序号</th><th>阶段</th><th>起</th><th>止</th><th>备注</th>',
    `${td('1')}${td('总工期')}${td(pen.day('起始日期', 'dashes'))}${td(pen.day('截止日期', 'dashes'))}${td('含节假日')}`,
    `${td('2')}${td('准备阶段')}${td('进场前3天', 'colspan="2"')}${td('人员交底')}`,
    `${td('3')}${td('收尾阶段')}${td('结束前2天', 'colspan="2"')}${td('清场、自查')}`,
  ],
  `${GRID};text-align:center;font-weight:400`,
)}
${heading('表3　人员配置')}${ruled(
  'ipp',
  [
    '<th style="width:52px">序号</th><th>岗位</th><th>姓名</th><th>联系电话</th>',
    `${td('1')}${td('负责人')}${td(pen.text('负责人'))}${td(pen.text('联系电话'))}`,
    `${td('2')}${td('安全员')}${td('兼任')}${td('—')}`,
  ],
  `${GRID};text-align:center;font-weight:400`,
)}
${
  pen.knows('路线')
    ? `${heading('表4　清运安排')}<table class="ips">${wide('处置量（立方米）', pen.text('处置量'))}${wide('运输时间', pen.text('运输时间'))}${wide('运输路线', pen.text('路线'))}${wide('消纳场所', pen.text('消纳场所'))}</table>`
    : ''
}
${
  pen.rows('车辆').length > 0
    ? `${heading('表5　车辆表')}${ruled(
        'ipv',
        [
          '<th style="width:52px">序号</th><th>车牌号</th><th>核载（吨）</th><th>车况</th>',
          ...pen
            .rows('车辆')
            .map(
              (_, i) =>
                td(String(i + 1)) + td(pen.cell('车辆', i, '车牌号')) + td(pen.cell('车辆', i, '核载')) + td('良好'),
            ),
        ],
        `${GRID};text-align:center;font-weight:400`,
      )}`
    : ''
}
${heading('措施')}<p>①设专人巡查，隐患当日整改；②设围挡、警示牌、灭火器；③突发情况先停止作业，疏散人员，并拨打119、120、110。</p>
<div style="position:relative;display:flex;justify-content:space-between;margin-top:34px"><span>编制单位（盖章）：</span><span>编制日期：${pen.day('编制日期', 'dashes')}</span>${pen.seal('单位', 'left:120px;top:-58px', 146)}</div></div><style>.ips td{${GRID}}</style>`,
      ],
      wide,
    )
  },
}

/** A plan typed in Word: what, where and when told in sentences under headings with Chinese numbers. */
const typed: Layout = {
  id: 'tune-i/plan-word',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const h = (text: string) => `<p style="font-weight:700;margin-top:8px">${text}</p>`
    const carried = pen.knows('路线')
    return complete(pen, [
      `<div style="font:16px/1.95 var(--song)"><h1 style="font-size:22px;margin-bottom:16px">${pen.title('方案')}</h1>
${para(`为做好${pen.text('项目名称')}的各项工作，落实主体责任，${pen.text('单位')}结合实际情况，制定本方案。`)}
${h('一、基本情况')}${para(`本项目位于${pen.text('地点')}，面积${pen.text('面积')}㎡。本方案实施时间为${pen.day('起始日期')}至${pen.day('截止日期')}。`)}
${h('二、责任人')}${para(`由${pen.text('负责人')}担任负责人，联系电话${pen.text('联系电话')}，负责全过程的组织、检查和对外联络。`)}
${h('三、主要措施')}${para('1、每日开始前检查，结束后清理现场，做好记录。')}${para('2、工作人员经培训上岗，统一着装，佩戴工牌。')}${para('3、配备必要的消防、防护用品，保持通道畅通。')}
${
  carried
    ? `${h('四、建筑垃圾处置')}${para(`预计处置建筑垃圾${pen.text('处置量')}立方米，全部送往${pen.text('消纳场所')}。运输时段为${pen.text('运输时间')}，行驶路线：${pen.text('路线')}。运输车辆见下：`)}<table style="width:70%;margin:4px auto">${`<tr>${td('车牌号', 'class="ipw"')}${td('核载（t）', 'class="ipw"')}</tr>`}${pen
        .rows('车辆')
        .map(
          (_, i) =>
            `<tr>${td(pen.cell('车辆', i, '车牌号'), 'class="ipw"')}${td(pen.cell('车辆', i, '核载'), 'class="ipw"')}</tr>`,
        )
        .join('')}</table><style>.ipw{border:1px solid #111;text-align:center;line-height:1.6}</style>`
    : ''
}
${h(`${carried ? '五' : '四'}、应急处置`)}${para('遇突发事件，负责人应立即到场指挥，先救人、后救物，及时报警并向主管部门报告。')}${REST}
<div style="position:relative;text-align:right;margin-top:46px"><p>${pen.raw('单位')}（章）</p><p>${pen.day('编制日期')}</p>${pen.seal('单位', 'right:84px;top:-60px', 148)}</div></div>`,
    ])
  },
}

/** The plan of a shop drawn with an office program: the outline with its sizes, a small table of signs, notes. */
const floor: Layout = {
  id: 'tune-i/floor-plan',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const high = pen.knows('离地高度')
    const sign = (mark: string, text: string) => `<tr>${td(mark, 'class="m"')}${td(text)}</tr>`
    const row = (label: string, value: string) =>
      `<tr>${td(label, 'style="width:84px;text-align:right;color:#444"')}${td(value)}</tr>`
    return complete(
      pen,
      [
        `<div style="font:14px/1.4 var(--hei)"><h1 style="font-size:22px;text-align:left">${pen.text('图名')}</h1>
<div style="position:absolute;left:100px;top:150px;width:560px;height:380px;border:7px solid #333"><div style="position:absolute;left:0;top:0;width:170px;height:150px;border-right:3px solid #555;border-bottom:3px solid #555;text-align:center;padding-top:60px">1</div><div style="position:absolute;right:0;top:0;width:140px;height:110px;border-left:3px solid #555;border-bottom:3px solid #555;text-align:center;padding-top:42px">2</div><div style="position:absolute;left:210px;top:190px;width:200px;height:100px;border:2px dashed #555;text-align:center;padding-top:38px">3</div><div style="position:absolute;left:250px;bottom:-7px;width:90px;height:7px;background:#fff"></div><span style="position:absolute;left:284px;bottom:8px;font-size:20px">△</span><span style="position:absolute;left:184px;top:10px;color:#b00">✚</span><span style="position:absolute;right:20px;bottom:20px;color:#b00">✚</span></div>
<div style="position:absolute;left:100px;top:126px;width:560px;border-bottom:1px solid #333;text-align:center">长 ${pen.text('长')} 米</div><div style="position:absolute;left:56px;top:150px;height:380px;width:36px;border-right:1px solid #333;display:flex;align-items:center;font-size:13px;text-align:center"><span>宽<br>${pen.text('宽')}<br>米</span></div>
${high ? `<div style="position:absolute;left:100px;top:556px;font-size:14px">▼ 下沿离地高度 ${pen.text('离地高度')} 米（自室外地面起）</div>` : ''}
<div style="position:absolute;left:720px;top:110px;width:340px"><p style="font-weight:700;margin-bottom:4px">图例</p><table class="ifl">${sign('▬', '墙体、围护')}${sign('△', '出入口')}${sign('✚', '灭火器')}${sign('1、2', '辅助区域')}${sign('3', '主要使用（设置）区域')}</table>
<p style="font-weight:700;margin:22px 0 4px">图纸信息</p><table class="ifl">${row('地点', pen.text('地点'))}${pen.knows('比例') && !pen.has('无比例') ? row('比例', pen.text('比例')) : row('比例', '')}${row('图号', pen.text('图号'))}${row('绘制日期', pen.day('日期', 'slashes'))}${row('设计单位', pen.text('设计单位'))}${REST}</table><div style="position:relative;margin-top:14px;color:#666;font-size:12px">（设计单位盖章）${pen.seal('设计单位', 'left:150px;top:-30px', 140)}</div></div>
<p style="position:absolute;left:100px;bottom:40px;font-size:12px;color:#444;line-height:1.6">说明：1. 本图为示意图，尺寸均为现场实测；2. 疏散通道净宽不小于1.1米；3. 方位上北下南。</p></div><style>.ifl td{border:1px solid #999;padding:3px 8px;font-size:13.5px}.ifl .m{width:84px;text-align:center}</style>`,
      ],
      row,
    )
  },
}

export const PLANS: Layout[] = [schedule, typed, floor]
