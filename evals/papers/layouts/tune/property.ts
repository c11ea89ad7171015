import { inCapitals } from '../../../../src/writing/index.ts'
import type { Pen } from '../../pen.ts'
import type { Layout } from '../layout.ts'

/** 骑缝章: half of each party's seal at the edge of every sheet. */
const edgeSeals = (pen: Pen, at: string) => (pen.has('骑缝章') ? pen.seal('出租方', at, 156) : '')

const lease: Layout = {
  id: 'tune/lease-articles',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const u = (field: string) => `<u>${pen.fill(field)}</u>`
    return [
      `${edgeSeals(pen, 'right:-78px;top:480px')}<h1 style="font-size:28px;margin-bottom:26px">${pen.title('房屋租赁合同')}</h1>
<p>出租方（甲方）：${u('出租方')}&emsp;证件号码：${u('出租方证件号码')}</p><p>承租方（乙方）：${u('承租方')}&emsp;证件号码：${u('承租方证件号码')}</p>
<p style="margin-top:10px;text-indent:2em">根据《中华人民共和国民法典》及有关规定，甲、乙双方在平等、自愿的基础上，就房屋租赁事宜订立本合同。</p>
<p style="margin-top:8px"><b>一、房屋基本情况</b></p><p style="text-indent:2em">甲方将坐落于${u('房屋地址')}的房屋出租给乙方，建筑面积${u('面积')}平方米，不动产权证号：${u('不动产权证号')}。</p>
<p><b>二、租赁用途</b></p><p style="text-indent:2em">乙方租赁该房屋用作${u('用途')}，未经甲方书面同意不得改变。</p>
<p><b>三、租赁期限</b></p><p style="text-indent:2em">租赁期为${pen.knows('租期') ? u('租期') : ''}，自${u('租赁期限起')}起至${u('租赁期限止')}止。</p>
<p><b>四、租金及支付</b></p><p style="text-indent:2em">月租金为人民币<u>${pen.raw('月租金') === '' ? pen.fill('月租金') : pen.money('月租金')}</u>元（大写：<u>${pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '&emsp;&emsp;')}</u>），按季支付，押金为${pen.raw('押金') === '' ? u('押金') : `<u>${pen.money('押金')}</u>`}元${pen.knows('租金总额') ? `，租赁期内租金总额为${pen.money('租金总额')}元` : ''}。</p>
<p><b>五、双方权利义务</b></p><p style="text-indent:2em">甲方应保证房屋权属清楚，无产权纠纷；乙方应按时支付租金，合理使用房屋及其附属设施。</p><p style="text-indent:2em">${pen.has('引附件') ? '房屋附属设施和设备状况见附件一《房屋交接清单》，附件与本合同具有同等效力。' : '房屋附属设施和设备由双方当面交接。'}</p>`,
      `${edgeSeals(pen, 'right:-78px;top:480px')}<p><b>六、转租和续租</b></p><p style="text-indent:2em">乙方将房屋转租第三人的，应事先取得甲方书面同意。租赁期满乙方需续租的，应提前一个月书面提出。</p><p><b>七、违约责任</b></p><p style="text-indent:2em">任何一方违反本合同约定，给对方造成损失的，应当承担赔偿责任。</p><p><b>八、争议解决</b></p><p style="text-indent:2em">因本合同发生争议，双方协商解决；协商不成的，向房屋所在地人民法院起诉。</p><p><b>九、其他</b></p><p style="text-indent:2em">本合同一式两份，甲乙双方各执一份，${pen.knows('出租方证件号码') && pen.raw('出租方证件号码').startsWith('9') && pen.raw('承租方证件号码').startsWith('9') ? '各页加盖骑缝章，' : ''}自双方签字（盖章）之日起生效。</p>
<div style="display:flex;margin-top:70px;position:relative"><p style="flex:1">甲方（签章）：${pen.sign('出租方')}</p><p style="flex:1">乙方（签章）：${pen.sign('承租方')}</p>${pen.seal('出租方', 'left:80px;top:-60px', 160)}${pen.seal('承租方', 'left:390px;top:-66px', 160)}</div><p style="margin-top:30px">共有人（签字）：${pen.sign('共有人')}</p><p style="margin-top:40px">签订日期：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>`,
    ]
  },
}

const property: Layout = {
  id: 'tune/property-certificate',
  kind: 'property-certificate',
  size: 'sheet',
  pages: (pen) => {
    const row = (label: string, value: string) =>
      `<tr><td style="width:120px;text-align:center;letter-spacing:2px">${label}</td><td>${value}</td></tr>`
    return [
      `<p style="text-align:right;font-size:19px">${pen.text('不动产权证号')}</p><h1 style="font-size:26px;letter-spacing:12px;margin:12px 0 26px">不动产权证书</h1>
<table class="pc" style="font-size:18px">${row('权利人', pen.text('权利人'))}${row('共有情况', pen.text('共有情况'))}${row('坐落', pen.text('坐落'))}${row('不动产单元号', pen.text('不动产单元号'))}${row('权利类型', '国有建设用地使用权/房屋所有权')}${row('权利性质', '出让/市场化商品房')}${row('用途', pen.text('用途'))}${row('面积', `房屋建筑面积：${pen.text('面积')}m²`)}${row('使用期限', `国有建设用地使用权：${pen.day('使用期限起')}起${pen.day('使用期限止')}止`)}${row('权利其他状况', `竣工日期：${pen.raw('竣工年')}年；房屋结构：钢筋混凝土结构；总层数：18层`)}</table><style>.pc td{border:1px solid #7a5;padding:12px;height:62px}</style>
<p style="margin-top:30px">附记：${pen.text('附记')}</p><p style="margin-top:50px;text-align:right">登记机构：${pen.text('登记机构')}</p><p style="text-align:right">${pen.day('登记日期')}</p>${pen.seal('登记机构', 'right:90px;bottom:70px', 160)}`,
    ]
  },
}

export default [lease, property]
