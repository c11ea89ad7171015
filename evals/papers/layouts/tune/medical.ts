import type { Layout } from '../layout.ts'

const discharge: Layout = {
  id: 'tune/discharge-summary',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => [
    `<h1 style="font-size:26px">${pen.text('医院')}</h1><h2 style="font-size:22px;margin:4px 0 20px">出院小结</h2><table class="mr" style="font-size:15px"><tr><td>姓名：${pen.text('姓名')}</td><td>性别：${pen.text('性别')}</td><td>年龄：${pen.text('年龄')}岁</td></tr><tr><td>科室：${pen.text('科室')}</td><td>床号：${pen.text('床号')}</td><td>病案号：${pen.text('病案号')}</td></tr><tr><td>入院日期：${pen.day('入院日期', 'dashes')}</td><td colspan="2">出院日期：${pen.day('出院日期', 'dashes')}</td></tr></table><style>.mr td{border:1px solid #666;padding:7px}</style>
<p style="margin-top:18px"><b>入院诊断：</b>${pen.text('诊断')}</p><p><b>出院诊断：</b>${pen.raw('诊断')}</p><p><b>诊疗经过：</b>患者因上述症状入院，完善血常规、生化、心电图等检查，予对症支持治疗，病情好转，生命体征平稳。</p><p><b>出院情况：</b>一般情况可，无发热，饮食睡眠正常。</p><p><b>出院医嘱：</b>注意休息，清淡饮食，门诊随访，不适随诊。</p><p style="margin-top:80px;text-align:right">主治医师：${pen.sign('医师')}</p><p style="text-align:right">${pen.day('出具日期')}</p>${pen.seal('医院', 'right:120px;top:640px', 150)}`,
  ],
}

export default [discharge]
