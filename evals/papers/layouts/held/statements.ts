import { inCapitals } from '../../../../src/writing/index.ts'
import type { Layout } from '../layout.ts'

/** A mandate as a form with a table for each side. */
const attorney: Layout = {
  id: 'held/power-of-attorney',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--micro);font-size:15px"><h1 style="font-size:26px;margin-bottom:22px">${pen.title('委 托 书')}</h1><table class="pa"><tr><td rowspan="2" class="h">委托方</td><td>姓名或名称</td><td>${pen.fill('委托人')}</td></tr><tr><td>证件号码</td><td>${pen.fill('委托人证件号码')}</td></tr><tr><td rowspan="3" class="h">被委托人</td><td>姓名</td><td>${pen.fill('受托人')}</td></tr><tr><td>身份证号</td><td>${pen.fill('受托人证件号码')}</td></tr><tr><td>手机</td><td>${pen.fill('联系电话')}</td></tr><tr><td colspan="2">委托办理的事项</td><td>${pen.fill('委托事项')}</td></tr><tr><td colspan="2">代理权限</td><td>${pen.fill('权限')}</td></tr><tr><td colspan="2">有效期</td><td>${pen.day('委托期限起', 'dots')} — ${pen.day('委托期限止', 'dots')}</td></tr></table><style>.pa td{border:1px solid #444;padding:10px 12px;height:44px}.pa .h{width:60px;text-align:center}</style><p style="margin-top:22px">被委托人在上述权限和期限内所为的行为，由委托方承担法律后果，特此授权。</p><div style="margin-top:60px;position:relative;display:flex"><p style="flex:1">委托方签章：${pen.sign('委托人')}</p><p style="flex:1">被委托人签名：${pen.sign('受托人')}</p>${pen.seal('委托人', 'left:70px;top:-60px', 150)}</div><p style="margin-top:60px">日期：${pen.fill('签署日期', '____年__月__日', 'padded')}</p></div>`,
  ],
}

const commitment: Layout = {
  id: 'held/commitment-letter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:18px var(--kai)"><h1 style="font-size:27px;margin-bottom:30px">${pen.title('承诺书')}</h1><p>承诺事项：${pen.text('承诺事项')}</p><p>承诺人：${pen.text('承诺人')}</p><p>身份证号/统一代码：${pen.text('承诺人证件号码')}</p><p>电话：${pen.text('联系电话')}</p><p style="margin-top:20px;text-indent:2em">为${pen.raw('承诺事项')}，本人（单位）向${pen.text('受理机关')}承诺：已知晓行政机关告知的全部内容，所填写的信息真实准确，${pen.text('承诺内容')}，并自愿接受核查，承担不实承诺的法律后果和失信惩戒。</p><p style="text-indent:2em">以上承诺是真实意思的表示。</p><div style="margin-top:90px;text-align:right;position:relative"><p>承诺人签字（盖章）：${pen.sign('承诺人')}</p>${pen.seal('承诺人', 'right:20px;top:-60px', 150)}<p style="margin-top:24px">${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}</p></div></div>`,
  ],
}

/** A plan as one table of particulars with prose below. */
const plan: Layout = {
  id: 'held/work-plan',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--ming);font-size:16px"><h1 style="font-size:25px;margin-bottom:20px">${pen.title('实施方案')}</h1><p style="text-align:center;margin-bottom:18px">编制单位：${pen.text('单位')}</p><table class="wq"><tr><td>工程（活动）名称</td><td colspan="3">${pen.text('项目名称')}</td></tr><tr><td>地　点</td><td colspan="3">${pen.text('地点')}</td></tr><tr><td>起　止</td><td colspan="3">${pen.day('起始日期', 'padded')}—${pen.day('截止日期', 'padded')}</td></tr><tr><td>使用面积</td><td>${pen.text('面积')}㎡</td><td>责任人</td><td>${pen.text('负责人')}</td></tr><tr><td>手　机</td><td colspan="3">${pen.text('联系电话')}</td></tr></table><style>.wq td{border:1px solid #333;padding:8px}</style>${
      pen.rows('车辆').length > 0
        ? `<p style="margin-top:14px">1、清运安排：处置量${pen.text('处置量')}立方米，每日${pen.text('运输时间')}运输，行驶路线为${pen.text('路线')}，运至${pen.text('消纳场所')}。使用车辆${pen
            .rows('车辆')
            .map((_, i) => `${pen.cell('车辆', i, '车牌号')}（核载${pen.cell('车辆', i, '核载')}吨）`)
            .join('、')}。</p>`
        : ''
    }<p style="margin-top:12px">2、安全措施：四周设防护和警示标志，落实专人看护，配备灭火器材。</p><p>3、文明和环保措施：作业时洒水降尘，垃圾及时清运，夜间控制噪声。</p><p>4、应急处置：遇大风暴雨和突发情况，立即停止并疏散人员，向主管部门报告。</p><div style="margin-top:70px;position:relative"><p>单位（公章）：${pen.raw('单位')}</p>${pen.seal('单位', 'left:110px;top:-60px', 158)}<p style="margin-top:20px">编制时间：${pen.fill('编制日期', '____年__月__日', 'padded')}</p></div></div>`,
  ],
}

const other: Layout = {
  id: 'held/statement',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:18px var(--micro)"><p style="color:#b22;font-size:24px;text-align:center;border-bottom:3px solid #b22;padding-bottom:10px">${pen.raw('出具单位') || '&emsp;'}</p><h1 style="font-size:25px;margin:36px 0 30px">${pen.title('说明')}</h1><p style="text-indent:2em">${pen.text('正文')}</p><p style="margin-top:14px">（报送：${pen.text('致')}）</p><div style="margin-top:100px;position:relative;text-align:right"><p>${pen.text('出具单位')}${pen.sign('出具人')}</p><p>${pen.day('出具日期', 'padded')}</p>${pen.seal('出具单位', 'right:20px;top:-60px', 156)}</div></div>`,
  ],
}

/** A contract as a table of particulars. */
const agreement: Layout = {
  id: 'held/agreement',
  kind: 'other',
  form: 'agreement',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:16px var(--kai)"><h1 style="font-size:26px;margin-bottom:22px">${pen.title('服务合同')}</h1><p>委托方（以下称甲方）：${pen.text('甲方')}　代码：${pen.text('甲方证件号码')}</p><p>服务方（以下称乙方）：${pen.text('乙方')}　代码：${pen.text('乙方证件号码')}</p><p style="margin-top:14px">1　服务内容：${pen.text('合同内容')}。</p><p>2　期限：${pen.day('合同期限起', 'padded')}起，${pen.day('合同期限止', 'padded')}止。</p><p>3　价款：小写¥${pen.money('合同金额')}，大写人民币${pen.knows('合同金额大写') ? pen.text('合同金额大写') : inCapitals(pen.raw('合同金额'))}。</p><p>4　乙方持有有效的资质和许可，作业车辆密闭，去向符合规定。</p><p>5　违约方赔偿对方损失，纠纷由甲方所在地法院管辖。</p><table style="margin-top:60px;position:relative"><tr><td style="width:50%">甲方盖章：${pen.sign('甲方')}${pen.seal('甲方', 'left:60px;top:-50px', 150)}</td><td>乙方盖章：${pen.sign('乙方')}${pen.seal('乙方', 'left:400px;top:-50px', 150)}</td></tr></table><p style="margin-top:80px">签订于${pen.fill('签订日期', '____年__月__日', 'padded')}</p></div>`,
  ],
}

export default [attorney, commitment, plan, other, agreement]
