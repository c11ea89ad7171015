import { printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { bars, foot, square } from './pieces.ts'

/** The front page of a record of a stay in hospital: dense lines of small slots, diagnoses in a table, doctors below. */
const frontPage: Layout = {
  id: 'tune-h/hospital-front-page',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => {
    const s = (value: string) => `<span style="border-bottom:1px solid #333;padding:0 8px">${value}</span>`
    const line = (...parts: string[]) =>
      `<div style="display:flex;flex-wrap:wrap;gap:2px 18px;border-bottom:1px solid #999;padding:5px 8px">${parts.map((part) => `<span>${part}</span>`).join('')}</div>`
    const day = (field: string) => s(printDay(pen.raw(field), 'full') && pen.day(field))
    const empty = (label: string) => `${label} ${s('—')}`
    return [
      `<div style="font:14.5px/1.7 var(--song);margin:-34px -30px 0"><p style="text-align:center;font:700 21px var(--song)">${pen.text('医院')}</p><h1 style="font:700 24px var(--song);letter-spacing:8px;margin:2px 0 6px">${pen.title('住院病案首页')}</h1>
<div style="display:flex;justify-content:space-between;font-size:13.5px"><span>医疗付费方式：<span style="border:1px solid #111;padding:0 6px">1</span></span><span>第 <u>1</u> 次住院</span><span>病案号：<b>${pen.text('病案号')}</b></span></div>
<div style="border:1px solid #111;margin-top:4px">${line(`姓名 ${s(pen.text('姓名'))}`, `性别 ${s(pen.text('性别'))}`, `年龄 ${s(pen.text('年龄'))} 岁`, '国籍 中国', empty('新生儿出生体重'))}${line('入院途径 ☑1.急诊　□2.门诊　□3.其他医疗机构转入　□9.其他')}${line(`入院时间 ${day('入院日期')}`, `入院科别 ${s(pen.text('科室'))}`, `病房床号 ${s(pen.text('床号'))} 床`, empty('转科科别'))}${line(`出院时间 ${day('出院日期')}`, '出院科别 同入院科别', empty('实际住院天数'))}
${ruled('hme', ['<td style="width:120px">诊断类别</td><td>诊断名称</td><td style="width:110px">疾病编码</td><td style="width:90px">入院病情</td>', `${td('出院主要诊断')}${td(pen.text('诊断'), 'style="height:46px;text-align:left;padding-left:14px"')}${td('')}${td('1')}`, `${td('其他诊断')}${td('—')}${td('')}${td('')}`, `${td('损伤、中毒外因')}${td('—')}${td('')}${td('')}`, `${td('病理诊断')}${td('—')}${td('')}${td('')}`], 'border:1px solid #999;padding:4px 6px;text-align:center')}
${line('药物过敏 ☑1.无　□2.有', '血型 □1.A　□2.B　□3.O　□4.AB　☑6.未查', '死亡患者尸检 □1.是　□2.否')}${line(`科主任 ${s('／')}`, `主治医师 ${pen.sign('医师')}`, `责任护士 ${s('／')}`, `编码员 ${s('／')}`)}${line('离院方式 ☑1.医嘱离院　□2.医嘱转院　□3.转社区卫生服务机构　□4.非医嘱离院　□9.其他')}${line('出院后31天内再住院计划 ☑1.无　□2.有，目的：')}</div>
<div style="position:relative;border:1px solid #111;border-top:0;padding:10px 12px 60px"><p style="font-weight:700">出院医嘱及证明：</p><p style="text-indent:2em">1.注意休息，避免劳累，加强营养；2.遵医嘱服药，两周后门诊复查；3.如有不适，随时就诊。</p><p style="text-align:right;margin-top:50px">出具日期：${pen.day('出具日期', 'padded')}</p>${pen.seal('医院', 'right:90px;top:40px', 150)}</div>
<p style="font-size:12px;line-height:1.5;margin-top:6px">说明：（一）医疗付费方式 1.城镇职工基本医疗保险 2.城乡居民基本医疗保险 7.全自费 9.其他。（二）凡可由医院信息系统提供住院费用清单的，首页中可不填写“住院费用”。（三）复印件未盖章无效。</p></div>${foot('第 1 页／共 2 页')}`,
    ]
  },
}

/** A diagnosis certificate on a half sheet with its number, printed by the doctor's station. */
const slip: Layout = {
  id: 'tune-h/diagnosis-slip',
  kind: 'medical-record',
  size: 'slip',
  pages: (pen) => [
    `<div style="font:15px/1.75 var(--song)"><div style="display:flex;align-items:center"><div style="width:170px">${bars(130, 30)}</div><div style="flex:1;text-align:center"><p style="font:700 20px/1.4 var(--hei)">${pen.text('医院')}</p><p style="font:700 22px/1.4 var(--song);letter-spacing:4px">${pen.title('疾病诊断证明书')}</p></div><span style="width:170px;text-align:right;font-size:13px">存根联后补</span></div>
<table style="margin-top:8px;border-top:2px solid #111;border-bottom:1px solid #111"><tr><td>姓名：${pen.text('姓名')}</td><td>性别：${pen.text('性别')}</td><td>年龄：${pen.text('年龄')}岁</td><td>就诊科室：${pen.text('科室')}</td></tr><tr><td colspan="2">住院号：${pen.text('病案号')}</td><td>床号：${pen.text('床号')}</td><td>费别：医保</td></tr><tr><td colspan="2">入院日期：${pen.day('入院日期', 'dashes')}</td><td colspan="2">出院日期：${pen.day('出院日期', 'dashes')}</td></tr></table>
<p style="margin-top:10px"><b>临床诊断：</b>${pen.text('诊断')}</p><p><b>诊疗经过：</b>入院后完善相关检查，予对症治疗，病情好转，予以出院。</p><p><b>建　　议：</b>休息两周，门诊随访。</p>
<div style="position:relative;margin-top:56px;display:flex;justify-content:space-around"><span>医师签名：${pen.sign('医师')}</span><span>开具日期：${pen.day('出具日期', 'dashes')}</span>${pen.seal('医院', 'right:60px;top:-96px', 150)}</div>
<p style="font-size:12px;position:absolute;left:32px;bottom:16px">1.本证明须加盖医院诊断证明专用章方有效。2.涉及司法、伤残鉴定的另行出具。3.打印时间以出具日期为准。</p></div>`,
  ],
}

/** An audit report: cover with the code by which it is checked, the opinion, and the balance sheet of two sides. */
const audit: Layout = {
  id: 'tune-h/audit-opinion-balance',
  kind: 'audit-report',
  size: 'sheet',
  pages: (pen) => {
    const year = pen.raw('报告年度')
    const unit = pen.raw('被审计单位')
    const part = (field: string, share: number) =>
      (Math.round((pen.number(field) * share) / 100) * 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
    const liabilities = Math.round((pen.number('资产总计') * 0.31) / 100) * 100
    const liabilitiesApart = (pen.number('资产总计') - liabilities).toLocaleString('en-US', {
      minimumFractionDigits: 2,
    })
    const h = (text: string) => `<p style="font-weight:700;margin:8px 0 2px">${text}</p>`
    const p = (text: string) => `<p style="text-indent:2em">${text}</p>`
    const row = (left: string, no: string, own: string, before: string, right: string, other: string) =>
      td(left) +
      td(no, 'class="c"') +
      td(own, 'class="r"') +
      td(before, 'class="r"') +
      td(right) +
      td(other, 'class="r"')
    return [
      `<div style="text-align:center;font:20px/2 var(--song);padding-top:120px"><p style="font:700 32px/1.6 var(--song)">${pen.text('被审计单位')}</p><h1 style="font:700 44px/1.6 var(--song);letter-spacing:18px;text-indent:18px;margin:36px 0">审计报告</h1><p>${pen.as('报告年度', `${year}年度`)}</p><p>${pen.text('报告编号')}</p>
<div style="margin:250px auto 0;width:440px;border:1px solid #555;padding:12px;display:flex;gap:14px;text-align:left;font:13px/1.6 var(--song)">${square(pen.raw('报告编号'), 92)}<span>此码用于证明该审计报告是否由具有执业许可的会计师事务所出具，您可使用手机“扫一扫”或进入“注册会计师行业统一监管平台（http://acc.mof.gov.cn）”进行查验。<br>意见类型：${pen.text('意见类型')}</span></div></div>`,
      `<div style="font:16px/1.85 var(--song);margin-top:-20px"><h1 style="font:700 27px var(--song);letter-spacing:12px;margin-bottom:14px">审 计 报 告</h1><p>${unit}：</p>${h('一、审计意见')}${p(`我们审计了${unit}（以下简称“贵公司”）财务报表，包括${year}年12月31日的资产负债表，${year}年度的利润表、现金流量表、所有者权益变动表以及相关财务报表附注。`)}${p(`我们认为，后附的财务报表在所有重大方面按照《小企业会计准则》的规定编制，公允反映了贵公司${year}年12月31日的财务状况以及${year}年度的经营成果和现金流量。`)}
${h('二、形成审计意见的基础')}${p('我们按照中国注册会计师审计准则的规定执行了审计工作。按照中国注册会计师职业道德守则，我们独立于贵公司，并履行了职业道德方面的其他责任。我们相信，我们获取的审计证据是充分、适当的，为发表审计意见提供了基础。')}
${h('三、管理层对财务报表的责任')}${p('贵公司管理层负责按照企业会计准则的规定编制财务报表，使其实现公允反映，并设计、执行和维护必要的内部控制，以使财务报表不存在由于舞弊或错误导致的重大错报。')}
${h('四、注册会计师对财务报表审计的责任')}${p('我们的目标是对财务报表整体是否不存在由于舞弊或错误导致的重大错报获取合理保证，并出具包含审计意见的审计报告。')}
<table style="margin-top:40px"><tr style="vertical-align:top"><td style="width:50%;position:relative">${pen.text('出具单位')}<br><br>　　　中国·上海${pen.seal('出具单位', 'left:70px;top:-34px', 156)}</td><td style="line-height:2.5">中国注册会计师：${pen.sign('注册会计师甲')}<br>中国注册会计师：${pen.sign('注册会计师乙')}<br>${pen.day('报告日期', 'han')}</td></tr></table></div>${foot('审计报告第 1 页')}`,
      `<div style="font:14px/1.6 var(--song);margin:-10px -34px 0"><h1 style="font:700 24px var(--song);letter-spacing:10px">资产负债表</h1><p style="text-align:right;font-size:12px">会小企01表</p><p style="display:flex;justify-content:space-between;font-size:13px"><span>编制单位：${unit}</span><span>${year}年12月31日</span><span>金额单位：人民币元</span></p>${ruled(
        'hau',
        [
          '<td class="c">资　产</td><td class="c">行次</td><td class="c">期末余额</td><td class="c">年初余额</td><td class="c">负债和所有者权益</td><td class="c">期末余额</td>',
          row('流动资产：', '', '', '', '流动负债：', ''),
          row(
            '　流动资产合计',
            '15',
            pen.money('流动资产'),
            part('流动资产', 0.92),
            '　流动负债合计',
            part('资产总计', 0.31),
          ),
          row('非流动资产：', '', '', '', '非流动负债：', ''),
          row('　非流动资产合计', '29', pen.money('非流动资产'), part('非流动资产', 1.04), '　非流动负债合计', '—'),
          row('', '', '', '', '所有者权益（或股东权益）合计', liabilitiesApart),
          row(
            '资产总计',
            '30',
            pen.money('资产总计'),
            part('资产总计', 0.97),
            '负债和所有者权益总计',
            part('资产总计', 1),
          ),
        ],
        'border:1px solid #111;padding:6px 7px;height:34px',
      )}<style>.hau .c{text-align:center}.hau .r{text-align:right}</style><p style="display:flex;justify-content:space-between;margin-top:12px;font-size:13px"><span>单位负责人：</span><span>会计负责人：</span><span>制表人：</span><span style="width:60px"></span></p></div>${foot('财务报表第 1 页')}`,
    ]
  },
}

/** A testing body's report: CMA at the upper left, a table of the sample, results of each item, three signatures. */
const test: Layout = {
  id: 'tune-h/test-report-results',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const cma = !pen.has('无资质章')
    const l = (text: string) => td(text, 'class="l"')
    const result = (no: number, item: string, unit: string, limit: string, value: string) =>
      [String(no), item, unit, limit, value, '符合'].map((text) => td(text, 'class="c"')).join('')
    const mark = `<span data-part="CMA" style="display:inline-block;text-align:center"><svg width="92" height="62" viewBox="0 0 92 62"><path d="M60 6A26 26 0 1 0 60 56M60 6H88M60 56H88" fill="none" stroke="#c8201a" stroke-width="6"/><text x="26" y="41" font-size="27" font-weight="700" font-family="Liberation Sans" fill="#c8201a">MA</text></svg></span>`
    return [
      `<div style="font:15px/1.6 var(--song);margin-top:-30px"><div style="display:flex;justify-content:space-between;align-items:flex-end;height:92px"><div style="line-height:1.1">${cma ? mark : ''}<p style="font-size:14px;margin-top:4px">资质认定证书编号：${pen.text('资质编号')}</p></div><span>报告编号：${pen.text('报告编号')}</span></div>
<p style="text-align:center;font:700 22px var(--song);margin-top:16px">${pen.text('出具单位')}</p><h1 style="font:700 27px var(--song);letter-spacing:4px;margin:4px 0 12px">${pen.title('检验检测报告')}</h1>
${ruled(
  'hte',
  [
    l('委托单位') + td(pen.text('委托单位'), 'colspan="3"'),
    l('检测地点<br>（采样地址）') + td(pen.text('检测地点'), 'colspan="3"'),
    l('检测项目') + td(pen.text('检测项目'), 'colspan="3"'),
    l('检测日期') + td(pen.day('检测日期')) + l('检测类别') + td('委托检测'),
    l('检测依据') + td(pen.text('检测依据'), 'colspan="3"'),
    l('环境条件') + td('温度 24.6℃　相对湿度 58%') + l('样品状态') + td('完好'),
    l('检测结论') +
      td(
        `<p style="min-height:76px">${pen.text('结论')}</p><p style="text-align:right">签发日期：${pen.day('报告日期')}</p><p style="text-align:right;font-size:13px">（检验检测专用章）</p>`,
        'colspan="3" style="position:relative"',
      ),
  ],
  'border:1px solid #111;padding:7px 9px',
)}${pen.seal('出具单位', 'right:110px;top:500px', 150)}
<p style="margin:12px 0 2px">检测结果：</p>${ruled('htr', [['序号', '检测参数', '单位', '标准限值', '检测值', '单项判定'].map((text) => td(text, 'class="c"')).join(''), result(1, '二氧化碳', '%', '≤0.15', '0.07'), result(2, '甲醛', 'mg/m³', '≤0.10', '0.03'), result(3, '细菌总数', 'CFU/皿', '≤40', '12')], 'border:1px solid #111;padding:3px 6px')}
<div style="display:flex;justify-content:space-between;margin-top:16px"><span>编制：${pen.sign('编制')}</span><span>审核：${pen.sign('审核')}</span><span>批准：${pen.sign('批准')}</span></div>
<p style="font-size:12px;line-height:1.5;margin-top:10px">注：1.本报告无批准人签字及检验检测专用章无效；2.未经本机构书面批准，不得部分复制本报告；3.委托方对检测结果有异议的，应于收到报告之日起十五日内向本机构提出。</p>
<style>.hte .l{width:110px;text-align:center;line-height:1.3}.htr .c{text-align:center}</style></div>${foot('第 1 页　共 1 页')}`,
    ]
  },
}

export const REPORTS: Layout[] = [frontPage, slip, audit, test]
