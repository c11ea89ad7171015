import { amountInCapitals } from '../../../../src/writing/index.ts'
import type { Layout } from '../layout.ts'

/** A diagnosis with the particulars in one line. */
const medical: Layout = {
  id: 'held/diagnosis',
  kind: 'medical-record',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:16px var(--micro)"><p style="font-size:22px;text-align:center">${pen.text('医院')}</p><h1 style="font-size:26px;margin:6px 0 26px">疾病诊断证明书</h1><p>科别：${pen.text('科室')}　床位：${pen.text('床号')}　住院号：${pen.text('病案号')}</p><p>患者姓名：${pen.text('姓名')}　${pen.text('性别')}　${pen.text('年龄')} 岁</p><p>住院日期：${pen.day('入院日期', 'padded')} 至 ${pen.day('出院日期', 'padded')}</p><hr style="margin:14px 0"><p>临床诊断</p><p style="padding-left:40px;font-size:19px">${pen.text('诊断')}</p><p style="margin-top:14px">处理意见</p><p style="padding-left:40px">经住院治疗好转出院，建议休息两周，定期复查。</p><div style="margin-top:120px;position:relative"><p>医师签名：${pen.sign('医师')}</p><p>开具日期：${pen.day('出具日期', 'padded')}</p><p>（加盖诊断证明专用章有效）</p>${pen.seal('医院', 'left:280px;top:-50px', 150)}</div></div>`,
  ],
}

/** A till-like receipt on a slip. */
const invoice: Layout = {
  id: 'held/invoice',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const money = (value: unknown) => Number(value).toFixed(2)
    const total = pen.number('价税合计')
    return [
      `<div style="font:15px var(--micro);color:#1a2a55"><div style="display:flex;justify-content:space-between"><p>号码 ${pen.text('发票号码')}</p><h1 style="font-size:22px">${pen.title('增值税电子普通发票')}</h1><p>日期 ${pen.day('开票日期', 'dashes')}</p></div><p style="margin-top:14px">购方：${pen.text('购买方名称')}　${pen.text('购买方识别号')}</p><p>销方：${pen.text('销售方名称')}　${pen.text('销售方识别号')}</p><table class="iw" style="margin-top:12px"><tr><th>货物或服务</th><th>数量</th><th>单价（元）</th><th>金额（元）</th></tr>${pen
        .rows('项目')
        .map(
          (row, i) =>
            `<tr><td>${pen.cell('项目', i, '名称')}</td><td>${pen.cell('项目', i, '数量')}</td><td>${pen.cell('项目', i, '单价', money(row.单价))}</td><td>${pen.cell('项目', i, '金额', money(row.金额))}</td></tr>`,
        )
        .join(
          '',
        )}<tr><td colspan="3">合计金额</td><td>${pen.money('合计')}</td></tr></table><style>.iw td,.iw th{border-bottom:1px dashed #557;padding:6px;text-align:left;font-weight:400}</style><p style="margin-top:12px">总计（含税）：人民币${pen.knows('价税合计大写') ? pen.text('价税合计大写') : amountInCapitals(total.toFixed(2))}　￥${pen.money('价税合计')}</p><p>附注：${pen.text('备注')}</p><p style="margin-top:14px">经手：${pen.text('开票人')}</p></div>${pen.seal('销售方', 'right:150px;bottom:24px', 184)}`,
    ]
  },
}

const bankCard: Layout = {
  id: 'held/bank-card',
  kind: 'bank-card',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;border-radius:24px;background:linear-gradient(40deg,#e8edf3,#b9cbe0)"></div><div style="position:relative;padding:34px 44px;font-family:var(--micro);color:#16263c"><p style="text-align:right;font-size:28px">${pen.text('银行')}</p><p style="text-align:right;font-size:15px">储蓄卡</p><p style="font:500 34px 'DejaVu Sans Mono',monospace;margin-top:120px">${pen.as('卡号', pen.raw('卡号').replace(/(\d{4})(?=\d)/g, '$1 '))}</p><p style="font-size:19px;margin-top:18px">${pen.text('户名')}</p><p style="font-size:18px">有效期 ${pen.text('有效期')}　银联</p></div>`,
  ],
}

const degree: Layout = {
  id: 'held/degree-certificate',
  kind: 'degree-certificate',
  size: 'sheet',
  pages: (pen) => [
    `<div style="position:absolute;inset:30px;border:5px solid #274b7a"></div><div style="font-family:var(--ming);padding:40px 20px"><h1 style="font-size:44px;letter-spacing:20px;margin:40px 0 16px;color:#274b7a">${pen.spec.title ?? '毕业证书'}</h1><div style="width:140px;height:180px;background:#d3d9e0;margin:20px auto"></div><p style="font-size:22px;line-height:2.3;text-indent:2em">${pen.text('姓名')}，${pen.text('性别')}，${pen.day('出生')}出生，${pen.text('入学年月')}至${pen.text('毕业年月')}在我校${pen.text('专业')}专业学习，学制${pen.text('学制')}，${pen.text('层次')}，完成培养方案规定的全部学业，成绩合格，准予毕业。</p><p style="margin-top:70px;font-size:20px">${pen.text('学校')}</p><p style="font-size:20px">校长　${pen.sign('校长')}</p><p style="font-size:18px;margin-top:16px">${pen.day('毕业日期', 'padded')}</p><p style="font-size:16px;margin-top:30px">学校编号：${pen.text('证书编号')}</p></div>`,
  ],
}

export default [medical, invoice, bankCard, degree]
