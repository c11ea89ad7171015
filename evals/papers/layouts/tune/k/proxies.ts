import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY, othersOf } from '../parts.ts'
import { foot } from './kit.ts'

const KNOWN = '委托人 委托人证件号码 受托人 受托人证件号码 联系电话 委托事项 权限 委托期限起 委托期限止 签署日期'.split(
  ' ',
)
const others = (pen: Pen) => othersOf(pen, KNOWN)

/** A company's template of its personnel department: table of who empowers whom. */
const staff: Layout = {
  id: 'tune-k/power-of-attorney-staff',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const head = (text: string) => `<tr><td colspan="4" class="kh">${text}</td></tr>`
    const pair = (a: string, b: string) => `<td class="kk">${a}</td><td>${b}</td>`
    const long = (a: string, b: string) => `<tr><td class="kk">${a}</td><td colspan="3">${b}</td></tr>`
    const number = pen.raw('委托人证件号码').startsWith('9') ? '统一社会信用代码' : '授权方证件号码'
    return [
      `<div style="font:15px/1.7 var(--hei)"><div style="position:absolute;left:0;top:0;width:14px;bottom:0;background:#5b3fa0"></div><p style="font-size:12px;color:#777;text-align:right">制度文件附件 · HR-ADM-F-22 · 版本 2.0</p><h1 style="font-size:27px;margin:20px 0 4px">${pen.title('对外办事授权书')}</h1><p style="text-align:center;font:12px var(--hei);color:#777;margin-bottom:20px">LETTER OF AUTHORIZATION</p>
<table class="kp">${head('授权方')}${long('授权方名称', pen.fill('委托人'))}${long(number, pen.fill('委托人证件号码'))}${head('被授权的经办人')}<tr>${pair('经办人姓名', pen.fill('受托人'))}${pair('经办人手机', pen.fill('联系电话'))}</tr>${long('经办人身份证号', pen.fill('受托人证件号码'))}${head('授权内容')}${long('授权办理的事务', pen.fill('委托事项'))}${long('授权范围', pen.fill('权限'))}<tr>${pair('授权生效日', pen.fill('委托期限起', BLANK_DAY, 'dashes'))}${pair('授权到期日', pen.fill('委托期限止', BLANK_DAY, 'dashes'))}</tr>${others(
        pen,
      )
        .map((field) => long(field, pen.fill(field)))
        .join('')}</table>
<p style="margin-top:16px;font-size:14px">经办人在上述授权范围及期间内签署的文件，授权方均予认可。经办人离职、调岗的，授权自动终止。经办人无权转授权。</p>
<div style="position:relative;display:flex;margin-top:30px;gap:24px"><div style="flex:1;border-top:2px solid #5b3fa0;padding-top:8px;min-height:130px">授权方（盖章或签名）<br>${pen.sign('委托人')}</div><div style="flex:1;border-top:2px solid #5b3fa0;padding-top:8px">经办人（本人签名）<br>${pen.sign('受托人')}</div>${pen.seal('委托人', 'left:100px;top:6px', 150)}</div><p style="margin-top:26px">签发日期：${pen.fill('签署日期', BLANK_DAY, 'dashes')}</p>
<style>.kp td{border:1px solid #c9c3d9;padding:8px 10px}.kp .kh{background:#5b3fa0;color:#fff;font-size:14px;padding:4px 10px}.kp .kk{background:#f3f0f9;width:140px;font-size:14px}</style></div>${foot('人力行政中心', '复印无效', '1 / 1')}`,
    ]
  },
}

/** A law firm's instrument: definitions first, then numbered clauses. */
const deed: Layout = {
  id: 'tune-k/power-of-attorney-clauses',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const b = (field: string) => `<b style="font-weight:500">${pen.fill(field)}</b>`
    const d = (field: string) => `<b style="font-weight:500">${pen.fill(field, BLANK_DAY)}</b>`
    const p = (number: string, text: string) =>
      `<div style="display:flex;margin-bottom:9px"><span style="width:44px;flex:none">${number}</span><span>${text}</span></div>`
    const h = (number: string, text: string) =>
      `<div style="display:flex;margin:14px 0 6px;font:700 16px/1.6 var(--hei)"><span style="width:44px">${number}</span><span>${text}</span></div>`
    return [
      `<div style="font:15px/1.8 var(--hei)"><h1 style="font:700 28px var(--hei);text-align:left;border-bottom:2px solid #111;padding-bottom:12px;margin-bottom:18px">${pen.title('授权委托书')}</h1>
<p>本授权委托书（“<b>本委托书</b>”）由以下主体作出：</p>
${h('1.', '当事人')}${p('1.1', `<b>委托人</b>：${b('委托人')}，证件（执照）号码为 ${b('委托人证件号码')}（“<b>本人／本公司</b>”）；`)}${p('1.2', `<b>代理人</b>：${b('受托人')}，居民身份证号码为 ${b('受托人证件号码')}，联络电话为 ${b('联系电话')}（“<b>代理人</b>”）。`)}
${h('2.', '委托')}${p('2.1', `兹委任代理人代表委托人办理下列事宜：${b('委托事项')}（“<b>委托事宜</b>”）。`)}${p('2.2', `代理人就委托事宜享有的代理权限为：${b('权限')}。超出该权限的行为，非经委托人书面追认，对委托人不发生效力。`)}
${h('3.', '委托期间')}${p('3.1', `本委托书自 ${d('委托期限起')}起生效，至 ${d('委托期限止')}届满。`)}${p('3.2', '委托人可随时以书面形式撤销本委托书；撤销通知送达受理机关之前，代理人已实施的行为仍然有效。')}
${h('4.', '其他')}${p('4.1', '代理人不得将委托事宜转委托给第三人。')}${p('4.2', '本委托书适用中华人民共和国法律。')}${others(
  pen,
)
  .map((field, i) => p(`4.${i + 3}`, `${field}：${b(field)}。`))
  .join('')}
<p style="margin-top:20px">兹由委托人及代理人于 ${d('签署日期')}签署，以昭信守。</p>
<table style="margin-top:22px"><tr><td style="width:50%;vertical-align:top;position:relative;height:140px">委托人<br><br>${pen.sign('委托人')}<div style="border-top:1px solid #111;width:230px;font-size:13px">签署／盖章</div>${pen.seal('委托人', 'left:70px;top:-4px', 148)}</td><td style="vertical-align:top">代理人<br><br>${pen.sign('受托人')}<div style="border-top:1px solid #111;width:230px;font-size:13px">签署</div></td></tr></table></div>${foot('授权委托书（标准文本）', 'Doc. 2026-POA-v4', '1', 84)}`,
    ]
  },
}

export const PROXIES: Layout[] = [staff, deed]
