import type { Layout } from '../layout.ts'

const driving: Layout = {
  id: 'tune/driving-licence',
  kind: 'driving-licence',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;background:#eef4ee"></div><div style="position:relative;padding:18px 26px;font:19px var(--hei)"><h2 style="font-size:25px">中华人民共和国机动车驾驶证</h2><p style="text-align:center;font-size:12px">Driving License of the People's Republic of China</p><p style="margin-top:6px">证号 ${pen.text('证号')}</p><p style="margin-top:4px">姓名 ${pen.text('姓名')}&emsp;性别 ${pen.text('性别')}&emsp;国籍 中国</p><p style="margin-top:4px;width:420px">住址 ${pen.text('住址')}</p><p style="position:absolute;left:200px;top:206px">出生日期 ${pen.day('出生', 'dashes')}</p><p style="position:absolute;left:200px;top:246px">初次领证日期 ${pen.day('初次领证日期', 'dashes')}</p><p style="position:absolute;left:200px;top:286px">准驾车型 ${pen.text('准驾车型')}</p><p style="position:absolute;left:26px;bottom:-24px;width:600px;top:344px">有效期限 ${pen.day('有效期限起', 'dashes')} 至 ${pen.day('有效期限止', 'dashes')}</p></div>${pen.seal('发证机关', 'left:36px;bottom:66px', 120)}<div style="position:absolute;right:26px;bottom:70px;width:110px;height:140px;background:#cdd6dd"></div>`,
  ],
}

const vehicle: Layout = {
  id: 'tune/vehicle-licence',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;background:#eaf3f4"></div><div style="position:relative;padding:16px 26px;font:19px var(--hei);line-height:1.75"><h2 style="font-size:25px">中华人民共和国机动车行驶证</h2><p style="text-align:center;font-size:12px">Vehicle License of the People's Republic of China</p><p>号牌号码 ${pen.text('号牌号码')}&emsp;车辆类型 ${pen.text('车辆类型')}</p><p>所有人 ${pen.text('所有人')}</p><p style="font-size:17px">住址 ${pen.text('住址')}</p><p>使用性质 ${pen.text('使用性质')}&emsp;品牌型号 ${pen.text('品牌型号')}</p><div style="padding-left:150px"><p>车辆识别代号 ${pen.text('车辆识别代号')}</p><p>发动机号码 ${pen.text('发动机号码')}</p><p>注册日期 ${pen.day('注册日期', 'dashes')}</p><p>发证日期 ${pen.day('发证日期', 'dashes')}</p></div></div>${pen.seal('发证机关', 'left:32px;bottom:26px', 124)}`,
  ],
}

export default [driving, vehicle]
