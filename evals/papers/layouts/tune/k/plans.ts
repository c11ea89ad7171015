import type { Layout } from '../../layout.ts'
import { foot, icon } from './kit.ts'

const KNOWN = '项目名称 地点 单位 起始日期 截止日期 面积 负责人 联系电话 编制日期 运输时间 路线 消纳场所 处置量'.split(
  ' ',
)

/** An engineering contractor's method statement: control table, numbered chapters. */
const method: Layout = {
  id: 'tune-k/work-plan-method',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const h = (text: string) => `<p style="font:700 16px/1.6 var(--hei);color:#0b3d66;margin:16px 0 6px">${text}</p>`
    const row = (a: string, b: string) => `<tr><th>${a}</th><td>${b}</td></tr>`
    const rest = Object.keys(pen.spec.values).filter((field) => !KNOWN.includes(field))
    const style =
      '<style>.km th{width:170px;text-align:left;background:#e9f0f6;font:500 14px/1.6 var(--hei)}.km td,.km th,.kmv td,.kmv th{border:1px solid #9db3c6;padding:5px 10px}.kmv td,.kmv th{text-align:center;font-weight:400}.kmv th{background:#e9f0f6}</style>'
    return [
      `<div style="font:15px/1.75 var(--hei)"><div style="display:flex;border:2px solid #0b3d66;margin-bottom:20px"><div style="width:150px;border-right:2px solid #0b3d66;text-align:center;padding:14px 6px;font:700 15px/1.5 var(--hei);color:#0b3d66">方法说明书<br><span style="font-size:11px">METHOD STATEMENT</span></div><div style="flex:1;padding:10px 16px"><p style="font:700 21px/1.5 var(--hei)">${pen.title('专项方案')}</p><p style="font-size:12px;color:#556">文件编号 MS-HSE-011　修订 A0　密级 一般</p></div></div>
${h('0　文件控制')}<table class="km">${row('工程／项目', pen.text('项目名称'))}${row('实施单位', pen.text('单位'))}${row('实施地点', pen.text('地点'))}${row('作业面积', `${pen.text('面积')} m²`)}${row('计划开始', pen.day('起始日期', 'dashes'))}${row('计划完成', pen.day('截止日期', 'dashes'))}${row('项目经理', pen.text('负责人'))}${row('项目经理手机', pen.text('联系电话'))}${row('文件编制日', pen.day('编制日期', 'dashes'))}${rest.map((field) => row(field, pen.fill(field))).join('')}</table>
${h('1　适用范围')}<p style="text-indent:2em">本方案适用于上表所列项目在计划期间内的全部现场活动，参与的分包、租赁和供货人员均须遵照执行。</p>
${h('2　职责')}<p style="text-indent:2em">项目经理对本方案的实施负总责；安全员每日巡查并留存记录；作业人员有权拒绝冒险作业。</p>
<div style="position:absolute;right:84px;bottom:90px;width:320px;font-size:14px"><div style="position:relative;border:1px solid #9db3c6;padding:8px 12px;height:130px">实施单位（章）${pen.seal('单位', 'left:110px;top:-10px', 146)}</div></div>${style}</div>${foot('MS-HSE-011 / A0', '打印件为非受控文本', '第 1 页 / 共 2 页', 84)}`,
      `<div style="font:15px/1.75 var(--hei)">${h('3　风险与控制')}<table class="kmv"><tr><th>风险</th><th>等级</th><th>控制措施</th></tr><tr><td>火灾</td><td>中</td><td style="text-align:left">动火审批，每 50 m² 设灭火器一组</td></tr><tr><td>高处坠落</td><td>中</td><td style="text-align:left">系挂安全带，设置警戒线</td></tr><tr><td>扬尘噪声</td><td>低</td><td style="text-align:left">洒水降尘，夜间限时作业</td></tr></table>
${
  pen.knows('路线')
    ? `${h('4　建筑垃圾外运')}<table class="km">${row('预计外运总量', `${pen.text('处置量')} m³`)}${row('卸点（消纳场）', pen.text('消纳场所'))}${row('行车线路', pen.text('路线'))}${row('允许外运时段', pen.text('运输时间'))}</table><p style="margin:12px 0 4px">投入车辆</p><table class="kmv"><tr><th>#</th><th>号牌</th><th>核定载质量 / t</th><th>密闭装置</th></tr>${pen
        .rows('车辆')
        .map(
          (_, i) =>
            `<tr><td>${i + 1}</td><td>${pen.cell('车辆', i, '车牌号')}</td><td>${pen.cell('车辆', i, '核载')}</td><td>有</td></tr>`,
        )
        .join('')}</table>`
    : `${h('4　现场布置')}<p style="text-indent:2em">出入口设告示牌，公示项目经理及监督电话；通道净宽不小于 1.5 m，任何时候不得堆物。</p>`
}
${h('5　应急响应')}<p style="text-indent:2em">发生事故后现场人员应在 5 分钟内报告项目经理，同时拨打 119／120；30 分钟内完成人员清点。</p>${h('6　检查与记录')}<p style="text-indent:2em">日检、周检记录保存至项目结束后一年。</p>${style}</div>${foot('MS-HSE-011 / A0', '打印件为非受控文本', '第 2 页 / 共 2 页', 84)}`,
    ]
  },
}

/** An agency's proposal: landscape slides with big figures. */
const slides: Layout = {
  id: 'tune-k/work-plan-slides',
  kind: 'work-plan',
  size: 'wide',
  pages: (pen) => {
    const rest = Object.keys(pen.spec.values).filter((field) => !KNOWN.includes(field))
    const tile = (label: string, value: string, more = '') =>
      `<div style="background:#f4f6f8;border-top:4px solid #e2574c;padding:12px 16px;${more}"><p style="font-size:13px;color:#667">${label}</p><p style="font:500 18px/1.5 var(--hei)">${value}</p></div>`
    const step = (n: number, text: string) =>
      `<div style="flex:1;border:1px solid #d8dde2;padding:12px 14px;font-size:14px"><p style="font:700 22px var(--hei);color:#e2574c">0${n}</p>${text}</div>`
    return [
      `<div style="position:absolute;left:0;top:0;bottom:0;width:300px;background:#26323f;color:#fff;padding:60px 34px;font-family:var(--hei)">${icon('#e2574c', 44)}<p style="font-size:13px;margin-top:330px;line-height:1.9">PROPOSAL<br>提案文件 V1.2</p></div><div style="position:absolute;left:360px;right:60px;top:170px;font-family:var(--hei)"><h1 style="text-align:left;font:700 38px/1.4 var(--hei)">${pen.title('方案')}</h1><p style="font-size:22px;margin:14px 0 120px;color:#445">${pen.text('项目名称')}</p><div style="position:relative;font-size:17px;line-height:2"><p>方案提交单位　${pen.text('单位')}</p><p>方案成稿日期　${pen.day('编制日期', 'dots')}</p>${pen.seal('单位', 'left:330px;top:-40px', 154)}</div></div>`,
      `<div style="font:15px/1.7 var(--hei)"><p style="font:700 24px var(--hei);margin-bottom:20px">项目一览 <span style="font:14px var(--hei);color:#889">At a glance</span></p><div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:16px">${tile('实施地址', pen.text('地点'), 'grid-column:1/3')}${tile('涉及面积', `${pen.text('面积')} ㎡`)}${tile('启动日', pen.day('起始日期', 'dots'))}${tile('结束日', pen.day('截止日期', 'dots'))}${tile('总负责人', pen.text('负责人'))}${tile('总负责人电话', pen.text('联系电话'))}${rest.map((field) => tile(field, pen.fill(field))).join('')}</div>
<p style="font:700 18px var(--hei);margin:30px 0 12px">管理要点</p><div style="display:flex;gap:14px">${step(1, '进场前对全部人员进行安全交底并签字。')}${step(2, '每日开工前、收工后各巡查一次，隐患当日清零。')}${step(3, '保持通道畅通，器材、警示标志齐全有效。')}${step(4, '突发情况先疏散、再报告、后处置。')}</div></div>${foot('提案文件 V1.2', '', '2', 56)}`,
      ...(pen.knows('路线')
        ? [
            `<div style="font:15px/1.7 var(--hei)"><p style="font:700 24px var(--hei);margin-bottom:20px">清运安排 <span style="font:14px var(--hei);color:#889">Logistics</span></p><div style="display:grid;grid-template-columns:1fr 1fr;gap:16px">${tile('清运量', `${pen.text('处置量')} 立方米`)}${tile('每日清运时间', pen.text('运输时间'))}${tile('清运路线', pen.text('路线'), 'grid-column:1/3')}${tile('消纳点', pen.text('消纳场所'), 'grid-column:1/3')}</div><table class="kwt" style="margin-top:20px;width:620px"><tr><th>序号</th><th>车牌</th><th>核载（吨）</th></tr>${pen
              .rows('车辆')
              .map(
                (_, i) =>
                  `<tr><td>${i + 1}</td><td>${pen.cell('车辆', i, '车牌号')}</td><td>${pen.cell('车辆', i, '核载')}</td></tr>`,
              )
              .join(
                '',
              )}</table><style>.kwt td,.kwt th{border-bottom:1px solid #ccd3d9;padding:5px 12px;text-align:center}.kwt th{background:#26323f;color:#fff;font-weight:500}</style></div>${foot('提案文件 V1.2', '', '3', 56)}`,
          ]
        : []),
    ]
  },
}

export const PLANS: Layout[] = [method, slides]
