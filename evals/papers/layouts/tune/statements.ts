import { inCapitals } from '../../../../src/writing/index.ts'
import type { Layout } from '../layout.ts'

const attorney: Layout = {
  id: 'tune/power-of-attorney',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:30px;letter-spacing:10px;margin-bottom:40px">${pen.title('授权委托书')}</h1><p>委托人：<u>${pen.fill('委托人')}</u></p><p>证件号码：<u>${pen.fill('委托人证件号码')}</u></p><p>受托人：<u>${pen.fill('受托人')}</u></p><p>公民身份号码：<u>${pen.fill('受托人证件号码')}</u></p><p>联系电话：<u>${pen.fill('联系电话')}</u></p>
<p style="margin-top:24px;text-indent:2em">兹委托上述受托人代为办理<u>${pen.fill('委托事项')}</u>事宜，权限为：<u>${pen.fill('权限')}</u>。受托人在上述权限内所签署的文件和办理的事务，委托人均予承认，并承担相应的法律责任。</p><p style="margin-top:14px">委托期限：自<u>${pen.fill('委托期限起')}</u>至<u>${pen.fill('委托期限止')}</u>。</p>
<p style="margin-top:80px;position:relative">委托人（签名或盖章）：${pen.sign('委托人')}${pen.seal('委托人', 'left:170px;top:-70px', 150)}</p><p style="margin-top:24px">受托人（签名）：${pen.sign('受托人')}</p><p style="margin-top:24px">签署日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
  ],
}

const commitment: Layout = {
  id: 'tune/commitment-letter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:30px;letter-spacing:8px;margin-bottom:36px">${pen.title('承诺书')}</h1><p>${pen.text('受理机关')}：</p><p style="text-indent:2em;margin-top:14px">承诺人${pen.text('承诺人')}（证件号码：${pen.text('承诺人证件号码')}）就${pen.text('承诺事项')}郑重承诺如下：</p><p style="text-indent:2em">一、所提交的材料真实、合法、有效，复印件与原件一致；</p><p style="text-indent:2em">二、已经知晓并满足办理该事项的条件、标准和要求；</p><p style="text-indent:2em">三、${pen.text('承诺内容')}；</p><p style="text-indent:2em">四、如有不实，愿意承担由此产生的法律责任。</p><p style="margin-top:70px;position:relative">承诺人（签章）：${pen.sign('承诺人')}${pen.seal('承诺人', 'left:110px;top:-60px', 150)}</p><p style="margin-top:20px">联系电话：${pen.text('联系电话')}</p><p style="margin-top:20px">日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
  ],
}

const plan: Layout = {
  id: 'tune/work-plan',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:27px;margin-bottom:28px">${pen.title('施工组织方案')}</h1><p><b>一、工程概况</b></p><p style="text-indent:2em">项目名称：${pen.text('项目名称')}</p><p style="text-indent:2em">实施地点：${pen.text('地点')}</p><p style="text-indent:2em">实施单位：${pen.text('单位')}</p><p style="text-indent:2em">实施期间：${pen.day('起始日期')}至${pen.day('截止日期')}</p><p style="text-indent:2em">占用面积：${pen.text('面积')}平方米</p>
<p><b>二、现场管理</b></p><p style="text-indent:2em">现场负责人：${pen.text('负责人')}，联系电话：${pen.text('联系电话')}。设置连续硬质围挡和夜间警示灯，出入口配备冲洗设施，专人指挥车辆。</p>${
      pen.rows('车辆').length > 0
        ? `<p><b>三、运输车辆</b></p><table class="wp" style="text-align:center;margin:8px 0"><tr><th>序号</th><th>车牌号</th><th>核载（吨）</th></tr>${pen
            .rows('车辆')
            .map(
              (_, i) =>
                `<tr><td>${i + 1}</td><td>${pen.cell('车辆', i, '车牌号')}</td><td>${pen.cell('车辆', i, '核载')}</td></tr>`,
            )
            .join(
              '',
            )}</table><style>.wp td,.wp th{border:1px solid #333;padding:4px}</style><p style="text-indent:2em">运输时间为每日${pen.text('运输时间')}，路线：${pen.text('路线')}；消纳场所：${pen.text('消纳场所')}，处置量${pen.text('处置量')}立方米。</p>`
        : ''
    }<p><b>四、安全和环境保护</b></p><p style="text-indent:2em">落实防尘、防噪措施，垃圾日产日清；制定应急预案，发生险情立即停止作业并报告。</p><p style="margin-top:50px;text-align:right;position:relative">${pen.text('单位')}（盖章）${pen.seal('单位', 'right:30px;top:-50px', 160)}</p><p style="text-align:right">${pen.fill('编制日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
  ],
}

const other: Layout = {
  id: 'tune/statement',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:28px;letter-spacing:6px;margin-bottom:40px">${pen.title('情况说明')}</h1><p>${pen.text('致')}：</p><p style="text-indent:2em;margin-top:14px">${pen.text('正文')}</p><p style="text-indent:2em">特此${pen.spec.title?.includes('证明') ? '证明' : '说明'}。</p><p style="margin-top:80px;text-align:right">${pen.text('出具单位')}${pen.sign('出具人')}</p><p style="text-align:right">${pen.day('出具日期')}</p>${pen.seal('出具单位', 'right:120px;top:380px', 160)}`,
  ],
}

const agreement: Layout = {
  id: 'tune/agreement',
  kind: 'other',
  form: 'agreement',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:28px;letter-spacing:4px;margin-bottom:30px">${pen.title('合同')}</h1><p>甲方：${pen.text('甲方')}</p><p>统一社会信用代码：${pen.text('甲方证件号码')}</p><p>乙方：${pen.text('乙方')}</p><p>统一社会信用代码：${pen.text('乙方证件号码')}</p><p style="margin-top:16px">第一条&emsp;${pen.text('合同内容')}。</p><p>第二条&emsp;合同总金额为人民币${pen.money('合同金额')}元（大写：${pen.knows('合同金额大写') ? pen.text('合同金额大写') : inCapitals(pen.raw('合同金额'))}）。</p><p>第三条&emsp;合同期限自${pen.day('合同期限起')}至${pen.day('合同期限止')}。</p><p>第四条&emsp;乙方应当具备相应资质，按照有关规定作业；因一方违约造成损失的，由违约方赔偿。</p><p>第五条&emsp;本合同一式两份，双方盖章后生效。</p><div style="display:flex;margin-top:80px;position:relative"><p style="flex:1">甲方（盖章）：${pen.sign('甲方')}</p><p style="flex:1">乙方（盖章）：${pen.sign('乙方')}</p>${pen.seal('甲方', 'left:70px;top:-60px', 150)}${pen.seal('乙方', 'left:380px;top:-56px', 150)}</div><p style="margin-top:70px">签订日期：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
  ],
}

export default [attorney, commitment, plan, other, agreement]
