import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'

/** A plan with a cover; the project told in sentences, the people in charge in a table of duties. */
const plan: Layout = {
  id: 'tune-f/work-plan-cover',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const trucks = pen.rows('车辆')
    const h = (text: string) => `<p style="font:700 18px var(--hei);margin:16px 0 6px">${text}</p>`
    const p = (text: string) => `<p style="text-indent:2em">${text}</p>`
    return [
      `<div style="text-align:center;font:20px/2 var(--song);padding-top:150px"><p style="font:700 26px/1.6 var(--song)">${pen.text('项目名称')}</p><h1 style="font-size:40px;line-height:1.5;letter-spacing:6px;margin:40px 0 300px">${pen.title('施工方案')}</h1><div style="position:relative"><p>编制单位：${pen.text('单位')}</p><p>编制时间：${pen.day('编制日期', 'han')}</p>${pen.seal('单位', 'left:330px;top:-36px', 156)}</div></div>`,
      `<div style="font:16px/1.9 var(--song)">${h('第一章　概况')}${p(`本项目地点在${pen.text('地点')}，涉及面积约${pen.text('面积')}平方米，计划从${pen.day('起始日期')}开始，到${pen.day('截止日期')}结束。`)}
${h('第二章　组织机构')}${ruled(
  'fwo',
  [
    '<th>职　务</th><th>姓　名</th><th>手　机</th><th>职　责</th>',
    td('项目负责人') + td(pen.text('负责人')) + td(pen.text('联系电话')) + td('全面负责'),
    td('值班保安') + td('（轮值）') + td('/') + td('夜间巡查，设警示灯'),
  ],
  'border:1px solid #111;padding:5px 8px;text-align:center;font-weight:400',
)}
${
  pen.knows('路线')
    ? `${h('第三章　清运')}${p(`产生的建筑垃圾约${pen.text('处置量')}立方米，运至${pen.text('消纳场所')}处置。运输路线为${pen.text('路线')}，每日${pen.text('运输时间')}运输，车辆密闭，出场冲洗。投入的车辆如下表：`)}${ruled(
        'fwt',
        [
          `<th style="width:70px">序号</th><th>车牌号</th><th>核定载质量（吨）</th><th>备注</th>`,
          ...trucks.map(
            (_, i) =>
              td(String(i + 1)) + td(pen.cell('车辆', i, '车牌号')) + td(pen.cell('车辆', i, '核载')) + td('自卸'),
          ),
        ],
        'border:1px solid #111;padding:5px 8px;text-align:center;font-weight:400',
      )}`
    : `${h('第三章　措施')}${p('1．落实岗位责任，每周检查一次，发现隐患立即整改。')}${p('2．现场设置围挡和警示标志，配备灭火器材。')}${p('3．遇大风、暴雪等恶劣天气停止作业。')}`
}
${h('第四章　应急')}${p('发生险情时，现场人员应立即报告项目负责人，并拨打119、120，保护现场，疏散群众。')}<p style="position:absolute;bottom:36px;left:0;right:0;text-align:center;font-size:13px">第 2 页　共 2 页</p></div>`,
    ]
  },
}

/** A drawing with its title block as a strip down the right edge, as institutes of the north have it; sizes stand at their lines. */
const drawing: Layout = {
  id: 'tune-f/site-plan-strip',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const high = pen.knows('离地高度')
    const box = (label: string, value: string, more = '') =>
      `<div style="border-bottom:1px solid #111;padding:4px 6px;${more}"><p style="font-size:10.5px;line-height:1.2;color:#333">${label}</p><p style="font-size:14px;line-height:1.35">${value}</p></div>`
    return [
      `<div style="position:absolute;inset:24px 24px 24px 60px;border:3px solid #111;font-family:var(--hei)">
<div style="position:absolute;left:0;top:0;bottom:0;right:176px">
<div style="position:absolute;left:30px;right:30px;top:70px;border-top:1px dashed #555;border-bottom:1px dashed #555;height:64px;text-align:center;line-height:64px;color:#555;font-size:13px;letter-spacing:30px">道路</div>
<div style="position:absolute;left:110px;top:190px;width:430px;height:190px;border:2px solid #111;background:repeating-linear-gradient(45deg,#fff 0 9px,#ddd 9px 10px)"></div>
<div style="position:absolute;left:110px;top:400px;width:430px;border-top:1px solid #111;text-align:center;font-size:14px">长 ${pen.text('长')} m</div>
<div style="position:absolute;left:560px;top:190px;height:190px;border-left:1px solid #111;padding:82px 0 0 6px;font-size:14px">宽 ${pen.text('宽')} m</div>
${high ? `<div style="position:absolute;left:690px;top:190px;width:110px;height:46px;border:2px solid #111"></div><div style="position:absolute;left:744px;top:240px;height:140px;border-left:1px solid #111;padding:56px 0 0 6px;font-size:14px;white-space:nowrap">离地 ${pen.text('离地高度')} m</div><div style="position:absolute;left:670px;top:382px;width:150px;border-top:3px solid #111;text-align:center;font-size:12px">室外地坪 ±0.000</div>` : ''}
<div style="position:absolute;left:830px;top:20px;font-size:13px;text-align:center;line-height:1.1;transform:translateX(-24px)">北<br><span style="font-size:30px">↑</span></div>
<div style="position:absolute;left:30px;bottom:26px;width:520px;font-size:13px;line-height:1.7"><p>说明：</p><p>1．本图尺寸以米计，标高为相对标高。</p><p>2．图示斜线部分为使用范围，不得占压盲道及消防通道。</p><p>3．未加盖设计单位出图章的，本图无效。</p></div></div>
<div style="position:absolute;right:0;top:0;bottom:0;width:176px;border-left:2px solid #111;display:flex;flex-direction:column">
${box('设计单位 DESIGNED BY', pen.text('设计单位'), 'height:84px')}${box('会签 COUNTERSIGN', '&emsp;', 'height:70px')}${box('出图专用章 STAMP', '&emsp;', 'height:156px')}${box('建设地点 LOCATION', pen.text('地点'), 'height:86px')}${box('图纸名称 DRAWING TITLE', pen.text('图名'), 'height:74px')}<div style="display:flex">${box('专业', '总图', 'flex:1;border-right:1px solid #111')}${box('阶段', '施工图', 'flex:1')}</div>${box('比例 SCALE', pen.knows('比例') && !pen.has('无比例') ? pen.text('比例') : '&emsp;')}${box('图号 DRAWING No.', pen.text('图号'))}${box('出图日期 DATE', pen.day('日期', 'dots'))}</div>
${pen.seal('设计单位', 'right:20px;top:172px', 134)}</div>`,
    ]
  },
}

export const WORKS: Layout[] = [plan, drawing]
