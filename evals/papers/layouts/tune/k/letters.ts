import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY } from '../parts.ts'
import { foot, icon, qr, sum } from './kit.ts'

const rest = (pen: Pen, known: string) => {
  const names = known.split(' ')
  return Object.keys(pen.spec.values).filter((field) => !names.includes(field))
}
const PROMISE = '受理机关 承诺人 承诺人证件号码 承诺事项 承诺内容 联系电话 签署日期'
const stands = (pen: Pen) =>
  pen.has('改过格式文本')
    ? '以上内容仅供参考，承诺方不承担由此产生的责任。'
    : '违反上述承诺的，承诺方愿意接受撤销决定、失信记录等处理，并承担全部法律责任。'

/** A notice-and-promise form of an agency: numbered boxes. */
const boxes: Layout = {
  id: 'tune-k/commitment-boxes',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const box = (n: number, name: string, body: string) =>
      `<div style="display:flex;border:1px solid #c7cfdb;border-radius:8px;margin-bottom:12px;overflow:hidden"><div style="width:150px;flex:none;background:#2b5fb3;color:#fff;padding:10px 12px;font-size:14px;line-height:1.5"><span style="font-size:20px;font-weight:700">${n}</span><br>${name}</div><div style="flex:1;padding:10px 16px">${body}</div></div>`
    const line = (a: string, b: string) =>
      `<p><span style="display:inline-block;width:112px;color:#5b6777;font-size:14px">${a}</span>${b}</p>`
    return [
      `<div style="font:15.5px/1.75 var(--hei)"><p style="display:flex;justify-content:space-between;font-size:12px;color:#6b7480"><span>告知承诺制办理</span><span>GZCN-03 · 2026 年 3 月版</span></p><h1 style="font-size:25px;margin:16px 0 18px">${pen.title('承诺书')}</h1>
${box(1, '向谁承诺', line('接收机关', pen.fill('受理机关')))}${box(2, '谁在承诺', line('承诺方', pen.fill('承诺人')) + line('承诺方证件号', pen.fill('承诺人证件号码')) + line('承诺方电话', pen.fill('联系电话')))}${box(3, '为哪件事承诺', line('办理事项', pen.fill('承诺事项')))}${box(4, '承诺什么', `<p style="color:#5b6777;font-size:14px">具体承诺</p><p>${pen.fill('承诺内容')}。</p>`)}${rest(
  pen,
  PROMISE,
)
  .map((field) => box(5, field, pen.fill(field)))
  .join(
    '',
  )}${box(rest(pen, PROMISE).length ? 6 : 5, '承诺方知晓', `<p>☑ 已了解办理该事项应当具备的条件</p><p>☑ ${stands(pen)}</p>`)}
<div style="position:relative;margin-top:34px;display:flex;justify-content:space-between"><p>承诺方签名／公章：${pen.sign('承诺人')}</p><p>作出承诺的日期：${pen.fill('签署日期', BLANK_DAY)}</p>${pen.seal('承诺人', 'left:130px;top:-46px', 150)}</div></div>${foot('可在窗口或网上下载', 'GZCN-03', '1/1', 84)}`,
    ]
  },
}

/** A company's letter with a band, the promise told in paragraphs. */
const undertaking: Layout = {
  id: 'tune-k/commitment-undertaking',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const p = (text: string) => `<p style="margin-bottom:14px">${text}</p>`
    const party = pen.raw('承诺人证件号码').startsWith('9') ? '本公司（店）' : '本人'
    return [
      `<div style="position:absolute;left:0;right:0;top:0;height:12px;background:linear-gradient(90deg,#7a1f3d 70%,#d9a441 0)"></div><div style="font:16px/1.95 var(--hei)"><h1 style="text-align:left;font-size:26px;margin:14px 0 26px">${pen.title('承诺函')}</h1><table style="font-size:15px;margin-bottom:24px"><tr><td style="width:90px;color:#7a1f3d">致</td><td>${pen.fill('受理机关')}</td></tr><tr><td style="color:#7a1f3d">自</td><td>${pen.fill('承诺人')}（证照号码 ${pen.fill('承诺人证件号码')}）</td></tr><tr><td style="color:#7a1f3d">事由</td><td>${pen.fill('承诺事项')}</td></tr>${rest(
        pen,
        PROMISE,
      )
        .map((field) => `<tr><td style="color:#7a1f3d">${field}</td><td>${pen.fill(field)}</td></tr>`)
        .join('')}</table>
${p(`${party}就上述事由向贵单位郑重承诺如下：`)}<div style="border-left:4px solid #d9a441;padding:4px 0 4px 18px;margin-bottom:16px">${pen.fill('承诺内容')}。</div>${p(stands(pen))}${p(`贵单位如需核实，请联系${party}，电话 ${pen.fill('联系电话')}。`)}
<div style="position:relative;margin-top:50px"><p>承诺人签章</p><p style="min-height:44px">${pen.sign('承诺人')}</p><p>${pen.fill('签署日期', BLANK_DAY, 'padded')}</p>${pen.seal('承诺人', 'left:90px;top:-40px', 152)}</div></div>${foot('对外函件模板', 'BR-LTR-2.1', '1', 84)}`,
    ]
  },
}

/** A unit's modern letterhead: name and addresses in a column at the left. */
const letterhead: Layout = {
  id: 'tune-k/letter-column',
  kind: 'other',
  size: 'sheet',
  pages: (pen) => [
    `<div style="position:absolute;left:0;top:0;bottom:0;width:150px;background:#f1f3f5;border-right:5px solid #394b6a;padding:80px 16px;font:11.5px/1.9 var(--hei);color:#66707e">${icon('#394b6a', 40)}<p style="margin-top:20px">公函<br>OFFICIAL LETTER</p><p style="margin-top:520px">${qr(64)}<br>扫码核验本函</p></div><div style="margin-left:110px;font:16px/2 var(--hei)"><p style="font-size:12px;color:#66707e;text-align:right">函件模板 L-02　第 3 版</p><h1 style="text-align:left;font-size:27px;line-height:1.5;margin:40px 0 34px">${pen.title('证明')}</h1>${pen.knows('致') ? `<p style="margin-bottom:14px">${pen.fill('致')}：</p>` : ''}<p>${pen.text('正文')}</p>${rest(
      pen,
      '致 正文 出具单位 出具日期',
    )
      .map((field) => `<p>${field}：${pen.fill(field)}</p>`)
      .join('')}
<div style="position:relative;margin-top:90px;border-top:1px solid #c3cad3;padding-top:14px"><p style="font-size:13px;color:#66707e">签发</p><p style="font-weight:700">${pen.raw('出具单位') ? pen.text('出具单位') : `出具人：${pen.sign('出具人')}`}</p><p>${pen.fill('出具日期', BLANK_DAY)}</p>${pen.seal('出具单位', 'left:190px;top:-30px', 156)}</div></div>`,
  ],
}

/** A service agreement of a law firm's make: parties, scope, fee, term in a two-column deed. */
const agreement: Layout = {
  id: 'tune-k/agreement-clauses',
  kind: 'other',
  size: 'sheet',
  form: 'agreement',
  pages: (pen) => {
    const row = (a: string, b: string) =>
      `<div style="display:flex;border-top:1px solid #cfd4da;padding:8px 0"><span style="width:150px;flex:none;font-weight:700;font-size:14px;color:#134e4a">${a}</span><span style="flex:1">${b}</span></div>`
    const capitals = inCapitals(pen.raw('合同金额'))
    const side = (name: string, slot: string) =>
      `<div style="flex:1;position:relative;height:150px;border-top:2px solid #134e4a;padding-top:8px">${name}<br><br>${pen.sign(slot)}<p style="font-size:13px;color:#666">授权签字及盖章</p>${pen.seal(slot, 'left:96px;top:0', 142)}</div>`
    return [
      `<div style="font:15px/1.75 var(--hei);margin-top:-20px"><p style="font-size:12px;color:#6b7480;text-align:right">主服务合同简式文本 MSA-Lite v1.4</p><h1 style="text-align:left;font-size:26px;color:#134e4a;margin:6px 0 16px">${pen.title('服务合同')}</h1>
${row('1　缔约方', `<p>甲方（委托方）：${pen.fill('甲方')}，统一社会信用代码 ${pen.fill('甲方证件号码')}</p><p>乙方（服务方）：${pen.fill('乙方')}，统一社会信用代码 ${pen.fill('乙方证件号码')}</p>`)}${row('2　定义', '“服务”指第 3 条所述工作；“费用”指第 4 条所述金额；“合同期”指第 5 条所述期间。')}${row('3　服务内容', `${pen.fill('合同内容')}。`)}${row('4　合同总费用', `人民币 ${sum(pen, '合同金额')} 元${capitals ? `，大写${capitals}` : ''}。乙方按月开具发票，甲方于收票后三十日内付款。`)}${row('5　合同期', `本合同自 ${pen.fill('合同期限起', BLANK_DAY)}起生效，于 ${pen.fill('合同期限止', BLANK_DAY)}终止。`)}${rest(
  pen,
  '甲方 甲方证件号码 乙方 乙方证件号码 合同内容 合同金额 合同期限起 合同期限止 签订日期',
)
  .map((field) => row(field, pen.fill(field)))
  .join(
    '',
  )}${row('6　合规', '乙方保证持有提供服务所需的许可，作业符合环境保护和安全生产的要求。')}${row('7　保密', '双方对因履行本合同知悉的对方商业信息负有保密义务，期限为合同期届满后两年。')}${row('8　责任限额', '除人身伤害外，一方的赔偿责任以合同总费用为限。')}${row('9　争议', '提交上海仲裁委员会按其规则仲裁，裁决为终局。')}${row('10　文本', '一式两份，签署页的传真、扫描件有效。')}
<p style="border-top:1px solid #cfd4da;padding-top:12px">签署日期：${pen.fill('签订日期', BLANK_DAY)}</p><div style="display:flex;gap:26px;margin-top:22px">${side('甲方代表', '甲方')}${side('乙方代表', '乙方')}</div></div>${foot('MSA-Lite v1.4', '', '1 / 1', 84)}`,
    ]
  },
}

export const LETTERS: Layout[] = [boxes, undertaking, letterhead, agreement]
