import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'

/** A form in four columns, numbered, with remarks in brackets behind its labels. */
const form: Layout = {
  id: 'tune-d/application-numbered',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const words: Record<string, string> = {
      申请人: '申请单位（人）',
      公民身份号码: '身份证件号码',
      统一社会信用代码: '信用代码',
      联系电话: '联系人手机',
      法定代表人: '单位负责人',
    }
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const rows = fields.map(
      (field, i) =>
        td(String(i + 1), 'style="width:40px;text-align:center"') +
        td(words[field] ?? field, 'style="width:210px"') +
        td(pen.fill(field, '&emsp;')),
    )
    const choices = pen.rows('选项').map(
      (row, i) =>
        td(String(fields.length + i + 1), 'style="text-align:center"') +
        td(`${row.名称}（单选）`) +
        `<td data-part="选项.${i}">${String(row.可选)
          .split('/')
          .map((option) => `${String(row.已选).split('/').includes(option) ? '√' : '○'} ${option}`)
          .join('&emsp;')}</td>`,
    )
    return [
      `<div style="font-family:var(--ming)"><h1 style="font-size:26px">${pen.title('申请表')}</h1><p style="font-size:13px">${pen.knows('版本') ? pen.text('版本') : ''}</p>${ruled('dn', ['<th>序号</th><th>项目</th><th>填写内容</th>', ...rows, ...choices])}<p style="margin-top:16px">${pen.has('改过格式文本') ? '申请人对材料的真实性不负责任。' : '申请人保证以上内容和所附材料真实，并承担法律责任。'}</p><p style="margin-top:60px;position:relative;text-align:right">申请单位（人）签章：${pen.sign('申请人')}&emsp;&emsp;&emsp;&emsp;${pen.seal('申请人', 'right:60px;top:-60px', 140)}</p><p style="text-align:right;margin-top:20px">${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

const lease: Layout = {
  id: 'tune-d/lease',
  kind: 'lease-contract',
  size: 'sheet',
  pages: (pen) => {
    const edge = pen.has('骑缝章') ? pen.seal('出租方', 'right:-78px;top:480px', 156) : ''
    const money = (field: string) =>
      pen.raw(field) === '' ? `<u>${pen.fill(field)}</u>` : `<u>${pen.money(field)}</u>`
    const u = (field: string) => `<u>${pen.fill(field)}</u>`
    return [
      `<div style="font-family:var(--song);font-size:15px">${edge}<h1 style="font-size:27px;margin-bottom:18px">${pen.title('上海市商铺租赁合同')}</h1>${ruled('dl', [td(`<b>出租方</b><br>姓名/名称：${pen.fill('出租方')}<br>证件号码：${pen.fill('出租方证件号码')}`, 'style="width:50%"') + td(`<b>承租方</b><br>姓名/名称：${pen.fill('承租方')}<br>证件号码：${pen.fill('承租方证件号码')}`)], 'border:1px solid #666;padding:8px;font-size:14px')}<p style="margin-top:14px"><b>第一条　租赁标的</b></p><p>1.1　出租方同意将其所有的位于${u('房屋地址')}的物业（以下简称“该物业”）出租给承租方。</p><p>1.2　该物业建筑面积为${u('面积')}平方米，不动产权证书编号：${u('不动产权证号')}。</p><p>1.3　该物业的用途为${u('用途')}。</p><p><b>第二条　租赁期</b></p><p>2.1　租赁期${pen.knows('租期') ? `共${u('租期')}，` : ''}起租日为${u('租赁期限起')}，届满日为${u('租赁期限止')}。</p><p><b>第三条　租金和保证金</b></p><p>3.1　月租金为人民币${money('月租金')}元（大写：${pen.knows('月租金大写') ? pen.text('月租金大写') : (inCapitals(pen.raw('月租金')) ?? '')}）。</p>${pen.knows('租金总额') ? `<p>3.2　租赁期内租金总计人民币${money('租金总额')}元。</p>` : ''}<p>3.3　租赁保证金为人民币${money('押金')}元。</p><p><b>第四条　其他</b></p><p>4.1　${pen.has('引附件') ? '设施清单见附件一，附件与正文同等有效。' : '设施由双方现场交接。'}</p></div>`,
      `<div style="font-family:var(--song);font-size:15px">${edge}<p>4.2　承租方不得擅自转租。</p><p>4.3　任何一方违约应赔偿对方损失。</p><p>4.4　本合同一式两份，${pen.raw('出租方证件号码').startsWith('9') && pen.raw('承租方证件号码').startsWith('9') ? '加盖骑缝章，' : ''}自签署之日起生效。</p>${`<table style="margin-top:50px"><tr><td style="width:50%;position:relative;height:200px;vertical-align:top">出租方（签字/盖章）：${pen.sign('出租方')}${pen.seal('出租方', 'left:60px;top:10px', 150)}</td><td style="position:relative;vertical-align:top">承租方（签字/盖章）：${pen.sign('承租方')}${pen.seal('承租方', 'left:60px;top:10px', 150)}</td></tr></table>`}<p>共有人（签字）：${pen.sign('共有人')}</p><p style="margin-top:30px">合同签署日：${pen.fill('签订日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

const licence: Layout = {
  id: 'tune-d/business-licence',
  kind: 'business-licence',
  size: 'wide',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    return [
      `<div style="font-family:var(--hei)"><h1 style="font-size:44px;letter-spacing:14px;margin:10px 0 24px">营业执照</h1>${ruled('dli', [td('统一社会信用代码') + td(pen.text('统一社会信用代码')) + td('市场主体类型') + td(pen.text('类型')), td(own ? '字号' : '公司名称') + td(pen.text('名称')) + td(own ? '经营者' : '法人代表') + td(pen.text('法定代表人')), td('住所地') + td(pen.text('住所'), 'colspan="3"'), td('经营范围') + td(pen.text('经营范围'), 'colspan="3"'), td('成立日期') + td(pen.day('成立日期', 'dots')) + td(pen.knows('注册资本') ? '注册资金' : '资金数额') + td(pen.knows('注册资本') ? pen.as('注册资本', `${pen.number('注册资本') / 10000}万元整`) : '/'), ...(pen.knows('营业期限止') ? [td('营业期限') + td(`${pen.day('成立日期', 'dots')}-${pen.day('营业期限止', 'dots')}`, 'colspan="3"')] : [])], 'border:1px solid #aaa;padding:10px;font-size:16px')}<div style="position:absolute;right:100px;bottom:80px;text-align:right;font-size:17px"><p>${pen.has('印章即机关') ? '登记机关' : pen.text('登记机关')}</p><p>${pen.day('登记日期', 'full')}</p></div><p style="position:absolute;left:56px;bottom:40px;font-size:12px">国家企业信用信息公示系统</p></div>${pen.seal('登记机关', 'right:110px;bottom:50px', 150)}`,
    ]
  },
}

const attorney: Layout = {
  id: 'tune-d/power-of-attorney',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font:16px/2 var(--micro)"><h1 style="font-size:28px;margin-bottom:24px">${pen.title('授权书')}</h1><p><b>一、授权方</b></p><p>名称（姓名）：${pen.fill('委托人')}　　证件号码：${pen.fill('委托人证件号码')}</p><p><b>二、被授权方</b></p><p>姓　　名：${pen.fill('受托人')}　　身份证号码：${pen.fill('受托人证件号码')}</p><p>手　　机：${pen.fill('联系电话')}</p><p><b>三、授权范围</b></p><p>（一）办理事项：${pen.fill('委托事项')}</p><p>（二）具体权限：${pen.fill('权限')}</p><p><b>四、授权期限</b></p><p>${pen.fill('委托期限起')} 起，${pen.fill('委托期限止')} 止</p><div style="display:flex;margin-top:70px;position:relative"><p style="flex:1">授权方（签章）：${pen.sign('委托人')}</p><p style="flex:1">被授权方（签字）：${pen.sign('受托人')}</p>${pen.seal('委托人', 'left:110px;top:-60px', 150)}</div><p style="margin-top:40px">授权日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
  ],
}

const property: Layout = {
  id: 'tune-d/property',
  kind: 'property-certificate',
  size: 'sheet',
  pages: (pen) => {
    const line = (label: string, value: string) => `<p style="margin-bottom:14px">${label}：${value}</p>`
    return [
      `<div style="font:18px var(--kai)"><h1 style="font-size:30px;margin-bottom:30px">中华人民共和国不动产权证书</h1>${line('编　　号', pen.text('不动产权证号'))}${line('不动产权利人', pen.text('权利人'))}${line('共有形式', pen.text('共有情况'))}${line('不动产坐落', pen.text('坐落'))}${line('不动产单元代码', pen.text('不动产单元号'))}${line('房屋用途', pen.text('用途'))}${line('建筑面积（m²）', pen.text('面积'))}${line('土地使用权期限', `${pen.day('使用期限起')}至${pen.day('使用期限止')}`)}${line('竣工年份', `${pen.raw('竣工年')}年`)}${line('附注', pen.text('附记'))}<p style="margin-top:60px;text-align:right">登记部门：${pen.text('登记机构')}</p><p style="text-align:right">登记时间：${pen.day('登记日期')}</p></div>${pen.seal('登记机构', 'right:100px;bottom:190px', 160)}`,
    ]
  },
}

const permit: Layout = {
  id: 'tune-d/operating-permit',
  kind: 'operating-permit',
  size: 'sheet',
  pages: (pen) => {
    const line = (label: string, value: string) =>
      td(label, 'style="width:170px;text-align:right;padding-right:14px"') + td(value)
    return [
      `<div style="font-family:var(--ming)"><h1 style="font-size:34px;color:#163;margin:20px 0">${pen.title('食品经营许可证')}</h1><p style="text-align:right">编号：${pen.text('许可证编号')}</p><p style="text-indent:2em;margin:20px 0">经审查，符合规定，准予从事下列经营活动。</p>${ruled('dp', [line('被许可人', pen.text('名称')), line('社会信用代码', pen.text('统一社会信用代码')), line('主要负责人', pen.text('法定代表人')), line('住所', pen.text('住所')), line('生产经营场所', pen.text('经营场所')), line('经营类别', pen.text('主体业态')), line('许可事项', pen.text('经营范围')), line('有效期', `至${pen.day('有效期限止')}止`)], 'border-bottom:1px solid #999;padding:9px')}<p style="margin-top:60px;text-align:right">许可机关（印章）：${pen.text('发证机关')}</p><p style="text-align:right">许可日期：${pen.day('签发日期')}</p><p>签发：${pen.sign('签发人')}</p></div>${pen.seal('发证机关', 'right:130px;bottom:230px', 160)}`,
    ]
  },
}

const commitment: Layout = {
  id: 'tune-d/commitment-letter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => [
    `<div style="font-family:var(--micro)"><h1 style="font-size:28px;margin-bottom:24px">${pen.title('承诺书')}</h1><p>申请人信息</p>${ruled('dc', [td('名称/姓名') + td(pen.text('承诺人')) + td('证件编号') + td(pen.text('承诺人证件号码')), td('申请事项') + td(pen.text('承诺事项')) + td('手机号') + td(pen.text('联系电话'))], 'border:1px solid #555;padding:8px;font-size:14px')}<p style="margin-top:16px">审批机关：${pen.text('受理机关')}</p><p style="margin-top:16px">申请人现作出下列承诺：</p><p>（1）所填写的信息真实、准确；</p><p>（2）已知晓告知的全部内容；</p><p>（3）${pen.text('承诺内容')}；</p><p>（4）愿意承担不实承诺的法律责任。</p><p style="margin-top:60px;position:relative">申请人（签名/盖章）：${pen.sign('承诺人')}${pen.seal('承诺人', 'left:160px;top:-60px', 150)}</p><p style="margin-top:24px">签署日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
  ],
}

/** Papers as a fourth office prints them: numbered forms, articles with figures, particulars under headings. */
export const FOURTH: Layout[] = [form, lease, licence, attorney, property, permit, commitment]
