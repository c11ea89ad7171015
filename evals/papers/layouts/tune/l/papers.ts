import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { qr, tenThousands } from '../k/kit.ts'
import { BLANK_DAY } from '../parts.ts'
import { others } from './kit.ts'

const COMPANY = '公司名称 会议日期 法定代表人 决议事项 注册资本 签署日期'

/** A resolution as the registration hall's wall shows it: minutes in paragraphs, names signed in a row. */
const minutes: Layout = {
  id: 'tune-l/resolution-minutes',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const p = (text: string) => `<p style="text-indent:2em">${text}</p>`
    return [
      `<div style="font:16.5px/1.95 var(--song)"><h1 style="font:700 25px/1.6 var(--song);margin-bottom:16px">${pen.text('公司名称')}<br>${pen.title('股东会决议')}</h1>${p(`根据《公司法》和公司章程，本公司于${pen.fill('会议日期', BLANK_DAY)}在公司会议室召开股东会会议，会议由${pen.text('法定代表人')}（法定代表人）主持，应到股东${pen.rows('股东').length}人，实到${pen.rows('股东').length}人，代表100%表决权，所作决议经全体股东一致通过。公司注册资本${pen.as('注册资本', tenThousands(pen.raw('注册资本')))}万元。`)}${p(`决议如下：${pen.text('决议事项')}。`)}${p('会议同时授权经办人到登记机关办理有关手续。')}${others(
        pen,
        COMPANY,
      )
        .map((field) => p(`${field}：${pen.fill(field)}`))
        .join('')}<p style="margin-top:14px">全体股东签字、盖章（自然人股东签字，非自然人股东盖章）：</p>${pen
        .rows('股东')
        .map(
          (row, i) =>
            `<p style="line-height:1.8;margin-bottom:6px">${pen.cell('股东', i, '姓名')}，证件号码${pen.cell('股东', i, '公民身份号码')}，出资${pen.cell('股东', i, '出资额', tenThousands(row.出资额))}万元，占${pen.cell('股东', i, '出资比例', `${row.出资比例}%`)}，签名：${pen.sign(`股东：${row.姓名}`)}</p>`,
        )
        .join(
          '',
        )}<div style="position:relative;margin-top:60px;text-align:right;padding-right:30px"><p>（公司盖章）</p><p>${pen.fill('签署日期', BLANK_DAY, 'han')}</p>${pen.seal('单位', 'right:210px;top:-60px', 152)}</div></div>`,
    ]
  },
}

/** A builder's plan: a cover of ruled lines, then chapters whose facts stand in sentences and one table. */
const builders: Layout = {
  id: 'tune-l/plan-builders',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const cover = (label: string, value: string) =>
      `<p style="display:flex;margin-bottom:16px"><span style="width:130px;text-align-last:justify;flex:none">${label}</span>：<span style="flex:1;border-bottom:1px solid #111;text-align:center">${value}</span></p>`
    const h = (text: string) => `<p style="font:700 18px/2 var(--hei);margin-top:12px">${text}</p>`
    const p = (text: string) => `<p style="text-indent:2em">${text}</p>`
    return [
      `<div style="font:18px/1.7 var(--song);padding:120px 30px 0;position:relative"><h1 style="font:700 36px/1.6 var(--song);letter-spacing:6px;margin-bottom:230px">${pen.title('施工方案')}</h1>${cover('工程名称', pen.text('项目名称'))}${cover('编制单位', pen.text('单位'))}${cover('项目负责人', pen.text('负责人'))}${cover('编制时间', pen.day('编制日期', 'full'))}${pen.seal('单位', 'left:300px;bottom:-40px', 156)}</div>`,
      `<div style="font:16px/1.9 var(--song)">${h('一、工程概况')}${p(`本工程位于${pen.text('地点')}，涉及面积约${pen.text('面积')}平方米，计划于${pen.day('起始日期', 'full')}开始，${pen.day('截止日期', 'full')}结束。项目负责人联系电话：${pen.text('联系电话')}。`)}${others(
        pen,
        '项目名称 地点 单位 起始日期 截止日期 面积 负责人 联系电话 编制日期 运输时间 路线 消纳场所 处置量',
      )
        .map((field) => p(`${field}：${pen.fill(field)}。`))
        .join(
          '',
        )}${h('二、组织机构与职责')}${p('成立以负责人为组长的管理小组，设专职安全员，实行每日班前教育。')}${h('三、主要措施')}${p('（一）现场设置连续围挡，出入口设冲洗设施；（二）裸露地面及时覆盖；（三）夜间作业设置警示灯；（四）配备灭火器材并定期检查。')}${
        pen.knows('路线')
          ? `${h('四、建筑垃圾处置')}${p(`预计产生建筑垃圾${pen.text('处置量')}立方米，全部运往${pen.text('消纳场所')}。运输线路：${pen.text('路线')}；运输时间：${pen.text('运输时间')}。`)}<table class="bl"><tr><td>序号</td><td>车牌号码</td><td>核定载质量（吨）</td></tr>${pen
              .rows('车辆')
              .map(
                (_, i) =>
                  `<tr><td>${i + 1}</td><td>${pen.cell('车辆', i, '车牌号')}</td><td>${pen.cell('车辆', i, '核载')}</td></tr>`,
              )
              .join('')}</table>`
          : `${h('四、检查制度')}${p('每周组织一次检查，发现隐患立即整改并做好记录。')}`
      }${h('五、应急预案')}${p('发生险情时立即停止作业，组织人员撤离，并及时向主管部门报告。')}<style>.bl td{border:1px solid #222;padding:4px 10px;text-align:center}.bl{margin-top:8px}</style></div>`,
    ]
  },
}

/** The tax bureau's electronic invoice: upright words at the left of its four blocks. */
const taxed: Layout = {
  id: 'tune-l/invoice-taxed',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const two = (value: unknown) => Number(value).toFixed(2)
    const party = (side: string, name: string, code: string) =>
      `<td class="tv">${[...side].join('<br>')}</td><td style="width:50%">名称：${pen.fill(name)}<br>统一社会信用代码/纳税人识别号：${pen.fill(code)}</td>`
    const items = pen.rows('项目')
    return [
      `<div style="font:13.5px/1.7 var(--song);color:#111"><div style="display:flex;justify-content:space-between;align-items:center"><div>${qr(60)}</div><h1 style="font:700 25px/1.4 var(--kai);color:#8c2a1c;border-bottom:3px double #8c2a1c;padding:0 12px">${pen.title('电子发票（普通发票）')}</h1><div><p>发票号码：${pen.text('发票号码')}</p><p>开票日期：${pen.day('开票日期', 'padded')}</p></div></div>
<table class="tx" style="margin-top:10px"><tr>${party('购买方', '购买方名称', '购买方识别号')}${party('销售方', '销售方名称', '销售方识别号')}</tr></table><table class="tx ti" style="margin-top:-1px"><tr class="th"><td style="text-align:left">项目名称</td><td>规格型号</td><td>单位</td><td>数 量</td><td>单 价</td><td>金 额</td></tr>${items
        .map(
          (row, i) =>
            `<tr><td style="text-align:left">${pen.cell('项目', i, '名称')}</td><td></td><td></td><td>${pen.cell('项目', i, '数量')}</td><td>${pen.cell('项目', i, '单价', two(row.单价))}</td><td>${pen.cell('项目', i, '金额', two(row.金额))}</td></tr>`,
        )
        .join(
          '',
        )}<tr><td style="text-align:center">合　　计</td><td></td><td></td><td></td><td></td><td>¥${pen.money('合计')}</td></tr></table><table class="tx" style="margin-top:-1px"><tr><td style="width:180px;color:#8c2a1c">价税合计（大写）</td><td>ⓧ ${pen.knows('价税合计大写') ? pen.text('价税合计大写') : (inCapitals(Number(pen.raw('价税合计')).toFixed(2)) ?? '')}</td><td style="width:260px">（小写）¥${pen.money('价税合计')}</td></tr></table><table class="tx" style="margin-top:-1px"><tr><td class="tv">备<br>注</td><td style="height:64px;vertical-align:top">${pen.fill('备注')}${others(
        pen,
        '发票号码 开票日期 购买方名称 购买方识别号 销售方名称 销售方识别号 合计 价税合计 价税合计大写 备注 开票人',
      )
        .map((field) => `<br>${field}：${pen.fill(field)}`)
        .join(
          '',
        )}</td></tr></table><p style="margin-top:8px;padding-left:40px">开票人：${pen.fill('开票人')}</p>${pen.seal('销售方', 'right:70px;bottom:30px', 150)}<style>.tx{border:1px solid #8c2a1c}.tx td{border:1px solid #8c2a1c;padding:4px 8px}.tx .tv{width:26px;text-align:center;line-height:1.25;color:#8c2a1c;padding:2px}.ti td{border-width:0 1px;text-align:right;padding:2px 8px}.ti .th td{color:#8c2a1c;text-align:center}</style></div>`,
    ]
  },
}

/** A laboratory's report: number on top of each page, facts in a ruled table, conclusion and its seal. */
const laboratory: Layout = {
  id: 'tune-l/test-laboratory',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const k = (text: string) => `<td class="tk">${text}</td>`
    return [
      `<div style="font:15px/1.65 var(--song);margin-top:-24px"><div style="display:flex;justify-content:space-between;align-items:flex-end;font-size:13px"><div>${pen.has('无资质章') ? '' : `<span style="display:inline-block;border:2px solid #b3241c;color:#b3241c;padding:2px 12px;text-align:center;font:700 15px/1.4 var(--hei)">CMA<br>${pen.text('资质编号')}</span>`}</div><p>报告编号：${pen.text('报告编号')}　　第 1 页 共 1 页</p></div><p style="text-align:center;font:500 19px/1.7 var(--hei);margin-top:14px">${pen.text('出具单位')}</p><h1 style="font:700 30px/1.8 var(--song);letter-spacing:10px">${pen.title('检验检测报告')}</h1><table class="tl"><tr>${k('委托（受检）<br>单位')}<td colspan="3">${pen.text('委托单位')}</td></tr><tr>${k('采样/检测<br>地点')}<td colspan="3">${pen.text('检测地点')}</td></tr><tr>${k('检验项目')}<td>${pen.text('检测项目')}</td>${k('检测类别')}<td>委托检测</td></tr><tr>${k('检测日期')}<td>${pen.day('检测日期', 'dots')}</td>${k('环境条件')}<td>符合要求</td></tr><tr>${k('检测依据')}<td colspan="3">${pen.text('检测依据')}</td></tr>${others(
        pen,
        '报告编号 委托单位 检测项目 检测地点 检测日期 检测依据 结论 报告日期 资质编号 出具单位',
      )
        .map((field) => `<tr>${k(field)}<td colspan="3">${pen.fill(field)}</td></tr>`)
        .join(
          '',
        )}<tr>${k('检验结论')}<td colspan="3" style="height:230px;vertical-align:top;position:relative"><p style="text-indent:2em;padding-top:10px">${pen.text('结论')}</p><p style="position:absolute;right:40px;bottom:44px">（检验检测专用章）</p><p style="position:absolute;right:40px;bottom:14px">签发日期：${pen.day('报告日期', 'full')}</p>${pen.seal('出具单位', 'right:70px;bottom:20px', 150)}</td></tr><tr>${k('备　注')}<td colspan="3">本结果仅对来样（现场）负责</td></tr></table><p style="display:flex;justify-content:space-between;margin-top:22px"><span>批准：${pen.sign('批准')}</span><span>审核：${pen.sign('审核')}</span><span>主检：${pen.sign('编制')}</span></p><style>.tl td{border:1px solid #222;padding:8px 10px;height:48px}.tl .tk{width:112px;text-align:center;line-height:1.4}</style></div>`,
    ]
  },
}

export const PAPERS: Layout[] = [minutes, builders, taxed, laboratory]
