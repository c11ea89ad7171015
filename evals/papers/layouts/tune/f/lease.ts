import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'

/** A deed as people of a northern town draw it up: long prose, 甲方 and 乙方, the particulars within the sentences. */
const lease: Layout = {
  id: 'tune-f/lease-deed',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:430px', 156) : ''
    const u = (field: string) => `<u>${pen.fill(field)}</u>`
    const sum = (field: string) => (pen.raw(field) === '' ? u(field) : `<u>${pen.money(field, 0)}</u>`)
    const capitals = pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '')
    const units = ['出租方证件号码', '承租方证件号码'].every((field) => pen.raw(field).startsWith('9'))
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:7px">${text}</p>`
    const side = (name: string, slot: string) =>
      `<td style="width:50%;height:150px;vertical-align:top;position:relative;padding:8px 4px">${name}（签名盖章捺印）：<br>${pen.sign(slot)}${pen.seal(slot, 'left:90px;top:14px', 146)}</td>`
    return [
      `<div style="font:17px/1.95 var(--kai)">${edge}<h1 style="font-size:30px;letter-spacing:8px;margin-bottom:18px">${pen.title('房屋租赁契约')}</h1>
${p(`立契约人：出租人${u('出租方')}（身份证或执照号码${u('出租方证件号码')}，以下称甲方）；承租人${u('承租方')}（身份证或执照号码${u('承租方证件号码')}，以下称乙方）。甲、乙双方经中间协商，就房屋租赁一事自愿订立本契约，条款如下：`)}
${p(`一、甲方愿将坐落在${u('房屋地址')}的房屋出租给乙方，房屋建筑面积${u('面积')}平方米，房屋权属凭证为${u('不动产权证号')}。甲方保证对该房有出租的权利，并无产权纠纷。`)}
${p(`二、乙方租用该房作${u('用途')}之用，未经甲方书面同意，不得改作他用，亦不得转租、转借他人。`)}
${p(`三、租期${pen.knows('租期') ? `定为${u('租期')}，` : ''}自${u('租赁期限起')}起，至${u('租赁期限止')}止。期满乙方如愿续租，应于一个月前同甲方商议，同等条件下乙方有优先承租权。`)}
${p(`四、房租每月人民币${sum('月租金')}元（大写${capitals}），按季先付后用，于每季首月五日前交清${pen.knows('租金总额') ? `；租期内房租合共人民币${sum('租金总额')}元` : ''}。逾期不交，每日加收所欠房租千分之一的滞纳金。`)}
${p(`五、立契之日，乙方交甲方押金人民币${sum('押金')}元，由甲方开具收据。期满房屋、设备无损且无拖欠费用的，甲方如数退还，不计利息。`)}
<p style="position:absolute;bottom:36px;left:0;right:0;text-align:center;font-size:13px">— 1 —</p></div>`,
      `<div style="font:17px/1.95 var(--kai)">${edge}${p('六、租用期间的水费、电费、取暖费、卫生费由乙方负担；房屋大修由甲方负责，门窗玻璃、锁具等零星修理由乙方负责。')}
${p('七、乙方应注意用火用电安全，遵守治安、消防和环境卫生的规定，因乙方过失造成损失的，由乙方赔偿。')}
${p(`八、${pen.has('引附件') ? '房内家具、设备见本契约附件一《房屋设备清单》，附件与本契约有同等效力。' : '房内设备由双方当面点清，不另立清单。'}`)}
${p('九、任何一方中途解约，应提前两个月通知对方，并付给对方相当于一个月房租的补偿。遇国家征收、拆迁，本契约自行终止。')}
${p(`十、本契约一式三份，甲、乙双方各执一份，报房管部门备案一份，${units ? '加盖骑缝章，' : ''}自双方签字盖章之日起生效。未尽事宜，双方另行商定。`)}
<table style="margin-top:26px"><tr>${side('甲　方', '出租方')}${side('乙　方', '承租方')}</tr></table>
<p>房屋共有人（签名）：${pen.sign('共有人')}</p><p>中证人：／</p>
<p style="text-align:right;margin-top:24px">立契日期：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'han')}</p>
<p style="position:absolute;bottom:36px;left:0;right:0;text-align:center;font-size:13px">— 2 —</p></div>`,
    ]
  },
}

export const LEASES: Layout[] = [lease]
