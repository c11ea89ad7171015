import type { Layout } from '../../layout.ts'
import { td } from '../parts.ts'
import { complete, para, REST } from './parts.ts'

/** What the shareholders of a small company resolved, in prose; they sign in the last column of a table. */
const minutes: Layout = {
  id: 'tune-i/minutes-signed',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const holders = pen.rows('股东')
    const c = (text: string, more = '') => td(text, `class="c" ${more}`)
    const own = holders.map((row) => `股东：${row.姓名}`)
    const more = Object.keys(pen.spec.signatures).filter((name) => !own.includes(name))
    return complete(pen, [
      `<div style="font:16px/1.95 var(--song)"><h1 style="font-size:23px;line-height:1.5;margin-bottom:20px">${pen.text('公司名称')}<br>${pen.title('股东会决议')}</h1>
${para(`时间：${pen.day('会议日期')}`)}${para('地点：公司会议室')}${para(`主持人：${pen.text('法定代表人')}（法定代表人）`)}${para(`本次会议已按公司章程的规定通知全体股东，全体股东共${holders.length}人出席，所持表决权占公司注册资本人民币${pen.money('注册资本', 0)}元的100%，会议合法有效。`)}
${para(`经讨论，会议形成如下决议：${pen.text('决议事项')}。`)}${para('表决情况：全体股东一致同意，无反对票、弃权票。')}${REST}
<p style="margin-top:16px">全体股东签字：</p><table class="imi"><tr>${c('序号', 'style="white-space:nowrap"')}${c('股东姓名', 'style="white-space:nowrap"')}${c('身份证号码')}${c('认缴出资<br>（元）')}${c('持股比例<br>（%）')}${c('签字')}</tr>${holders
        .map(
          (row, i) =>
            `<tr>${c(String(i + 1))}${c(pen.cell('股东', i, '姓名'))}${c(pen.cell('股东', i, '公民身份号码'))}${c(pen.cell('股东', i, '出资额', Number(row.出资额).toLocaleString('en-US')))}${c(pen.cell('股东', i, '出资比例'))}${c(pen.sign(`股东：${row.姓名}`), 'style="height:56px;white-space:nowrap"')}</tr>`,
        )
        .join('')}</table>
${more.map((name) => `<p style="margin-top:14px">${name}签字：${pen.sign(name)}</p>`).join('')}
<div style="position:relative;display:flex;justify-content:space-between;margin-top:64px"><span>公司（盖章）：</span><span>签署日期：${pen.fill('签署日期', '　　　　年　　月　　日')}</span>${pen.seal('单位', 'left:80px;top:-60px', 150)}</div></div><style>.imi td{border:1px solid #333;padding:4px 5px;font-size:14px;line-height:1.5}.imi .c{text-align:center}</style>`,
    ])
  },
}

export const MINUTES: Layout[] = [minutes]
