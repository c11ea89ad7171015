import { inCapitals } from '../../../../src/writing/index.ts'
import type { Layout } from '../layout.ts'

/** A lease as a table of particulars before the terms, as agencies print it. */
const lease: Layout = {
  id: 'held/lease-table',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const row = (label: string, value: string, more = '') =>
      `<tr><td class="k">${label}</td><td>${value}</td>${more}</tr>`
    const edge = pen.has('骑缝章') ? pen.seal('承租方', 'right:-74px;top:300px', 148) : ''
    const money = (field: string) => (pen.raw(field) === '' ? pen.fill(field, '________') : `${pen.money(field)} 元`)
    return [
      `${edge}<div style="font-family:var(--micro);font-size:15px"><h1 style="font-size:25px;margin-bottom:20px">${pen.title('房屋租赁合同')}</h1><table class="lt">${row('出租人', pen.fill('出租方', '________'))}${row('出租人证件号', pen.fill('出租方证件号码'))}${row('承租人', pen.fill('承租方', '________'))}${row('承租人证件号', pen.fill('承租方证件号码'))}${row('租赁房屋坐落', pen.fill('房屋地址'))}${row('房屋权属证书编号', pen.fill('不动产权证号'))}${row('租赁面积', pen.raw('面积') === '' ? pen.fill('面积', '________') : `${pen.text('面积')} ㎡`)}${row('租赁用途', pen.fill('用途', '________'))}${row('租赁期限', `${pen.day('租赁期限起', 'dots')} 至 ${pen.day('租赁期限止', 'dots')}${pen.knows('租期') ? `，共${pen.fill('租期')}` : ''}`)}${row('每月租金', `${money('月租金')}${pen.raw('月租金') === '' ? '' : `（人民币${pen.knows('月租金大写') ? pen.text('月租金大写') : inCapitals(pen.raw('月租金'))}）`}`)}${row('保证金（押金）', money('押金'))}${pen.knows('租金总额') ? row('租金合计', money('租金总额')) : ''}${row('付款方式', '先付后用，每三个月支付一次')}</table><style>.lt td{border:1px solid #556;padding:8px 12px}.lt .k{width:150px;background:#f0f2f5}</style><p style="margin-top:18px">1. 出租人保证对房屋享有合法的出租权利。</p><p>2. 承租人不得擅自改变房屋结构和用途；转租须经出租人书面同意。</p><p>3. ${pen.has('引附件') ? '房屋内家具、设备清单列为附件1，双方签字后与本合同一并生效。' : '房屋内家具、设备已由双方现场清点。'}</p></div>`,
      `${edge}<div style="font-family:var(--micro);font-size:15px"><p>4. 租赁期间的水、电、燃气、物业费由承租人承担。</p><p>5. 任何一方提前解除合同的，应提前三十日书面通知对方。</p><p>6. 争议由双方协商，协商不成的提交房屋所在地法院。</p><p>7. 本合同双方各执一份。${pen.raw('出租方证件号码').startsWith('9') && pen.raw('承租方证件号码').startsWith('9') ? '合同各页须加盖骑缝章。' : ''}</p><div style="margin-top:60px;position:relative;line-height:3"><p>出租人签字/盖章：${pen.sign('出租方')}</p><p>共有权人签字：${pen.sign('共有人')}</p><p>承租人签字/盖章：${pen.sign('承租方')}</p><p>签约日期：${pen.fill('签订日期', '____年__月__日', 'padded')}</p>${pen.seal('出租方', 'left:150px;top:-50px', 150)}${pen.seal('承租方', 'left:190px;top:90px', 150)}</div></div>`,
    ]
  },
}

/** The certificate opened: running lines on the left, remarks on the right. */
const property: Layout = {
  id: 'held/property-certificate',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const line = (label: string, value: string) =>
      `<div style="display:flex;border-bottom:1px solid #9b8;padding:7px 0"><span style="width:128px;color:#364">${label}</span><span style="flex:1">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:0;background:#f5f9f0"></div><div style="position:relative;display:flex;gap:46px;font:17px var(--kai)"><div style="flex:1.5"><p style="font-size:18px;margin-bottom:14px">${pen.text('不动产权证号')}</p>${line('权 利 人', pen.text('权利人'))}${line('共有情况', pen.text('共有情况'))}${line('坐　　落', pen.text('坐落'))}${line('不动产单元号', pen.text('不动产单元号'))}${line('权利类型', '国有建设用地使用权／房屋（构筑物）所有权')}${line('权利性质', '出让／商品房')}${line('用　　途', pen.text('用途'))}${line('面　　积', `建筑面积 ${pen.text('面积')} 平方米`)}${line('使用期限', `${pen.day('使用期限起', 'padded')} 起 ${pen.day('使用期限止', 'padded')} 止`)}</div><div style="flex:1"><h1 style="font-size:30px;color:#2b5a2e;margin:6px 0 26px;letter-spacing:4px">不动产权证书</h1><p style="text-align:center;margin-bottom:14px">附　记</p><p style="min-height:150px">${pen.text('附记')}</p><p>登记机构（章）</p><p>${pen.text('登记机构')}</p><p style="margin-top:12px">${pen.day('登记日期', 'padded')}</p></div></div>${pen.seal('登记机构', 'right:110px;bottom:110px', 160)}`,
    ]
  },
}

export default [lease, property]
