import type { Layout } from '../layout.ts'

const plan: Layout = {
  id: 'tune/site-plan',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const dimension = (field: string) => pen.as(field, `${pen.raw(field)}m`)
    const north = pen.has('无指北针')
      ? ''
      : `<svg style="position:absolute;right:90px;top:70px" width="60" height="90" viewBox="0 0 60 90"><text x="22" y="16" font-size="18">北</text><polygon points="30,20 42,82 30,68 18,82" fill="none" stroke="#000" stroke-width="2"/></svg>`
    const sizes = pen.has('无尺寸')
      ? ''
      : `<p style="position:absolute;left:480px;top:480px;font:16px var(--hei)">长 ${dimension('长')}</p><p style="position:absolute;left:110px;top:300px;font:16px var(--hei);transform:rotate(-90deg)">宽 ${dimension('宽')}</p>`
    const block = pen.has('无图签')
      ? ''
      : `<table class="tb" style="position:absolute;right:30px;bottom:30px;width:420px;font:14px var(--hei)"><tr><td>设计单位</td><td>${pen.text('设计单位')}</td></tr><tr><td>图名</td><td>${pen.text('图名')}</td></tr><tr><td>项目地点</td><td>${pen.text('地点')}</td></tr><tr><td>${pen.has('无比例') ? '图号' : '比例'}</td><td>${pen.has('无比例') ? pen.text('图号') : `${pen.text('比例')}&emsp;图号 ${pen.text('图号')}`}</td></tr><tr><td>日期</td><td>${pen.day('日期', 'dots')}</td></tr></table><style>.tb td{border:1px solid #000;padding:3px 8px}</style>`
    return [
      `<div style="position:absolute;inset:16px;border:2px solid #000"></div><h2 style="font:700 24px var(--hei)">${pen.title('平面图')}</h2><svg style="position:absolute;left:150px;top:110px" width="720" height="370" viewBox="0 0 720 370"><rect x="10" y="10" width="700" height="330" fill="none" stroke="#000" stroke-width="3"/><line x1="10" y1="130" x2="710" y2="130" stroke="#000"/><line x1="250" y1="130" x2="250" y2="340" stroke="#000"/><line x1="480" y1="10" x2="480" y2="130" stroke="#000"/><path d="M560 340 a60 60 0 0 1 60 -60" fill="none" stroke="#000"/><g stroke="#000"><line x1="10" y1="356" x2="710" y2="356"/><line x1="10" y1="348" x2="10" y2="364"/><line x1="710" y1="348" x2="710" y2="364"/></g><g font-size="17" font-family="Noto Sans CJK SC"><text x="90" y="80">人行道</text><text x="560" y="80">建筑物</text><text x="90" y="240">施工作业区</text><text x="400" y="240">设置范围</text></g></svg>${north}${sizes}${block}<p style="position:absolute;left:40px;bottom:60px;font:15px var(--hei)">${pen.knows('离地高度') ? `离地高度 ${dimension('离地高度')}；` : ''}图中尺寸以米为单位。</p>${pen.seal('设计单位', 'right:60px;bottom:70px', 140)}`,
    ]
  },
}

const photo: Layout = {
  id: 'tune/photo',
  kind: 'photo',
  size: 'portrait',
  pages: (pen) => {
    const background = { 白: '#fdfdfd', 蓝: '#438edb', 红: '#c8202c' }[pen.raw('背景')] ?? '#fdfdfd'
    const scale = pen.has('头部过小') ? 0.42 : 1
    return [
      `<svg width="358" height="441" viewBox="0 0 358 441"><rect width="358" height="441" fill="${background}"/><defs><radialGradient id="skin"><stop offset="0" stop-color="#f0cfb4"/><stop offset="1" stop-color="#d9a988"/></radialGradient></defs><g transform="translate(${179 - 179 * scale} ${441 - 441 * scale}) scale(${scale})"><path d="M20 441 Q26 330 140 312 L218 312 Q332 330 338 441Z" fill="#28303c"/><path d="M150 312 L179 360 L208 312Z" fill="#f4f4f6"/><rect x="150" y="270" width="58" height="52" fill="#d9a988"/><ellipse cx="179" cy="188" rx="84" ry="108" fill="url(#skin)"/><path d="M92 190 Q84 62 179 60 Q274 62 266 190 Q262 118 179 112 Q96 118 92 190Z" fill="#16130f"/><ellipse cx="147" cy="186" rx="12" ry="6.5" fill="#fff"/><ellipse cx="211" cy="186" rx="12" ry="6.5" fill="#fff"/><circle cx="147" cy="186" r="6"/><circle cx="211" cy="186" r="6"/><path d="M130 164 Q147 156 164 164 M194 164 Q211 156 228 164" stroke="#221a14" stroke-width="5" fill="none"/><path d="M179 190 L172 222 Q179 228 187 222" stroke="#b98262" stroke-width="3" fill="none"/><path d="M150 250 Q179 264 208 250" stroke="#a9504a" stroke-width="6" fill="none"/></g></svg>`,
    ]
  },
}

export default [plan, photo]
