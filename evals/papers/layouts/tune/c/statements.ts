import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'

/** A letter of a company that authorises somebody of its own. */
const attorney: Layout = {
  id: 'tune-c/power-of-attorney',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const unit = pen.raw('委托人').length > 4
    return [
      `<div style="font:17px/2 var(--ming)"><h1 style="font-size:30px;margin-bottom:30px">${unit ? '法人授权委托书' : '个人授权委托书'}</h1><p>致：有关行政机关</p><p style="text-indent:2em">${unit ? '我公司' : '本人'}<u>${pen.fill('委托人')}</u>（${unit ? '统一社会信用代码' : '身份证号码'}<u>${pen.fill('委托人证件号码')}</u>）授权<u>${pen.fill('受托人')}</u>（身份证号码<u>${pen.fill('受托人证件号码')}</u>，联系电话<u>${pen.fill('联系电话')}</u>）为${unit ? '我公司' : '本人'}的合法代理人，全权办理<u>${pen.fill('委托事项')}</u>的相关事宜。</p><p style="text-indent:2em">代理权限包括：<u>${pen.fill('权限')}</u>。</p><p style="text-indent:2em">委托书有效期：<u>${pen.fill('委托期限起')}</u>——<u>${pen.fill('委托期限止')}</u>。</p><table style="margin-top:70px"><tr><td style="width:50%;position:relative">委托${unit ? '单位（盖章）' : '人（签名）'}：${pen.sign('委托人')}${pen.seal('委托人', 'left:120px;top:-60px', 150)}</td><td>被委托人（签名）：${pen.sign('受托人')}</td></tr><tr><td colspan="2" style="padding-top:40px">委托日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</td></tr></table></div>`,
    ]
  },
}

const commitment: Layout = {
  id: 'tune-c/commitment-letter',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const unit = pen.raw('承诺人').length > 4
    return [
      `<div style="font:16px/2 var(--kai)"><h1 style="font-size:29px;margin-bottom:30px">${pen.title('承诺书')}</h1><p style="text-indent:2em">${unit ? '本单位' : '本人'}：${pen.text('承诺人')}，${unit ? '信用代码' : '身份证号'}：${pen.text('承诺人证件号码')}，联系方式：${pen.text('联系电话')}，向${pen.text('受理机关')}申请办理${pen.text('承诺事项')}，现承诺如下：</p><p style="text-indent:2em">1．本次申请所提供的材料均真实、合法、有效；</p><p style="text-indent:2em">2．知悉并遵守有关规定；</p><p style="text-indent:2em">3．${pen.text('承诺内容')}；</p><p style="text-indent:2em">4．如违反上述承诺，愿意承担相应的法律后果。</p><div style="margin:70px 0 0 320px;position:relative"><p>承诺${unit ? '单位（盖章）' : '人（签名）'}：${pen.sign('承诺人')}</p><p>${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>${pen.seal('承诺人', 'left:110px;top:-60px', 150)}</div></div>`,
    ]
  },
}

const plan: Layout = {
  id: 'tune-c/work-plan',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const trucks = pen.rows('车辆')
    return [
      `<div style="font-family:var(--hei);font-size:15px"><h1 style="font-size:26px;margin-bottom:20px">${pen.title('施工方案')}</h1><p><b>第一章　基本情况</b></p><p>1.1 工程项目：${pen.text('项目名称')}</p><p>1.2 施工位置：${pen.text('地点')}</p><p>1.3 承建单位：${pen.text('单位')}</p><p>1.4 计划工期：自${pen.day('起始日期')}起至${pen.day('截止日期')}止</p><p>1.5 占地面积：约${pen.text('面积')}㎡</p><p><b>第二章　组织机构</b></p><p>2.1 项目责任人：${pen.text('负责人')}（手机：${pen.text('联系电话')}）</p><p>2.2 施工现场实行围挡封闭管理，设专职安全员。</p>${trucks.length > 0 ? `<p><b>第三章　运输处置</b></p><p>3.1 预计处置量：${pen.text('处置量')}立方米</p><p>3.2 清运时间：${pen.text('运输时间')}</p><p>3.3 运输路线：${pen.text('路线')}</p><p>3.4 消纳地点：${pen.text('消纳场所')}</p><p>3.5 运输车辆：</p>${ruled('cw', [td('车号') + td('载重（吨）') + td('备注'), ...trucks.map((_, i) => td(pen.cell('车辆', i, '车牌号')) + td(pen.cell('车辆', i, '核载')) + td(''))], 'border:1px solid #333;padding:3px 8px')}` : ''}<p><b>第四章　应急处置</b></p><p>4.1 编制专项应急预案并组织演练。</p><p style="margin-top:60px;position:relative">施工单位（章）：${pen.raw('单位')}${pen.seal('单位', 'left:150px;top:-60px', 160)}</p><p style="margin-top:20px">日　期：${pen.fill('编制日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

/** Two fields in a line, each behind a colon; headings in words of their own. */
const WORDS: Record<string, string> = {
  申请人: '申请单位/个人',
  公民身份号码: '有效身份证件号码',
  统一社会信用代码: '统一社会信用代码（证照编号）',
  联系电话: '联系手机',
  法定代表人: '法定代表人（负责人）',
}
const form: Layout = {
  id: 'tune-c/application-pairs',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
    const item = (field: string) =>
      `<span style="display:inline-block;width:${pen.raw(field).length > 12 || (WORDS[field] ?? field).length > 8 ? 100 : 50}%;margin-bottom:10px">${WORDS[field] ?? field}：${pen.fill(field, '____________')}</span>`
    const choices = pen.rows('选项').map(
      (row, i) =>
        `<p data-part="选项.${i}">${row.名称}：${String(row.可选)
          .split('/')
          .map((option) => `${String(row.已选).split('/').includes(option) ? '☑' : '☐'} ${option}`)
          .join('&emsp;')}</p>`,
    )
    return [
      `<div style="font:16px var(--kai)"><p style="text-align:right;font-size:13px">${pen.knows('版本') ? `版本：${pen.text('版本')}` : ''}</p><h1 style="font-size:28px;margin-bottom:26px">${pen.title('申请表')}</h1>${fields.map(item).join('')}${choices.join('')}<div style="border:1px solid #333;padding:12px;margin-top:20px;position:relative"><p>承诺：${pen.has('改过格式文本') ? '申请人不承担任何法律责任。' : '以上填写内容属实，所附材料真实有效，如有虚假愿承担法律责任。'}</p><p style="margin-top:30px">申请人（签章）：${pen.sign('申请人')}</p><p>填写日期：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p>${pen.seal('申请人', 'left:170px;top:30px', 140)}</div><p style="margin-top:16px;font-size:13px">审批意见：　　　　　　　　　审批人：　　　　　</p></div>`,
    ]
  },
}

export default [attorney, commitment, plan, form]
