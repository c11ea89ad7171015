import type { Layout } from '../../layout.ts'
import { emblem, spaced } from './pieces.ts'

const face = (style: string) =>
  `<div style="position:absolute;${style};background:linear-gradient(#dfe6ee 0 62%,#4a5568 62%);overflow:hidden"><div style="position:absolute;left:30%;top:18%;width:40%;height:44%;border-radius:46%;background:#e7c9ae"></div><div style="position:absolute;left:28%;top:13%;width:44%;height:20%;border-radius:50% 50% 0 0;background:#222"></div></div>`
const at = (left: number, top: number, inner: string, more = '') =>
  `<div style="position:absolute;left:${left}px;top:${top}px;${more}">${inner}</div>`

/** The identity card of the second generation: blue captions, the photograph at the right, the number below. */
const front: Layout = {
  id: 'tune-h/id-card-front-second',
  kind: 'id-card-front',
  size: 'card',
  pages: (pen) => {
    const caption = (text: string) => `<span style="color:#2f7fb5;font-size:17px;letter-spacing:1px">${text}</span>`
    const born = spaced(pen.raw('出生'))
    return [
      `<div style="position:absolute;inset:0;border-radius:18px;background:radial-gradient(circle at 30% 60%,#d3e9e4,#e6eef5 55%,#d6e6f2);font:19px/1.5 var(--hei)">
${at(44, 48, `${caption('姓名')}&emsp;<span style="font-size:22px">${pen.text('姓名')}</span>`)}
${at(44, 100, `${caption('性别')}&emsp;${pen.text('性别')}`)}${at(186, 100, `${caption('民族')}&emsp;${pen.text('民族')}`)}
${at(44, 150, `${caption('出生')}&emsp;${pen.as('出生', born)}`)}
${at(44, 200, `${caption('住址')}`)}${at(104, 200, pen.text('住址'), 'width:270px;line-height:1.4')}
${at(44, 330, `${caption('公民身份号码')}`)}${at(206, 325, pen.text('公民身份号码'), "font:25px 'Liberation Mono',monospace;letter-spacing:2px;font-weight:700")}
${face('left:426px;top:50px;width:170px;height:236px')}</div>`,
    ]
  },
}

const back: Layout = {
  id: 'tune-h/id-card-back-second',
  kind: 'id-card-back',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;border-radius:18px;background:repeating-radial-gradient(circle at 70% 50%,#e3eef4 0 6px,#d8e8ef 6px 12px);font:19px/1.5 var(--hei)">
${at(38, 34, emblem(104))}${at(172, 40, '中华人民共和国', 'font:600 31px/1.3 var(--hei);letter-spacing:6px')}${at(172, 92, '居 民 身 份 证', 'font:700 41px/1.3 var(--hei);letter-spacing:8px')}
${at(116, 274, '<b>签发机关</b>')}${at(222, 274, pen.text('签发机关'))}
${at(116, 322, '<b>有效期限</b>')}${at(222, 322, `${pen.day('有效期限起', 'dots')}-${pen.day('有效期限止', 'dots')}`)}</div>`,
  ],
}

const two = (chinese: string, english: string) =>
  `<span style="display:inline-block;line-height:1;white-space:nowrap"><span style="font:14px var(--song);color:#1b3f6e">${chinese}</span><br><span style="font:9px 'Liberation Sans'">${english}</span></span>`
const bi = (left: number, top: number, chinese: string, english: string, value: string, gap = 74) =>
  at(left, top, two(chinese, english)) + at(left + gap, top - 2, value, 'font:18px/1.35 var(--song)')

/** The driving licence as it is issued: two languages, seal at the left, portrait at the right, period of validity below. */
const driving: Layout = {
  id: 'tune-h/driving-licence-main',
  kind: 'driving-licence',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;background:#f3f6ec;border:1px solid #9aa">
${at(0, 16, '中华人民共和国机动车驾驶证', 'width:100%;text-align:center;font:700 25px var(--song);letter-spacing:3px')}${at(0, 50, "Driver's License of the People's Republic of China", "width:100%;text-align:center;font:12px 'Liberation Serif'")}
${at(100, 78, two('证号', 'License No.'))}${at(180, 74, pen.text('证号'), "font:21px 'Liberation Mono',monospace")}
${bi(34, 120, '姓名', 'Name', pen.text('姓名'), 50)}${bi(236, 120, '性别', 'Sex', pen.text('性别'), 44)}${bi(336, 120, '国籍', 'Nationality', '中国', 64)}
${at(34, 164, two('住址', 'Address'))}${at(92, 160, pen.text('住址'), 'width:380px;font:18px/1.3 var(--song)')}
${bi(204, 226, '出生日期', 'Date of Birth', pen.day('出生', 'dashes'), 110)}${bi(204, 268, '初次领证日期', 'Date of First Issue', pen.day('初次领证日期', 'dashes'), 110)}${bi(204, 310, '准驾车型', 'Class', pen.text('准驾车型'), 110)}
${at(34, 360, two('有效期限', 'Valid Period'))}${at(126, 357, `${pen.day('有效期限起', 'dashes')}　至　${pen.day('有效期限止', 'dashes')}`, 'font:18px var(--song)')}
${face('left:488px;top:206px;width:122px;height:146px')}${pen.seal('发证机关', 'left:48px;top:214px', 124)}</div>`,
  ],
}

/** The vehicle licence as it is issued: main page, plate above, seal at the lower left. */
const vehicle: Layout = {
  id: 'tune-h/vehicle-licence-main',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) => [
    `<div style="position:absolute;inset:0;background:#f2f5f8;border:1px solid #9aa">
${at(0, 14, '中华人民共和国机动车行驶证', 'width:100%;text-align:center;font:700 25px var(--song);letter-spacing:3px')}${at(0, 48, "Vehicle License of the People's Republic of China", "width:100%;text-align:center;font:12px 'Liberation Serif'")}
${bi(34, 80, '号牌号码', 'Plate No.', `<b>${pen.text('号牌号码')}</b>`, 80)}${bi(316, 80, '车辆类型', 'Vehicle Type', pen.text('车辆类型'), 84)}
${bi(34, 124, '所有人', 'Owner', pen.text('所有人'), 80)}
${at(34, 168, two('住　址', 'Address'))}${at(114, 165, pen.text('住址'), 'width:490px;font:18px/1.3 var(--song)')}
${bi(34, 212, '使用性质', 'Use Character', pen.text('使用性质'), 88)}${bi(250, 212, '品牌型号', 'Model', pen.text('品牌型号'), 110)}
${bi(250, 254, '车辆识别代号', 'VIN', pen.text('车辆识别代号'), 110)}${bi(250, 296, '发动机号码', 'Engine No.', pen.text('发动机号码'), 110)}
${at(250, 340, two('注册日期', 'Register Date'))}${at(326, 338, pen.day('注册日期', 'dashes'), 'font:16px var(--song)')}${at(438, 340, two('发证日期', 'Issue Date'))}${at(512, 338, pen.day('发证日期', 'dashes'), 'font:16px var(--song)')}
${pen.seal('发证机关', 'left:64px;top:256px', 124)}</div>`,
  ],
}

/** A debit card with its chip, the number raised in groups, the bank above and the scheme's mark below. */
const bank: Layout = {
  id: 'tune-h/bank-card-chip',
  kind: 'bank-card',
  size: 'card',
  pages: (pen) => {
    const grouped = pen.raw('卡号').replace(/(\d{4})(?=\d)/g, '$1 ')
    return [
      `<div style="position:absolute;inset:0;border-radius:22px;background:linear-gradient(120deg,#0d4f8b,#2a86c4 60%,#79b8dd);color:#fff;font:18px var(--hei)">
${at(38, 30, `<span style="display:inline-block;width:40px;height:40px;border:4px solid #fff;border-radius:50%;vertical-align:middle;margin-right:12px"></span><span style="font:700 30px var(--hei);letter-spacing:3px;vertical-align:middle">${pen.text('银行')}</span>`)}${at(470, 42, '借记卡 DEBIT', 'font-size:17px')}
${at(52, 112, '', 'width:74px;height:56px;border-radius:9px;background:linear-gradient(90deg,#e6cf8a,#c5a552);border:1px solid #8a7434')}${at(140, 124, ')))', 'font-size:22px')}
${at(52, 200, pen.as('卡号', grouped), "font:700 34px 'Liberation Mono',monospace;letter-spacing:1px;text-shadow:1px 1px 1px #0006;white-space:nowrap")}
${at(52, 268, '<span style="font-size:11px;line-height:1.1;display:inline-block;vertical-align:middle;margin-right:8px">月/年<br>VALID<br>THRU</span>')}${at(112, 274, pen.text('有效期'), "font:24px 'Liberation Mono',monospace")}
${at(52, 330, `<span style="font-size:13px;opacity:.9">持卡人 </span>${pen.text('户名')}`, 'font-size:22px')}
${at(500, 318, '<span style="display:inline-block;background:linear-gradient(100deg,#d8262c 0 33%,#0a4a8f 33% 66%,#0b7d83 66%);padding:8px 12px;border-radius:8px;font:700 18px var(--hei)">银联</span>')}${at(300, 370, '客户服务热线 95500', 'font-size:12px;opacity:.9')}</div>`,
    ]
  },
}

export const CARDS: Layout[] = [front, back, driving, vehicle, bank]
