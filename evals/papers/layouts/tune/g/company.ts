import type { Layout } from '../../layout.ts'
import { above, bars, columns } from './marks.ts'

const tenThousands = (value: string | number | undefined) => String(Number(value ?? 0) / 10000)

/** A resolution as a record with a head table; each shareholder signs behind their own share. */
const resolution: Layout = {
  id: 'tune-g/resolution-record',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const holders = pen
      .rows('股东')
      .map(
        (row, i) =>
          `<tr><td>${i + 1}</td><td>${pen.cell('股东', i, '姓名')}</td><td>${pen.cell('股东', i, '公民身份号码')}</td><td>${pen.cell('股东', i, '出资额', tenThousands(row.出资额))}</td><td>${pen.cell('股东', i, '出资比例', `${row.出资比例}%`)}</td><td style="height:52px">${pen.sign(`股东：${row.姓名}`)}</td></tr>`,
      )
    return [
      `<style>.gr td,.gr th{border:1px solid #444;padding:6px 6px;font-size:14px;text-align:center;line-height:1.4}.gr th{font:500 13px/1.4 var(--hei);background:#f1f1f1}.gr .v{text-align:left;padding-left:10px}</style><div style="font-family:var(--song)"><h1 style="font:700 26px var(--hei);margin:6px 0 18px">${pen.title('股东会决议')}</h1><table class="gr"><tr><th style="width:96px">公司名称</th><td class="v">${pen.text('公司名称')}</td><th style="width:104px">法定代表人</th><td style="width:130px">${pen.text('法定代表人')}</td></tr><tr><th>会议时间</th><td class="v">${pen.day('会议日期')}</td><th>注册资本<br>（万元）</th><td>${pen.as('注册资本', tenThousands(pen.raw('注册资本')))}</td></tr><tr><th>会议性质</th><td class="v">临时会议，以现场方式召开</td><th>到会情况</th><td>全体股东</td></tr></table><p style="text-indent:2em;margin-top:16px">本次会议的通知、召集和召开符合《中华人民共和国公司法》及公司章程的规定。经审议，全体股东一致通过下列事项：</p><div style="border-left:4px solid #555;background:#f7f7f5;padding:10px 16px;margin:12px 0"><p>${pen.text('决议事项')}。</p></div><p style="text-indent:2em">会议授权公司办理与上述事项有关的登记、备案手续。</p><p style="font:500 15px var(--hei);margin:14px 0 6px">股东出资情况及签署</p><table class="gr"><tr><th style="width:38px">序号</th><th style="width:82px">股东</th><th>证件号码</th><th style="width:92px">认缴出资额<br>（万元）</th><th style="width:68px">持股比例</th><th style="width:130px">股东签名</th></tr>${holders.join('')}</table><div style="position:relative;margin-top:48px;display:flex;justify-content:space-between"><p>法定代表人（签字）：${pen.sign('法定代表人')}</p><p style="text-align:right;width:300px">（公司盖章）<br>${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>${pen.seal('单位', 'right:30px;top:-50px', 150)}</div></div>`,
    ]
  },
}

/** A plan under the head of a managed document, its particulars in three columns, vehicles two across. */
const plan: Layout = {
  id: 'tune-g/work-plan-managed',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const optional = (field: string, label: string, unit = '', span = 1) =>
      pen.knows(field) ? [above(label, `${pen.text(field)}${unit}`, span)] : []
    const trucks = pen.rows('车辆')
    const truck = (i: number) =>
      trucks[i]
        ? `<td>${i + 1}</td><td>${pen.cell('车辆', i, '车牌号')}</td><td>${pen.cell('车辆', i, '核载')}</td>`
        : '<td></td><td></td><td></td>'
    const lines = Array.from(
      { length: Math.ceil(trucks.length / 2) },
      (_, i) => `<tr>${truck(2 * i)}${truck(2 * i + 1)}</tr>`,
    )
    let no = 0
    const heading = (text: string) =>
      `<p style="font:700 16px var(--hei);margin:16px 0 8px"><span style="background:#345;color:#fff;padding:0 8px;margin-right:8px">${++no}</span>${text}</p>`
    return [
      `<style>.gw td,.gw th{border:1px solid #777;padding:4px 8px;font-size:13.5px;text-align:center}.gw th{background:#eef1f4;font-weight:500}</style><div style="font-family:var(--hei)"><table class="gw" style="margin-top:-30px"><tr><td rowspan="2" style="width:150px;font-weight:700;color:#345">安全·文明·环保</td><td rowspan="2" style="font-size:19px;font-weight:700">${pen.title('实施方案')}</td><td style="width:80px">版　次</td><td style="width:120px">A/0</td></tr><tr><td>编制日期</td><td>${pen.day('编制日期', 'slashes')}</td></tr></table>${heading('项目概况')}${columns(3, [above('工程（活动）名称', pen.text('项目名称'), 3), above('实施地点', pen.text('地点'), 2), above('涉及面积', `${pen.text('面积')} ㎡`), above('编制单位', pen.text('单位'), 2), above('项目负责人', pen.text('负责人')), above('负责人手机', pen.text('联系电话')), above('计划开始日期', pen.day('起始日期', 'slashes')), above('计划结束日期', pen.day('截止日期', 'slashes'))], 'gap:9px 20px;border:1px solid #bbb;padding:10px 14px')}${trucks.length || pen.knows('路线') ? `${heading('运输和处置')}${columns(3, [...optional('处置量', '处置总量', ' m³'), ...optional('消纳场所', '消纳（卸点）场所', '', 2), ...optional('运输时间', '每日运输时段'), ...optional('路线', '行驶路线', '', 2)], 'gap:9px 20px')}<table class="gw" style="margin-top:10px"><tr>${'<th style="width:46px">序号</th><th>车辆号牌</th><th>核定载质量（吨）</th>'.repeat(2)}</tr>${lines.join('')}</table>` : ''}${heading('组织与措施')}<div style="font:15px/1.8 var(--song)"><p style="text-indent:2em">成立以项目负责人为组长的工作小组，落实岗位责任，现场设置围挡和警示标志，配备灭火器材，每日巡查并做好记录。</p><p style="text-indent:2em">作业结束后及时清场，恢复原貌；发生突发情况时，立即停止作业并向属地管理部门报告。</p></div>${heading('监督')}<div style="font:15px/1.8 var(--song)"><p style="text-indent:2em">接受管理部门和社会监督，市民服务热线 12345。</p></div><div style="position:relative;text-align:right;margin-top:52px;font-size:15px"><p style="padding-right:150px">编制单位（盖章）</p>${pen.seal('单位', 'right:40px;top:-50px', 150)}</div></div><p style="position:absolute;left:84px;right:84px;bottom:32px;font:11px var(--hei);color:#888;border-top:1px solid #ccc">受控文件　未经许可不得复印</p>`,
    ]
  },
}

/** The opinion of auditors with the code that it is looked up by, and its figures in a short table. */
const audit: Layout = {
  id: 'tune-g/audit-opinion',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => {
    const line = (no: number, label: string, field: string, strong = '') =>
      `<tr style="${strong}"><td style="text-align:left">${label}</td><td>${no}</td><td style="text-align:right">${pen.money(field)}</td></tr>`
    const sign = (slot: string, role: string) =>
      `<p style="margin-bottom:16px">中国注册会计师${role}：${pen.sign(slot)}</p>`
    return [
      `<style>.ga td,.ga th{border-bottom:1px solid #999;padding:4px 10px;font-size:14.5px;text-align:center}.ga th{border-top:2px solid #222;border-bottom:1px solid #222}</style><div style="font:16px/1.8 var(--ming)"><div style="display:flex;justify-content:space-between;align-items:start;margin-top:-36px"><div style="font:11px/1.5 var(--hei);color:#666">此码用于证明该审计报告是否由具有执业许可的<br>会计师事务所出具，报告编码：沪26MQ7K4XTB</div>${bars('26MQ7K4XTB', 150, 26)}</div><h1 style="font:700 30px var(--song);letter-spacing:12px;text-indent:12px;margin-top:26px">审计报告</h1><p style="text-align:right;margin:6px 0 16px">${pen.text('报告编号')}</p><p><b>${pen.text('被审计单位')}</b>：</p><p style="font-weight:700">一、审计意见</p><p style="text-indent:2em">我们审计了贵公司${pen.text('报告年度')}年度财务报表，包括年末资产负债表、年度利润表、现金流量表以及财务报表附注。我们对上述财务报表发表${pen.text('意见类型')}：财务报表在所有重大方面按照企业会计准则的规定编制。</p><p style="font-weight:700">二、主要财务数据</p><table class="ga"><tr><th style="text-align:left">项　目</th><th style="width:60px">行次</th><th style="text-align:right;width:220px">年末余额（人民币元）</th></tr>${line(1, '流动资产合计', '流动资产')}${line(2, '非流动资产合计', '非流动资产')}${line(3, '资产总计', '资产总计', 'font-weight:700')}</table><p style="font-weight:700;margin-top:10px">三、管理层和治理层的责任</p><p style="text-indent:2em">管理层负责按照企业会计准则的规定编制财务报表，并设计、执行和维护必要的内部控制。</p><p style="font-weight:700">四、注册会计师的责任</p><p style="text-indent:2em">我们的目标是对财务报表整体是否不存在重大错报获取合理保证。</p><div style="display:flex;margin-top:34px"><div style="flex:1;position:relative">${pen.text('出具单位')}<br><span style="font-size:13px">（盖章）</span>${pen.seal('出具单位', 'left:60px;top:-46px', 150)}</div><div style="flex:1">${sign('注册会计师甲', '（项目合伙人）')}${sign('注册会计师乙', '')}<p>中国·上海　${pen.day('报告日期', 'han')}</p></div></div></div>`,
    ]
  },
}

export default [resolution, plan, audit]
