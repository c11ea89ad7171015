import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { bars, twice } from './marks.ts'

/** The contract of a shopping centre: a sheet of the commercial terms in two languages, then clauses and the signing page. */
const mall: Layout = {
  id: 'tune-g/lease-mall',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-162px;top:420px', 156) : ''
    const money = (field: string) => (pen.raw(field) === '' ? pen.fill(field) : pen.money(field))
    const capitals = pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '')
    const row = (no: string, label: string, english: string, value: string) =>
      `<tr><td style="width:38px;text-align:center">${no}</td><td style="width:168px">${twice(label, english)}</td><td colspan="2">${value}</td></tr>`
    const party = (no: string, label: string, english: string, slot: string) =>
      `<tr><td rowspan="2" style="text-align:center">${no}</td><td rowspan="2">${twice(label, english)}</td><td style="width:128px;font-size:13px">名称/姓名</td><td>${pen.fill(slot)}</td></tr><tr><td style="font-size:13px">信用代码/证件号</td><td>${pen.fill(`${slot}证件号码`)}</td></tr>`
    const sign = (label: string, english: string, slot: string) =>
      `<div style="flex:1;border:1px solid #999;height:240px;padding:10px 14px;position:relative"><b>${label}</b> <span style="font-size:12px">${english}</span><p style="font-size:13px;color:#555;margin-top:10px">盖章或签字 Seal / Signature</p><p style="margin-top:22px">${pen.sign(slot)}</p><p style="position:absolute;left:14px;bottom:8px;font-size:13px">授权代表 Authorized Representative：</p>${pen.seal(slot, 'left:90px;top:52px', 150)}</div>`
    const head = (page: number) =>
      `<div style="display:flex;justify-content:space-between;border-bottom:1px solid #b08d57;margin-top:-44px;font:12px var(--hei);color:#8a6a3a"><span>商业管理中心 · 租赁标准文本</span><span>第 ${page} 页 共 2 页</span></div>`
    return [
      `<style>.gl td{border:1px solid #a99;padding:4px 10px;font-size:14.5px;line-height:1.5}</style><div style="font-family:var(--song);position:relative">${edge}${head(1)}<h1 style="font:700 25px var(--hei);margin-top:16px">${pen.title('租赁合同')}</h1><p style="text-align:center;font-size:13px;letter-spacing:2px">LEASE CONTRACT</p><p style="font:700 16px var(--hei);margin:12px 0 6px">第一部分　商务条款 Commercial Terms</p><table class="gl">${party('1', '出租方', 'Lessor', '出租方')}${party('2', '承租方', 'Lessee', '承租方')}
${row('3', '租赁房屋坐落', 'Premises', pen.fill('房屋地址'))}${row('4', '租赁面积（建筑面积）', 'Gross Floor Area', `${pen.fill('面积')} m²`)}${row('5', '产权证明编号', 'Title Certificate No.', pen.fill('不动产权证号'))}${row('6', '租赁用途（业态）', 'Permitted Use', pen.fill('用途'))}${row('7', '租赁期限', 'Lease Term', `自 ${pen.fill('租赁期限起', '', 'dots')} 至 ${pen.fill('租赁期限止', '', 'dots')}${pen.knows('租期') ? `<br>合计：${pen.fill('租期')}` : ''}`)}${row('8', '固定租金（每月）', 'Base Rent per Month', `RMB ${money('月租金')} 元${capitals && `<br><span style="font-size:13px">大写：${capitals}</span>`}`)}${pen.knows('租金总额') ? row('9', '租赁期租金总计', 'Total Rent', `RMB ${money('租金总额')} 元`) : ''}${row(pen.knows('租金总额') ? '10' : '9', '租赁保证金', 'Security Deposit', `RMB ${money('押金')} 元`)}</table><p style="font-size:12.5px;margin-top:12px;line-height:1.6">说明：商务条款与第二部分通用条款不一致的，以商务条款为准。本合同中、英文有歧义的，以中文为准。</p><p style="position:absolute;right:0;top:962px">${bars('ZL-2F-0318', 130, 22)}</p></div>`,
      `<div style="font-family:var(--song);position:relative;font-size:15px">${edge}${head(2)}<p style="font:700 16px var(--hei);margin:16px 0 6px">第二部分　通用条款 General Terms</p><p>1. 租金先付后用，承租方应于每月5日前支付当月租金。</p><p>2. 承租方应当依照约定用途使用租赁房屋，不得擅自改变房屋结构。</p><p>3. 未经出租方书面同意，承租方不得将租赁房屋转租、分租。</p><p>4. 租赁期满，租赁保证金在结清费用后三十日内无息退还。</p><p>5. ${pen.has('引附件') ? '租赁房屋平面图、交付标准见附件一、附件二，附件为本合同组成部分。' : '租赁房屋按现状交付。'}</p><p>6. 因本合同发生争议，由租赁房屋所在地人民法院管辖。</p><p>7. 本合同一式肆份，双方各执贰份，经双方签章后生效。</p><div style="display:flex;gap:22px;margin-top:40px">${sign('出租方', 'Lessor', '出租方')}${sign('承租方', 'Lessee', '承租方')}</div><p style="margin-top:26px">租赁房屋共有人（如有）签字：${pen.sign('共有人')}</p><p style="margin-top:20px">签约日期 Date：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

/** A service contract with its parties in two cards and figures in a table with a head. */
const service: Layout = {
  id: 'tune-g/agreement-cards',
  kind: 'other',
  form: 'agreement',
  size: 'sheet',
  pages: (pen) => {
    const card = (title: string, slot: string) =>
      `<div style="flex:1;border:1px solid #666;border-top:4px solid #2f6b4f;padding:8px 12px"><b style="font:700 15px var(--hei)">${title}</b><p style="font-size:12px;color:#666;margin-top:4px">单位名称</p><p>${pen.fill(slot)}</p><p style="font-size:12px;color:#666">统一社会信用代码（身份证号）</p><p>${pen.fill(`${slot}证件号码`)}</p></div>`
    const end = (title: string, slot: string) =>
      `<div style="flex:1;position:relative;height:170px"><p>${title}（公章）</p><p>经办人签字：${pen.sign(slot)}</p>${pen.seal(slot, 'left:70px;top:-14px', 150)}</div>`
    return [
      `<style>.gv td,.gv th{border:1px solid #666;padding:7px 10px;font-size:15px;text-align:center;line-height:1.5}.gv th{background:#e9f1ec;font-family:var(--hei);font-weight:500;font-size:14px}</style><div style="font-family:var(--song)"><p style="display:flex;justify-content:space-between;font-size:12px;color:#555;margin-top:-40px"><span>上海市合同示范文本 · 备案编码 SF-2023-0417</span><span>${bars('HT20260417', 130, 20)}</span></p><h1 style="font:700 26px var(--hei);margin:14px 0 18px">${pen.title('服务合同')}</h1><div style="display:flex;gap:18px;line-height:1.6">${card('甲方（委托方）', '甲方')}${card('乙方（受托方）', '乙方')}</div><p style="margin-top:18px">甲、乙双方依据《中华人民共和国民法典》，经协商一致，订立本合同：</p><p><b>一、服务内容</b></p><p style="text-indent:2em">${pen.fill('合同内容')}。</p><p><b>二、费用和期限</b></p><table class="gv" style="margin:6px 0"><tr><th>合同总价（元，含税）</th><th>服务起始日</th><th>服务终止日</th></tr><tr><td>${pen.raw('合同金额') === '' ? pen.fill('合同金额') : pen.money('合同金额')}<br><span style="font-size:12px">${inCapitals(pen.raw('合同金额')) ?? ''}</span></td><td>${pen.fill('合同期限起', '', 'padded')}</td><td>${pen.fill('合同期限止', '', 'padded')}</td></tr></table><p><b>三、双方责任</b></p><p style="text-indent:2em">乙方应当具备相应资质，按照本市有关规定提供服务并做好台账；甲方按约付款。</p><p><b>四、争议解决</b></p><p style="text-indent:2em">协商不成的，提交上海仲裁委员会仲裁。</p><div style="display:flex;margin-top:44px">${end('甲方', '甲方')}${end('乙方', '乙方')}</div><p>签约时间：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}</p></div>`,
    ]
  },
}

export default [mall, service]
