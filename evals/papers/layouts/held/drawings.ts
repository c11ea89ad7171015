import type { Layout } from '../layout.ts'

const plan: Layout = {
  id: 'held/site-plan',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const bar = pen.has('无图签')
      ? ''
      : `<div style="position:absolute;left:24px;right:24px;bottom:20px;height:76px;border:2px solid #123;display:grid;grid-template-columns:1.4fr 1.2fr 1.6fr .8fr .8fr;font:14px var(--micro)">${[
          ['编制单位', pen.text('设计单位')],
          ['图纸名称', pen.text('图名')],
          ['地址', pen.text('地点')],
          [
            pen.has('无比例') ? '图纸编号' : '比例尺 / 图纸编号',
            pen.has('无比例') ? pen.text('图号') : `${pen.text('比例')} / ${pen.text('图号')}`,
          ],
          ['出图日期', pen.day('日期', 'dashes')],
        ]
          .map(
            ([label, value]) =>
              `<div style="border-right:1px solid #123;padding:4px 8px"><p style="font-size:12px;color:#345">${label}</p><p>${value}</p></div>`,
          )
          .join('')}</div>`
    const sizes = pen.has('无尺寸')
      ? ''
      : `<g font-size="18" font-family="Noto Sans CJK SC" fill="#a11"></g></svg><p style="position:absolute;left:440px;top:118px;font:17px var(--micro);color:#a11">${pen.as('长', `长度 ${pen.raw('长')} m`)}</p><p style="position:absolute;left:840px;top:330px;font:17px var(--micro);color:#a11">${pen.as('宽', `宽度 ${pen.raw('宽')} m`)}</p>`
    return [
      `<h2 style="font:600 22px var(--micro);text-align:left">${pen.title('示意图')}</h2><svg style="position:absolute;left:190px;top:140px" width="640" height="420" viewBox="0 0 640 420"><rect x="6" y="6" width="628" height="400" fill="#f4f8fb" stroke="#123" stroke-width="4"/><rect x="60" y="60" width="240" height="150" fill="none" stroke="#123" stroke-dasharray="8 5"/><circle cx="500" cy="300" r="56" fill="none" stroke="#123"/><path d="M6 300 H380 V406" fill="none" stroke="#123"/><text x="90" y="140" font-size="18" font-family="WenQuanYi Micro Hei">拟设位置</text><text x="464" y="306" font-size="18" font-family="WenQuanYi Micro Hei">绿化</text><text x="120" y="360" font-size="18" font-family="WenQuanYi Micro Hei">通道</text>${sizes || '</svg>'}${pen.has('无指北针') ? '' : '<p style="position:absolute;right:60px;top:110px;text-align:center;font:22px var(--micro)">N<br>▲<br>│</p>'}${pen.knows('离地高度') ? `<p style="position:absolute;left:200px;bottom:130px;font:16px var(--micro)">底边离地 ${pen.as('离地高度', `${pen.raw('离地高度')} m`)}</p>` : ''}${bar}${pen.seal('设计单位', 'right:60px;bottom:110px', 136)}`,
    ]
  },
}

const photo: Layout = {
  id: 'held/photo',
  kind: 'photo',
  size: 'portrait',
  pages: (pen) => {
    const background = { 白: '#ffffff', 蓝: '#5aa0e6', 红: '#d4323a' }[pen.raw('背景')] ?? '#ffffff'
    const scale = pen.has('头部过小') ? 0.4 : 1
    return [
      `<svg width="358" height="441" viewBox="0 0 358 441"><rect width="358" height="441" fill="${background}"/><defs><linearGradient id="face"><stop offset="0" stop-color="#f3d6bf"/><stop offset="1" stop-color="#dcae90"/></linearGradient></defs><g transform="translate(${179 - 179 * scale} ${441 - 441 * scale}) scale(${scale})"><path d="M98 176 Q70 360 120 372 L238 372 Q288 360 260 176Z" fill="#1c1613"/><path d="M30 441 Q40 346 146 326 L212 326 Q318 346 328 441Z" fill="#f2f2f5" stroke="#bbb"/><path d="M40 441 Q60 360 130 340 L179 420 L228 340 Q298 360 318 441Z" fill="#3c2a4d"/><rect x="154" y="276" width="50" height="58" fill="#dcae90"/><ellipse cx="179" cy="196" rx="78" ry="102" fill="url(#face)"/><path d="M100 196 Q96 78 179 76 Q262 78 258 196 Q252 140 200 116 Q150 142 100 196Z" fill="#1c1613"/><ellipse cx="150" cy="196" rx="11" ry="6" fill="#fff"/><ellipse cx="208" cy="196" rx="11" ry="6" fill="#fff"/><circle cx="150" cy="196" r="5.6"/><circle cx="208" cy="196" r="5.6"/><path d="M134 178 Q150 170 166 178 M192 178 Q208 170 224 178" stroke="#2b1f18" stroke-width="4" fill="none"/><path d="M179 200 L174 228 Q179 232 185 228" stroke="#b98262" stroke-width="3" fill="none"/><path d="M156 256 Q179 270 202 256" stroke="#b4494d" stroke-width="7" fill="none"/></g></svg>`,
    ]
  },
}

export default [plan, photo]
