import type { Layout } from '../../layout.ts'
import { above, columns, portrait, square } from './marks.ts'

/** The electronic driving licence as the traffic police app shows it. */
const driving: Layout = {
  id: 'tune-g/driving-licence-electronic',
  kind: 'driving-licence',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;background:linear-gradient(160deg,#eaf3fb,#fff 60%)"></div><div style="position:relative;font-family:var(--hei);padding:16px 24px"><p style="display:flex;justify-content:space-between;align-items:baseline;border-bottom:1px solid #9bb8d6;padding-bottom:5px;margin-bottom:10px"><b style="font-size:19px">中华人民共和国机动车驾驶证</b><span style="font-size:11px;color:#567">电子版　状态：正常</span></p><div style="display:flex;gap:18px"><div style="flex:1">${columns(3, [above('姓名', pen.text('姓名')), above('性别', pen.text('性别')), above('国籍', '中国'), above('证号', pen.text('证号'), 2), above('准驾车型', pen.text('准驾车型')), above('住址', pen.text('住址'), 3), above('出生日期', pen.day('出生', 'dots')), above('初次领证日期', pen.day('初次领证日期', 'dots'), 2), above('有效起始日期', pen.day('有效期限起', 'dots')), above('有效期止', pen.day('有效期限止', 'dots'), 2)], 'gap:7px 10px')}</div><div style="width:104px;text-align:center">${portrait(92, 122, '#fff')}<div style="margin-top:12px">${square('driving', 80)}</div></div></div></div>${pen.seal('发证机关', 'left:320px;bottom:26px', 84)}<p style="position:absolute;left:24px;bottom:10px;font:10.5px var(--hei);color:#678">电子驾驶证与纸质驾驶证具有同等法律效力　累积记分：0 分</p>`,
  ],
}

/** The electronic vehicle licence, likewise. */
const vehicle: Layout = {
  id: 'tune-g/vehicle-licence-electronic',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;background:linear-gradient(160deg,#eef6f1,#fff 60%)"></div><div style="position:relative;font-family:var(--hei);padding:16px 24px"><p style="display:flex;justify-content:space-between;align-items:baseline;border-bottom:1px solid #9cc3ac;padding-bottom:5px;margin-bottom:10px"><b style="font-size:19px">中华人民共和国机动车行驶证</b><span style="font-size:11px;color:#567">电子版　机动车状态：正常</span></p>${columns(3, [above('号牌号码', `<b>${pen.text('号牌号码')}</b>`), above('车辆类型', pen.text('车辆类型')), above('使用性质', pen.text('使用性质')), above('所有人', pen.text('所有人'), 3), above('住址', pen.text('住址'), 3), above('品牌型号', pen.text('品牌型号')), above('车辆识别代号', pen.text('车辆识别代号'), 2), above('发动机号码', pen.text('发动机号码')), above('注册日期', pen.day('注册日期', 'dots')), above('发证日期', pen.day('发证日期', 'dots'))], 'gap:8px 10px')}</div><div style="position:absolute;right:22px;bottom:16px">${square('vehicle', 62)}</div>${pen.seal('发证机关', 'left:300px;bottom:10px', 84)}<p style="position:absolute;left:24px;bottom:12px;font:10.5px var(--hei);color:#678">检验有效期见检验标志电子凭证</p>`,
  ],
}

export default [driving, vehicle]
