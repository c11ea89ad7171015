import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'

/** A contract in prose, its parties named in the first lines. */
const lease: Layout = {
  id: 'tune-c/lease-prose',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:480px', 156) : ''
    const u = (field: string) => `<u>${pen.fill(field)}</u>`
    const sum = (field: string) => (pen.raw(field) === '' ? u(field) : `<u>${pen.money(field)}</u>`)
    const number = (field: string) => (pen.raw(field).startsWith('9') ? '统一社会信用代码' : '身份证')
    return [
      `<div style="font-family:var(--kai)">${edge}<h1 style="font-size:28px;margin-bottom:20px">${pen.title('租赁协议书')}</h1><p>甲方（房东）：${u('出租方')}</p><p>${number('出租方证件号码')}：${u('出租方证件号码')}</p><p>乙方（租客）：${u('承租方')}</p><p>${number('承租方证件号码')}：${u('承租方证件号码')}</p><p style="text-indent:2em;margin-top:12px">经甲乙双方友好协商，达成协议如下：</p><p style="text-indent:2em">1、甲方将位于${u('房屋地址')}、面积为${u('面积')}平方米的房屋（产权证号：${u('不动产权证号')}）租给乙方，仅用于${u('用途')}。</p><p style="text-indent:2em">2、租期${pen.knows('租期') ? `${u('租期')}，` : ''}从${u('租赁期限起')}到${u('租赁期限止')}。</p><p style="text-indent:2em">3、每月租金人民币${sum('月租金')}元整（大写${pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '&emsp;&emsp;')}）${pen.knows('租金总额') ? `，租金共计${pen.money('租金总额')}元` : ''}。</p><p style="text-indent:2em">4、乙方于签约时向甲方交付保证金${sum('押金')}元，租期届满无违约时无息退还。</p><p style="text-indent:2em">5、${pen.has('引附件') ? '房屋内设施见附件一，附件作为本协议的一部分。' : '房屋内设施已由乙方验收。'}</p></div>`,
      `<div style="font-family:var(--kai)">${edge}<p style="text-indent:2em">6、乙方应爱护房屋，不得转租、分租，甲方书面同意的除外。</p><p style="text-indent:2em">7、提前解除协议的，应提前三十日通知对方。</p><p style="text-indent:2em">8、本协议一式两份，${pen.raw('出租方证件号码').startsWith('9') && pen.raw('承租方证件号码').startsWith('9') ? '骑缝处加盖双方骑缝章，' : ''}双方各持一份，签字后生效。</p><div style="display:flex;margin-top:80px;position:relative"><p style="flex:1">甲方签字（盖章）：${pen.sign('出租方')}</p><p style="flex:1">乙方签字（盖章）：${pen.sign('承租方')}</p>${pen.seal('出租方', 'left:100px;top:-60px', 150)}${pen.seal('承租方', 'left:400px;top:-60px', 150)}</div><p style="margin-top:50px">共有人签字：${pen.sign('共有人')}</p><p style="margin-top:40px">签订时间：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

/** Lines behind colons, two in a row where they are short. */
const property: Layout = {
  id: 'tune-c/property-certificate',
  kind: 'property-certificate',
  size: 'leaf',
  pages: (pen) => [
    `<div style="font-family:var(--micro);font-size:14px"><h2 style="font-size:24px">不 动 产 权 证 书</h2><p style="text-align:center;margin-bottom:14px">${pen.text('不动产权证号')}</p>${ruled('cp', [td('产权人') + td(pen.text('权利人')), td('共有方式') + td(pen.text('共有情况')), td('房屋坐落') + td(pen.text('坐落')), td('单元号') + td(pen.text('不动产单元号')), td('规划用途') + td(pen.text('用途')), td('房屋面积') + td(`${pen.text('面积')}平方米（建筑面积）`), td('权利期限') + td(`自${pen.day('使用期限起', 'dots')}起至${pen.day('使用期限止', 'dots')}止`), td('其他状况') + td(`房屋竣工时间：${pen.raw('竣工年')}年，钢混结构`), td('附　　记') + td(pen.text('附记'))], 'border:1px solid #777;padding:9px')}<p style="margin-top:30px">登记机构（章）：${pen.text('登记机构')}</p><p>登簿时间：${pen.day('登记日期', 'dots')}</p></div>${pen.seal('登记机构', 'right:60px;bottom:40px', 140)}`,
  ],
}

export default [lease, property]
