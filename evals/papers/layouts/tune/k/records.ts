import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY } from '../parts.ts'
import { foot, icon, qr } from './kit.ts'

const rest = (pen: Pen, known: string) => {
  const names = known.split(' ')
  return Object.keys(pen.spec.values).filter((field) => !names.includes(field))
}

/** A hospital system's discharge print-out. */
const hospital: Layout = {
  id: 'tune-k/medical-discharge',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => {
    const cell = (a: string, b: string, span = 1) =>
      `<div style="grid-column:span ${span};background:#fff;padding:6px 10px"><p style="font-size:11.5px;color:#4d7c86;line-height:1.4">${a}</p><p style="line-height:1.5">${b}</p></div>`
    const h = (text: string) =>
      `<p style="font:700 15px/1.7 var(--hei);color:#0b6e7f;margin:18px 0 6px">${icon('#0b6e7f', 14)}${text}</p>`
    return [
      `<div style="font:15px/1.75 var(--hei);margin-top:-20px"><div style="display:flex;justify-content:space-between;border-bottom:3px solid #0b6e7f;padding-bottom:10px"><div><p style="font:700 21px/1.5 var(--hei);color:#0b6e7f">${pen.text('医院')}</p><p style="font-size:17px">${pen.title('住院患者出院诊断证明')}</p></div>${qr(60)}</div>
<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:1px;background:#bcd3d7;border:1px solid #bcd3d7;margin-top:16px">${cell('患者姓名', pen.fill('姓名'))}${cell('性别', pen.fill('性别'))}${cell('年龄', `${pen.fill('年龄')} 岁`)}${cell('住院号', pen.fill('病案号'))}${cell('就诊科室', pen.fill('科室'), 2)}${cell('床位', `${pen.fill('床号')} 床`, 2)}${cell('入院', pen.fill('入院日期', BLANK_DAY, 'dashes'), 2)}${cell('出院', pen.fill('出院日期', BLANK_DAY, 'dashes'), 2)}${rest(
        pen,
        '医院 姓名 性别 年龄 科室 床号 病案号 入院日期 出院日期 诊断 出具日期',
      )
        .map((field) => cell(field, pen.fill(field), 4))
        .join('')}</div>
${h('出院诊断')}<p style="background:#eef6f7;padding:10px 14px">${pen.fill('诊断')}</p>${h('诊疗经过')}<p>入院后完善相关检查，予以对症治疗及护理，病情好转，今日办理出院。</p>${h('出院医嘱')}<p>1. 注意休息，避免劳累；2. 按时服药；3. 两周后门诊复查；4. 如有不适随时就诊。</p>
<div style="position:relative;margin-top:60px;display:flex;justify-content:space-between"><p>主治医师　${pen.sign('医师')}</p><p>开具日期　${pen.fill('出具日期', BLANK_DAY, 'dashes')}</p>${pen.seal('医院', 'right:40px;top:-66px', 156)}</div><p style="font-size:12px;color:#777;margin-top:90px">本证明须加盖医院诊断证明专用章；涂改无效。</p></div>${foot('HIS 11.4.0　模板 DIS-CERT', '未盖章无效', '第 1/1 页', 84)}`,
    ]
  },
}

/** A drawing as a design studio lays it out: title block as a band along the foot. */
const drawing: Layout = {
  id: 'tune-k/site-plan-band',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const box = (a: string, b: string, grow: number) =>
      `<div style="flex:${grow};border-left:1px solid #444;padding:5px 9px"><p style="font-size:10.5px;line-height:1.3;color:#777">${a}</p><p style="font-size:14px;line-height:1.4">${b}</p></div>`
    const sized = !pen.has('无尺寸')
    const high = pen.knows('离地高度')
    const more = rest(pen, '图名 设计单位 比例 图号 日期 地点 长 宽 离地高度')
    return [
      `<div style="position:absolute;inset:28px;border:1.5px solid #444;font-family:var(--hei)">
<div style="position:absolute;left:0;right:0;bottom:0;height:128px;border-top:2px solid #444">${
        pen.has('无图签')
          ? `<p style="padding:12px 16px;font-size:16px">${pen.title('平面图')}</p>`
          : `<div style="display:flex;height:64px;border-bottom:1px solid #444">${box('图纸名称', pen.text('图名'), 3)}${box('设置／施工地址', pen.text('地点'), 5)}${box('图别', '方案', 1)}</div><div style="display:flex;height:62px">${box('设计', pen.text('设计单位'), 5)}${box('绘图比例', pen.knows('比例') && !pen.has('无比例') ? pen.text('比例') : '&emsp;', 2)}${box('图纸编号', pen.text('图号'), 2)}${box('出图日', pen.day('日期', 'dots'), 2)}${box('版次', 'Rev. B', 1)}</div>`
      }</div>
<div style="position:absolute;left:20px;top:14px;font:12px/1.6 var(--hei);color:#667">DESIGN SCHEME　单位：m</div>
${pen.has('无指北针') ? '' : '<div style="position:absolute;right:30px;top:16px;width:54px;height:54px;border:2px solid #444;border-radius:50%;text-align:center;font:700 13px/1.2 var(--hei);padding-top:5px">N<br>▲</div>'}
<div style="position:absolute;left:150px;top:120px;width:440px;height:250px;border:5px solid #555"><div style="position:absolute;left:0;top:0;width:150px;height:110px;border-right:3px solid #555;border-bottom:3px solid #555;font-size:13px;padding:40px 0 0 55px;color:#555">区域一</div><div style="position:absolute;right:40px;bottom:-5px;width:70px;height:5px;background:#fff"></div><div style="position:absolute;left:180px;top:110px;width:190px;height:80px;background:#dfe9f3;border:1px dashed #4a78a8;font-size:13px;line-height:80px;text-align:center;color:#345">本次设置范围</div></div>
${
  sized
    ? `<div style="position:absolute;left:150px;top:88px;width:440px;border-bottom:1px solid #a33;text-align:center;font-size:14px;color:#222">L（长）= ${pen.text('长')}</div><div style="position:absolute;left:108px;top:120px;height:250px;border-right:1px solid #a33;width:30px"><span style="position:absolute;right:8px;top:112px;white-space:nowrap;font-size:14px">W（宽）= ${pen.text('宽')}</span></div>${high ? `<div style="position:absolute;left:700px;top:150px;width:150px;height:50px;border:3px solid #555;font-size:12px;text-align:center;line-height:44px">立面</div><div style="position:absolute;left:775px;top:200px;height:150px;border-left:1px solid #a33;padding:60px 0 0 8px;white-space:nowrap;font-size:14px">离地高度 H = ${pen.text('离地高度')}</div><div style="position:absolute;left:670px;top:350px;width:250px;border-top:4px solid #555;font-size:12px;padding-top:2px">地面</div>` : ''}`
    : ''
}
<div style="position:absolute;left:20px;top:420px;font-size:12.5px;line-height:1.75"><p>设计说明　1. 本图所注尺寸以米为单位，施工前应现场复核。　2. 不遮挡消防登高面、采光窗及交通标志。</p><p>3. 材料燃烧性能不低于 B1 级。　${more.map((field) => `${field}：${pen.fill(field)}`).join('　')}</p></div>
<div style="position:absolute;right:26px;bottom:140px;width:180px;height:150px;border:1px solid #bbb;font-size:11px;padding:4px 6px;color:#777">出图章</div>${pen.seal('设计单位', 'right:42px;bottom:142px', 138)}</div>`,
    ]
  },
}

/** An auditors' report of a new make, the opinion in a box and figures in a clean table. */
const audit: Layout = {
  id: 'tune-k/audit-clean',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => {
    const row = (a: string, b: string, strong = false) =>
      `<tr${strong ? ' style="font-weight:700;border-top:2px solid #222"' : ''}><td>${a}</td><td style="text-align:right">${b}</td></tr>`
    return [
      `<div style="position:absolute;left:0;top:0;bottom:0;width:26px;background:#2f3e9e"></div><div style="font:15px/1.8 var(--hei)"><p style="font-size:13px;color:#667">${pen.text('出具单位')}</p><h1 style="text-align:left;font-size:32px;line-height:1.4;margin:26px 0 6px">${pen.title('独立审计报告')}</h1><p style="font-size:13px;color:#667">Independent Auditor's Report</p>
<div style="display:grid;grid-template-columns:130px 1fr;row-gap:4px;margin:26px 0;padding:14px 0;border-top:1px solid #aab;border-bottom:1px solid #aab"><span style="color:#667">报告文号</span><span>${pen.text('报告编号')}</span><span style="color:#667">审计客户</span><span>${pen.text('被审计单位')}</span><span style="color:#667">财务报表年度</span><span>${pen.text('报告年度')} 年度</span><span style="color:#667">意见类型</span><span>${pen.text('意见类型')}</span>${rest(
        pen,
        '报告编号 被审计单位 报告年度 意见类型 流动资产 非流动资产 资产总计 出具单位 报告日期',
      )
        .map((field) => `<span style="color:#667">${field}</span><span>${pen.fill(field)}</span>`)
        .join('')}</div>
<p style="font-weight:700;margin-bottom:4px">审计意见</p><p>我们审计了上述审计客户的财务报表。我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了其年末的财务状况以及当年度的经营成果和现金流量。</p>
<p style="font-weight:700;margin:16px 0 4px">年末财务状况摘录（金额单位：人民币元）</p><table class="ka">${row('流动资产合计', pen.money('流动资产'))}${row('非流动资产合计', pen.money('非流动资产'))}${row('资产总额', pen.money('资产总计'), true)}</table>
<p style="margin-top:16px">管理层负责编制财务报表；我们的责任是在执行审计工作的基础上发表审计意见。</p>
<div style="position:relative;display:flex;gap:40px;margin-top:36px"><div style="flex:1">${pen.text('出具单位')}<br><span style="font-size:13px;color:#667">（事务所盖章）</span><br>报告出具日　${pen.day('报告日期', 'padded')}</div><div style="flex:1">签字注册会计师　${pen.sign('注册会计师甲')}<br><br>签字注册会计师　${pen.sign('注册会计师乙')}</div>${pen.seal('出具单位', 'left:90px;top:-40px', 154)}</div><style>.ka td{border-bottom:1px solid #cfd3dd;padding:6px 8px}</style></div>${foot('报告正文', '报告验证码 2607-88A1', '1', 84)}`,
    ]
  },
}

export const RECORDS: Layout[] = [hospital, drawing, audit]
