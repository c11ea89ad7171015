import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'

/** A line with ticks at both ends, lying or standing. */
const across = (x: number, y: number, length: number) =>
  `<path d="M${x} ${y}h${length}M${x} ${y - 7}v14M${x + length} ${y - 7}v14M${x - 4} ${y + 4}l8-8M${x + length - 4} ${y + 4}l8-8" stroke="#000"/>`
const down = (x: number, y: number, length: number) =>
  `<path d="M${x} ${y}v${length}M${x - 7} ${y}h14M${x - 7} ${y + length}h14M${x - 4} ${y + 4}l8-8M${x - 4} ${y + length + 4}l8-8" stroke="#000"/>`

const words = (x: number, y: number, text: string, style = '') =>
  `<div style="position:absolute;left:${x}px;top:${y}px;font-size:14px;line-height:1.3;white-space:nowrap;${style}">${text}</div>`

/** A shop front with its sign, as seen from the street. */
const front = (pen: Pen) =>
  `<svg style="position:absolute;left:0;top:0" width="830" height="640" fill="none" stroke="#333">${across(180, 96, 470)}${down(120, 126, 112)}${down(700, 238, 300)}<rect x="180" y="126" width="470" height="112" stroke-width="2.5" fill="#f3ead6"/><rect x="196" y="140" width="438" height="84" stroke-dasharray="6 4"/><path d="M150 126V538H680V126M90 538H760" stroke-width="1.6"/><path d="M200 270h140v268M340 270h110v268M450 270h180v268M200 270v268M630 270v268M395 290v248M362 400h22M406 400h22"/><path d="M90 538l-16 14M150 538l-16 14M240 538l-16 14M330 538l-16 14M420 538l-16 14M510 538l-16 14M600 538l-16 14M690 538l-16 14M750 538l-16 14" stroke="#777"/><circle cx="212" cy="254" r="9"/><path d="M221 254h26" stroke="#777"/></svg>${words(290, 166, '（招　牌　字　样）', 'font-size:24px;color:#a67c2c;letter-spacing:4px')}${words(370, 68, `长 ${pen.text('长')} m`)}${words(40, 172, `宽 ${pen.text('宽')} m`)}${words(714, 372, `底边离地<br>${pen.text('离地高度')} m`)}${words(252, 245, '∠50×5 镀锌角钢骨架', 'font-size:12px;color:#555')}${words(320, 560, '立　面　图', 'font-weight:700;border-bottom:2px solid #000')}`

/** A place seen from above, the marked part hatched. */
const above = (pen: Pen) =>
  `<svg style="position:absolute;left:0;top:0" width="830" height="640" fill="none" stroke="#333"><defs><pattern id="gh" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v9" stroke="#b55"/></pattern></defs><path d="M60 470H780M60 560H780" stroke-width="2"/><path d="M60 515H780" stroke-dasharray="26 16"/><rect x="110" y="90" width="620" height="130" fill="#eee"/><rect x="230" y="262" width="380" height="150" fill="url(#gh)" stroke-width="2"/>${across(230, 440, 380)}${down(650, 262, 150)}<circle cx="160" cy="430" r="14"/><circle cx="700" cy="430" r="14"/><path d="M768 100v-58l-9 26h9z" fill="#333"/></svg>${words(380, 140, '既有建筑', 'letter-spacing:8px')}${words(392, 322, '本次范围', 'background:#fff;padding:2px 8px')}${words(385, 446, `长 ${pen.text('长')} m`, 'background:#fff')}${words(662, 326, `宽 ${pen.text('宽')} m`)}${words(360, 486, '市政道路', 'letter-spacing:20px;background:#fff')}${words(762, 22, '北', 'font-size:13px')}${words(330, 590, '平　面　图', 'font-weight:700;border-bottom:2px solid #000')}`

/** The drawing of a maker of signs: the title block stands upright at the right edge, its labels above what they name. */
const drawing: Layout = {
  id: 'tune-g/site-plan-maker',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const cell = (label: string, value: string, style = '') =>
      `<div style="border-bottom:1px solid #000;padding:5px 10px;${style}"><div style="font-size:11px;line-height:1.3;color:#555">${label}</div><div style="font-size:14px;line-height:1.4">${value}</div></div>`
    return [
      `<div style="position:absolute;inset:22px 22px 22px 40px;border:2.5px solid #000;font-family:var(--hei)"><div style="position:absolute;left:8px;top:20px;width:830px;height:640px">${pen.knows('离地高度') ? front(pen) : above(pen)}</div><p style="position:absolute;left:18px;bottom:10px;font-size:12px;line-height:1.6">说明：1. 图中尺寸以米计。2. 施工前应现场复核尺寸。3. 用电由持证电工接入，并设漏电保护。</p><div style="position:absolute;right:0;top:0;bottom:0;width:206px;border-left:2px solid #000"><div style="border-bottom:1px solid #000;padding:9px 10px;text-align:center;font-size:13px;line-height:1.5"><b style="font-size:26px;line-height:1.2">◢◤</b><br>标识 · 展示 · 空间</div>${cell('设计单位 DESIGNED BY', pen.text('设计单位'))}${cell('图名 DRAWING TITLE', pen.text('图名'), 'min-height:62px')}${cell('项目地点 LOCATION', pen.text('地点'))}${cell('设计 DESIGN', '&emsp;')}${cell('校核 CHECK', '&emsp;')}<div style="display:flex"><div style="flex:1;border-right:1px solid #000">${cell('比例 SCALE', pen.knows('比例') ? pen.text('比例') : '/')}</div><div style="flex:1">${cell('图号 NO.', pen.text('图号'))}</div></div>${cell('出图日期 DATE', pen.day('日期', 'dots'))}<div style="padding:5px 10px;font-size:11px;color:#555">出图章 STAMP</div>${pen.seal('设计单位', 'left:32px;bottom:20px', 140)}</div></div>`,
    ]
  },
}

export default [drawing]
