import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'

/** A contract with its particulars in a table in front. */
const lease: Layout = {
  id: 'tune-b/lease-table',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const l = (text: string) => td(text, 'style="width:110px;background:#f4f4f4"')
    const amount = (field: string) => (pen.raw(field) === '' ? pen.fill(field) : `${pen.money(field)}元`)
    return [
      `<div style="font-family:var(--micro);font-size:15px"><h1 style="font-size:26px;margin-bottom:16px">${pen.title('房屋出租合同')}</h1>${pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:480px', 156) : ''}${ruled(
        'bl',
        [
          l('出租人') + td(pen.fill('出租方')) + l('承租人') + td(pen.fill('承租方')),
          l('身份证件号<br>／信用代码') +
            td(pen.fill('出租方证件号码')) +
            l('身份证件号<br>／信用代码') +
            td(pen.fill('承租方证件号码')),
          l('租赁房屋地址') + td(pen.fill('房屋地址'), 'colspan="3"'),
          l('产权证编号') + td(pen.fill('不动产权证号'), 'colspan="3"'),
          l('出租面积') + td(`${pen.fill('面积')} ㎡`) + l('使用用途') + td(pen.fill('用途')),
          l('租赁起止日') +
            td(
              `${pen.fill('租赁期限起')} 至 ${pen.fill('租赁期限止')}${pen.knows('租期') ? `（共${pen.fill('租期')}）` : ''}`,
              'colspan="3"',
            ),
          l('月租') +
            td(
              `${amount('月租金')}（大写：${pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '')}）`,
            ) +
            l('租赁保证金') +
            td(amount('押金')),
          ...(pen.knows('租金总额') ? [l('合同期租金总计') + td(amount('租金总额'), 'colspan="3"')] : []),
        ],
        'border:1px solid #444;padding:8px;font-size:14px',
      )}<p style="margin-top:18px">第一条　出租人保证对上述房屋享有出租的权利。</p><p>第二条　租金每三个月支付一次，先付后用。</p><p>第三条　承租人不得擅自转租，确需转租的须经出租人书面同意。</p><p>第四条　${pen.has('引附件') ? '室内设施以附件一《设施清单》为准，附件为本合同组成部分。' : '室内设施由双方现场清点。'}</p></div>`,
      `<div style="font-family:var(--micro);font-size:15px">${pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:480px', 156) : ''}<p>第五条　一方违约的，应向守约方支付违约金并赔偿损失。</p><p>第六条　发生争议由双方协商，协商不成的提交上海仲裁委员会仲裁。</p><p>第七条　本合同壹式贰份，${pen.raw('出租方证件号码').startsWith('9') && pen.raw('承租方证件号码').startsWith('9') ? '加盖双方骑缝章，' : ''}双方签章后生效。</p><div style="margin-top:60px;position:relative;height:300px"><p>出租人（签字或盖章）：${pen.sign('出租方')}</p><p style="margin-top:70px">承租人（签字或盖章）：${pen.sign('承租方')}</p><p style="margin-top:50px">房屋共有人（签字）：${pen.sign('共有人')}</p>${pen.seal('出租方', 'left:200px;top:-70px', 150)}${pen.seal('承租方', 'left:200px;top:50px', 150)}</div><p>签约日期：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

/** The older form with its labels above the values. */
const property: Layout = {
  id: 'tune-b/property-certificate',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const l = (text: string, span = 1) =>
      `<td style="background:#f6efe4;text-align:center" colspan="${span}">${text}</td>`
    return [
      `<div style="font-family:var(--ming)"><h1 style="font-size:30px;letter-spacing:8px">上海市不动产权证书</h1><p style="text-align:right;font-size:17px;margin:6px 0 14px">证书号：${pen.text('不动产权证号')}</p>${ruled('bpc', [l('权 利 人') + td(pen.text('权利人')) + l('共有状况') + td(pen.text('共有情况')), l('房地坐落') + td(pen.text('坐落'), 'colspan="3"'), l('不动产单元编号') + td(pen.text('不动产单元号'), 'colspan="3"'), l('房屋用途') + td(pen.text('用途')) + l('建筑面积（平方米）') + td(pen.text('面积')), l('土地使用期限') + td(`${pen.day('使用期限起', 'dots')} 至 ${pen.day('使用期限止', 'dots')} 止`) + l('竣工年份') + td(pen.raw('竣工年'))], 'border:1px solid #876;padding:14px;font-size:16px')}<p style="margin-top:16px">附　记：${pen.text('附记')}</p><div style="position:absolute;right:90px;bottom:70px;text-align:right;font-size:17px"><p>发证机构：${pen.text('登记机构')}</p><p>发证时间：${pen.day('登记日期')}</p></div>${pen.seal('登记机构', 'right:120px;bottom:40px', 160)}</div>`,
    ]
  },
}

export default [lease, property]
