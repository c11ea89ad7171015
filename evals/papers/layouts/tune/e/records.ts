import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'
import { bars, behind, dots, english, heading, under } from './pieces.ts'

/** An auditor's report in running text, and the balance sheet in two languages on a second page. */
const audit: Layout = {
  id: 'tune-e/audit-two-pages',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => {
    const line = (label: string, words: string, no: string, value: string) =>
      td(behind(label, words)) + td(no, 'style="text-align:center"') + td(value, 'style="text-align:right"')
    const year = pen.text('报告年度')
    const accountants = ['注册会计师甲', '注册会计师乙']
      .map((slot) => `<p style="margin-top:18px">中国注册会计师：${pen.sign(slot)}</p>`)
      .join('')
    return [
      `<div style="font-family:var(--song);font-size:15.5px"><p style="text-align:right;font-size:13px;line-height:1.4">您可使用手机“扫一扫”查验本报告　${dots(pen.raw('报告编号'), 56)}</p>${heading(pen.title('审计报告'), "INDEPENDENT AUDITOR'S REPORT", 30)}<p style="text-align:center">${pen.text('报告编号')}</p><p style="margin-top:20px"><b>${pen.text('被审计单位')}</b>全体股东：</p><p><b>一、审计意见</b></p><p style="text-indent:2em">我们审计了后附的财务报表，包括${year}年12月31日的资产负债表、该年度的利润表、现金流量表以及财务报表附注，并对上述财务报表出具<b style="font-weight:400">${pen.text('意见类型')}</b>的审计报告。</p><p><b>二、形成审计意见的基础</b></p><p style="text-indent:2em">我们按照中国注册会计师审计准则的规定执行了审计工作。按照职业道德守则，我们独立于被审计单位。我们相信，我们获取的审计证据是充分、适当的。</p><p><b>三、管理层和治理层的责任</b></p><p style="text-indent:2em">管理层负责按照企业会计准则的规定编制财务报表，并设计、执行和维护必要的内部控制。</p><p><b>四、注册会计师的责任</b></p><p style="text-indent:2em">我们的目标是对财务报表整体是否不存在由于舞弊或错误导致的重大错报获取合理保证。</p><table style="margin-top:36px"><tr><td style="width:52%;vertical-align:top;position:relative;height:190px"><p style="line-height:1.5">会计师事务所：<br>${pen.text('出具单位')}</p>${pen.seal('出具单位', 'left:40px;top:10px', 154)}<p style="position:absolute;bottom:0">${pen.day('报告日期', 'han')}</p></td><td style="vertical-align:top">${accountants}</td></tr></table></div>`,
      `<div style="font-family:var(--song);font-size:15px">${heading('资产负债表（简表）', 'BALANCE SHEET', 24)}<p style="display:flex;justify-content:space-between;font-size:13px"><span>会企01表</span><span>单位：人民币元 Unit: RMB Yuan</span></p>${ruled(
        'e-au',
        [
          '<th>资产 Assets</th><th style="width:80px">行次</th><th style="width:210px">期末余额 Closing Balance</th>',
          line('流动资产合计', 'Current Assets', '14', pen.money('流动资产')),
          line('非流动资产合计', 'Non-current Assets', '34', pen.money('非流动资产')),
          line('<b>资产总计</b>', 'Total Assets', '35', pen.money('资产总计')),
        ],
        'border:1px solid #333;padding:9px 10px;font-weight:400',
      )}<p style="font-size:13px;margin-top:10px">本表由被审计单位编制，随审计报告装订。</p></div>`,
    ]
  },
}

/** What a hospital's system prints of a stay: a head of dense pairs, then paragraphs. */
const medical: Layout = {
  id: 'tune-e/medical-system-print',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => {
    const pair = (label: string, words: string, value: string) =>
      `<td style="padding:3px 4px;line-height:1.2;font-size:14px;vertical-align:top"><span style="color:#333">${label}</span> <small style="color:#555">${words}</small>：<b style="font-weight:600">${value}</b></td>`
    const paragraph = (label: string, words: string, text: string) =>
      `<p style="margin-top:12px;font-weight:700;font-size:15px">${behind(label, words)}</p><p style="padding-left:2em;line-height:1.65;font-size:15px">${text}</p>`
    return [
      `<div style="font-family:var(--micro);margin:-30px -20px 0"><div style="text-align:center;line-height:1.4"><span style="font-size:23px;letter-spacing:2px">${pen.text('医院')}</span><br><b style="font-size:21px">${pen.title('出院记录')}</b> ${english('Discharge Summary')}</div><div style="display:flex;justify-content:space-between;align-items:flex-end;font-size:12px">${bars(pen.raw('病案号'), 130, 26)}<span>打印次数：1　第 1 页</span></div><table style="border-top:2px solid #000;border-bottom:2px solid #000;margin-top:6px"><tr>${pair('姓名', 'Name', pen.text('姓名'))}${pair('性别', 'Sex', pen.text('性别'))}${pair('年龄', 'Age', `${pen.text('年龄')}岁`)}${pair('床号', 'Bed', `${pen.text('床号')}床`)}</tr><tr>${pair('科室', 'Dept.', pen.text('科室'))}${pair('病案号', 'MRN', pen.text('病案号'))}${pair('入院', 'Admitted', pen.day('入院日期', 'dashes'))}${pair('出院', 'Discharged', pen.day('出院日期', 'dashes'))}</tr></table>${paragraph('出院诊断', 'Diagnosis', pen.text('诊断'))}${paragraph('诊疗经过', 'Course in Hospital', '入院后完善相关检查，明确诊断，予对症治疗，过程顺利。住院期间生命体征平稳，未发生不良事件。')}${paragraph('出院情况', 'Condition at Discharge', '病情好转，神志清，精神可，饮食、睡眠正常。')}${paragraph('出院医嘱', 'Advice', '1. 注意休息，避免劳累；<br>2. 按时服药，两周后门诊复查；<br>3. 如有不适，随时就诊。')}<div style="position:relative;margin-top:70px;display:flex;justify-content:space-between;font-size:15px"><span>医师签名 <small>Physician</small>：${pen.sign('医师')}</span><span>出具日期 <small>Issued on</small>：${pen.day('出具日期', 'dashes')}</span>${pen.seal('医院', 'right:30px;top:-84px', 148)}</div><p style="margin-top:90px;border-top:1px dashed #666;font-size:12px;color:#444;padding-top:4px">本记录未加盖专用章无效。粤港澳大湾区就医可凭本记录办理转诊 For referral within the Greater Bay Area.</p></div>`,
    ]
  },
}

/** The slip of the blockchain invoices of one city, with parties under upright heads. */
const invoice: Layout = {
  id: 'tune-e/invoice-blockchain',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const total = pen.knows('价税合计大写') ? pen.text('价税合计大写') : (inCapitals(pen.raw('价税合计')) ?? '')
    const goods = pen
      .rows('项目')
      .map(
        (_, i) =>
          `<td style="text-align:left">${pen.cell('项目', i, '名称')}</td><td></td><td>件</td><td>${pen.cell('项目', i, '数量')}</td><td>${pen.cell('项目', i, '单价')}</td><td>${pen.cell('项目', i, '金额')}</td><td>免税</td><td>***</td>`,
      )
    const party = (head: string, slot: string) =>
      `<tr><td style="width:30px;text-align:center;line-height:1.15">${upright(head)}</td><td style="line-height:1.5">名　　　　称：${pen.text(`${slot}名称`)}<br>统一社会信用代码/纳税人识别号：${pen.fill(`${slot}识别号`, '/')}</td>`
    return [
      `<style>.ei td,.ei th{border:1px solid #8a4b12;padding:3px 6px;font-weight:400}.ei{color:#111;font-size:13px}.eg2 td,.eg2 th{text-align:center;border-top:none;border-bottom:none}</style><div style="font-family:var(--song);color:#8a4b12"><div style="display:flex;justify-content:space-between;align-items:flex-start"><span style="width:230px">${dots(pen.raw('发票号码'), 76)}<span style="display:inline-block;font-size:11px;margin-left:6px;line-height:1.4">税务链<br>扫码查验</span></span><div style="text-align:center"><h1 style="font-size:25px;letter-spacing:5px;border-bottom:3px double #8a4b12;padding:4px 12px">${pen.title('电子普通发票')}</h1><span style="font-size:12px">（区块链）</span></div><div style="width:250px;font-size:12.5px;line-height:1.7">发票号码：<span style="color:#111">${pen.text('发票号码')}</span><br>开票日期：<span style="color:#111">${pen.day('开票日期', 'padded')}</span><br>校验码：<span style="color:#111">见二维码</span></div></div><table class="ei" style="margin-top:6px">${party('购买方', '购买方')}<td style="width:30px;text-align:center;line-height:1.15">${upright('密码区')}</td><td style="width:280px;font:11px/1.3 'Liberation Mono';word-break:break-all">03*8/-&gt;27+&lt;916/5*4&gt;&gt;08-2+7*&lt;61/39+&gt;4&lt;58*07/&gt;+6-&lt;9182*/&gt;5+3-&lt;&lt;7</td></tr></table><table class="ei eg2" style="margin-top:-1px"><tr><th style="width:250px">货物或应税劳务、服务名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th><th>税率</th><th>税额</th></tr>${goods.map((row) => `<tr>${row}</tr>`).join('')}<tr><td style="height:${Math.max(20, 76 - goods.length * 24)}px"></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr><tr><td>合　　计</td><td></td><td></td><td></td><td></td><td>￥${pen.money('合计')}</td><td></td><td>***</td></tr></table><table class="ei" style="margin-top:-1px"><tr><td style="width:250px;text-align:center">价税合计（大写）</td><td>⊗ ${total}</td><td style="width:270px">（小写）￥${pen.money('价税合计')}</td></tr></table><table class="ei" style="margin-top:-1px">${party('销售方', '销售方')}<td style="width:30px;text-align:center;line-height:1.15">${upright('备注')}</td><td style="width:280px;vertical-align:top">${pen.fill('备注', '&emsp;')}</td></tr></table><div style="display:flex;margin-top:8px;font-size:13px"><span style="flex:1">收款人：/</span><span style="flex:1">复核：/</span><span style="flex:1">开票人：<span style="color:#111">${pen.text('开票人')}</span></span><span style="flex:1">销售方：（章）</span></div></div>${pen.seal('销售方', 'right:60px;bottom:58px', 150)}`,
    ]
  },
}

/** A certificate whose words run on, with a head in English. */
const degree: Layout = {
  id: 'tune-e/degree-wide-prose',
  kind: 'degree-certificate',
  size: 'wide',
  pages: (pen) => [
    `<div style="position:absolute;inset:24px;border:2px solid #7c1f24;outline:6px solid #d9b9a0;outline-offset:-14px"></div><div style="position:relative;display:flex;gap:44px;padding:66px 30px;font-family:var(--kai)"><div style="width:190px;text-align:center;font-size:13px;padding-top:130px"><svg width="150" height="196" style="border:1px solid #999;background:#dfe7ee" xmlns="http://www.w3.org/2000/svg"><circle cx="75" cy="76" r="36" fill="#8f9ba6"/><path d="M20 196q8-70 55-70t55 70z" fill="#8f9ba6"/></svg><p style="margin-top:150px;text-align:left;line-height:1.5">${under('证书编号', 'Certificate No.')}<br><span style="font:14px 'Liberation Sans'">${pen.text('证书编号')}</span></p></div><div style="flex:1"><h1 style="font-size:42px;letter-spacing:14px;font-family:var(--song)">${pen.title('毕业证书')}</h1><p style="text-align:center;font:17px 'Liberation Serif';letter-spacing:2px;margin-bottom:30px">GRADUATION CERTIFICATE</p><p style="font-size:23px;line-height:2.05;text-indent:2em">学生<u>${pen.text('姓名')}</u>，性别<u>${pen.text('性别')}</u>，<u>${pen.day('出生', 'han')}</u>生，于<u>${pen.text('入学年月')}</u>至<u>${pen.text('毕业年月')}</u>在本校<u>${pen.text('专业')}</u>专业学习，学制<u>${pen.text('学制')}</u>，修完<u>${pen.text('层次')}</u>教学计划规定的全部课程，成绩合格，准予毕业。</p><div style="display:flex;justify-content:space-between;margin-top:50px;font-size:21px;line-height:1.8;position:relative"><span>校（院）长：${pen.sign('校长')}</span><span style="text-align:right">${pen.text('学校')}<br>${pen.day('毕业日期', 'han')}</span>${pen.seal('学校', 'right:30px;top:-40px', 150)}</div></div></div>`,
  ],
}

export default [audit, medical, invoice, degree]
