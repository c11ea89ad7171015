import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'

/** A letter of authorisation in one sentence of prose. */
const attorney: Layout = {
  id: 'tune-b/power-of-attorney',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:17px/2.1 var(--kai)"><h1 style="font-size:32px;margin-bottom:36px">${pen.title('委 托 书')}</h1><p style="text-indent:2em">本人（单位）${pen.fill('委托人')}（身份证号/统一社会信用代码：${pen.fill('委托人证件号码')}）因故不能亲自前往办理，现委托${pen.fill('受托人')}（身份证号：${pen.fill('受托人证件号码')}，手机：${pen.fill('联系电话')}）作为我方代理人，前往贵单位办理${pen.fill('委托事项')}。</p><p style="text-indent:2em">代理人的代理权限：${pen.fill('权限')}。代理人无转委托权。</p><p style="text-indent:2em">本授权自${pen.fill('委托期限起')}起至${pen.fill('委托期限止')}止有效。</p><div style="margin:60px 0 0 300px;position:relative"><p>授权人（签字/盖章）：${pen.sign('委托人')}${pen.seal('委托人', 'left:120px;top:-60px', 150)}</p><p>代理人签字：${pen.sign('受托人')}</p><p>${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div></div>`,
  ],
}

/** The same as a form: the parties' headings stand upright at the left. */
const attorneyTable: Layout = {
  id: 'tune-b/attorney-table',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const side = (text: string, rows: number) =>
      `<td rowspan="${rows}" style="width:44px;text-align:center;line-height:1.4">${upright(text)}</td>`
    const l = (text: string) => td(text, 'style="width:140px;text-align:center"')
    return [
      `<h1 style="font:700 28px var(--hei);margin-bottom:24px">${pen.title('授权委托书')}</h1>${ruled('at', [side('委托人', 2) + l('姓名或名称') + td(pen.fill('委托人')), l('证件号') + td(pen.fill('委托人证件号码')), side('受托人', 3) + l('姓名') + td(pen.fill('受托人')), l('身份证件号') + td(pen.fill('受托人证件号码')), l('移动电话') + td(pen.fill('联系电话')), td('授权事项', 'colspan="2" style="text-align:center"') + td(pen.fill('委托事项')), td('授权内容', 'colspan="2" style="text-align:center"') + td(pen.fill('权限')), td('授权起止日期', 'colspan="2" style="text-align:center"') + td(`${pen.fill('委托期限起')}—${pen.fill('委托期限止')}`)])}<p style="margin-top:50px;position:relative">委托人签章：${pen.sign('委托人')}${pen.seal('委托人', 'left:110px;top:-60px', 150)}</p><p style="margin-top:16px">受托人签名：${pen.sign('受托人')}</p><p style="margin-top:16px">填写日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
    ]
  },
}

const commitment: Layout = {
  id: 'tune-b/commitment-letter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--micro)"><h1 style="font-size:28px;margin-bottom:20px">${pen.title('信用承诺书')}</h1>${ruled('bc1', [td('承诺主体') + td(pen.text('承诺人')), td('证照号码') + td(pen.text('承诺人证件号码')), td('联系方式') + td(pen.text('联系电话')), td('申办事项') + td(pen.text('承诺事项')), td('受理部门') + td(pen.text('受理机关'))])}<p style="margin-top:20px;text-indent:2em">为营造诚信的营商环境，本承诺主体自愿作出以下承诺：</p><p style="text-indent:2em">（一）提供的资料合法、真实、准确和有效；</p><p style="text-indent:2em">（二）严格遵守国家法律、法规和规章；</p><p style="text-indent:2em">（三）${pen.text('承诺内容')}；</p><p style="text-indent:2em">（四）违反承诺的，自愿接受惩戒并承担法律责任。</p><p style="margin-top:60px;position:relative">承诺人（盖章或签字）：${pen.sign('承诺人')}${pen.seal('承诺人', 'left:170px;top:-60px', 150)}</p><p style="margin-top:20px">承诺时间：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
  ],
}

const plan: Layout = {
  id: 'tune-b/work-plan',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const trucks = pen.rows('车辆')
    return [
      `<div style="font-family:var(--ming)"><h1 style="font-size:28px">${pen.text('项目名称')}</h1><h1 style="font-size:24px;margin-bottom:24px">${pen.title('施工方案')}</h1>${ruled('bw', [td('工程名称') + td(pen.raw('项目名称')) + td('面积（㎡）') + td(pen.text('面积')), td('作业单位') + td(pen.text('单位'), 'colspan="3"'), td('作业地址') + td(pen.text('地点'), 'colspan="3"'), td('开工日期') + td(pen.day('起始日期', 'dots')) + td('完工日期') + td(pen.day('截止日期', 'dots')), td('项目经理') + td(pen.text('负责人')) + td('联系手机') + td(pen.text('联系电话'))])}<p style="margin-top:16px"><b>1. 现场布置</b></p><p style="text-indent:2em">作业区四周设封闭围挡，悬挂告示牌；出入口安排专人值守。</p>${trucks.length > 0 ? `<p><b>2. 运输安排</b></p><p style="text-indent:2em">处置总量${pen.text('处置量')}立方米，运输时段：${pen.text('运输时间')}；行驶线路：${pen.text('路线')}；卸土点：${pen.text('消纳场所')}。</p>${ruled('bw2', ['<th>号牌号码</th><th>核定载重（吨）</th>', ...trucks.map((_, i) => td(pen.cell('车辆', i, '车牌号')) + td(pen.cell('车辆', i, '核载')))], 'border:1px solid #333;padding:3px 8px;text-align:center')}` : ''}<p><b>3. 安全文明施工措施</b></p><p style="text-indent:2em">编制应急预案，落实专职安全员巡查。</p><p style="margin-top:50px;position:relative;text-align:right">编制单位（公章）：${pen.raw('单位')}${pen.seal('单位', 'right:60px;top:-50px', 160)}</p><p style="text-align:right">编制时间：${pen.fill('编制日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

const agreement: Layout = {
  id: 'tune-b/agreement',
  kind: 'other',
  form: 'agreement',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font:700 27px var(--hei);margin-bottom:20px">${pen.title('合同')}</h1><p>委托方（以下简称甲方）：${pen.text('甲方')}</p><p>纳税人识别号：${pen.text('甲方证件号码')}</p><p>承接方（以下简称乙方）：${pen.text('乙方')}</p><p>纳税人识别号：${pen.text('乙方证件号码')}</p><p style="margin-top:16px">一、服务内容：${pen.text('合同内容')}。</p><p>二、合同价款：人民币${pen.money('合同金额')}元，大写${pen.knows('合同金额大写') ? pen.text('合同金额大写') : inCapitals(pen.raw('合同金额'))}。</p><p>三、履行期限：${pen.day('合同期限起')}至${pen.day('合同期限止')}。</p><p>四、双方应按照约定全面履行义务。</p><p>五、本合同自双方盖章之日起成立。</p><div style="position:relative;margin-top:20px">${ruled('ba', [td(`甲方（公章）：${pen.sign('甲方')}<br><br><br>`, 'style="position:relative;width:50%"') + td(`乙方（公章）：${pen.sign('乙方')}<br><br><br>`), td('签约日期') + td(pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日'))])}${pen.seal('甲方', 'left:90px;top:-30px', 150)}${pen.seal('乙方', 'left:400px;top:-30px', 150)}</div>`,
  ],
}

export default [attorney, attorneyTable, commitment, plan, agreement]
