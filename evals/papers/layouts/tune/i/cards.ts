import type { Layout } from '../../layout.ts'
import { complete, REST } from './parts.ts'

const face =
  '<div style="position:absolute;right:48px;top:58px;width:168px;height:206px;background:#e3e3e3;border-radius:50% 50% 8px 8px"></div>'

/** The front of an identity card as a copier of a shop leaves it: pale ground, black signs. */
const front: Layout = {
  id: 'tune-i/id-front-copied',
  kind: 'id-card-front',
  size: 'card',
  pages: (pen) => {
    const [year = '', month = '', date = ''] = pen.raw('出生').split('-')
    const label = (text: string) => `<span style="font-size:17px;color:#555;margin-right:16px">${text}</span>`
    return complete(pen, [
      `<div style="position:absolute;inset:8px;border:1px solid #bbb;border-radius:18px;background:#fafafa"></div>${face}<div style="position:absolute;left:46px;top:40px;font:21px/1.4 var(--hei)"><p style="margin-bottom:16px">${label('姓名')}${pen.text('姓名')}</p><p style="margin-bottom:16px">${label('性别')}${pen.text('性别')}<span style="display:inline-block;width:52px"></span>${label('民族')}${pen.text('民族')}</p><p style="margin-bottom:16px">${label('出生')}${pen.as('出生', `${year} 年 ${Number(month)} 月 ${Number(date)} 日`)}</p><div style="display:flex">${label('住址')}<span style="width:272px">${pen.text('住址')}</span></div>${REST}</div>
<p style="position:absolute;left:46px;bottom:44px;font:23px/1.2 var(--hei)"><span style="font-size:17px;color:#555;margin-right:22px">公民身份号码</span><span style="letter-spacing:2px">${pen.text('公民身份号码')}</span></p>`,
    ])
  },
}

/** Its back from the same copier. */
const back: Layout = {
  id: 'tune-i/id-back-copied',
  kind: 'id-card-back',
  size: 'card',
  pages: (pen) =>
    complete(pen, [
      `<div style="position:absolute;inset:8px;border:1px solid #bbb;border-radius:18px;background:#fafafa"></div><div style="position:absolute;left:48px;top:46px;width:104px;height:110px;border:4px solid #999;border-radius:50%;text-align:center;font:46px/98px var(--song);color:#999">★</div><div style="position:absolute;left:180px;right:30px;top:58px;text-align:center;font-family:var(--song)"><p style="font-size:29px;letter-spacing:5px;line-height:1.3">中华人民共和国</p><p style="font-size:44px;letter-spacing:14px;line-height:1.4;font-weight:700">居民身份证</p></div>
<div style="position:absolute;left:130px;bottom:50px;font:20px/2 var(--hei)"><p><span style="font-size:17px;color:#555;margin-right:20px">签发机关</span>${pen.text('签发机关')}</p><p><span style="font-size:17px;color:#555;margin-right:20px">有效期限</span>${pen.day('有效期限起', 'dots')}-${pen.day('有效期限止', 'dots')}</p>${REST}</div>`,
    ]),
}

/** A bank card lying, its name and what it is good for at the foot. */
const bank: Layout = {
  id: 'tune-i/bank-card-photo',
  kind: 'bank-card',
  size: 'card',
  pages: (pen) =>
    complete(pen, [
      `<div style="position:absolute;inset:0;border-radius:24px;background:linear-gradient(120deg,#143d6b,#2f79a8);color:#fff;font-family:var(--hei)"><p style="position:absolute;left:34px;top:26px;font-size:27px;line-height:1.3">${pen.text('银行')}</p><p style="position:absolute;right:34px;top:30px;font-size:17px;line-height:1.3">借记卡　一类账户</p><div style="position:absolute;left:40px;top:110px;width:72px;height:54px;border-radius:8px;background:#d9c27a;border:1px solid #a88f40"></div><p style="position:absolute;left:36px;top:196px;font:34px/1.3 var(--hei);letter-spacing:2px">${pen.as('卡号', pen.raw('卡号').replace(/(\d{4})(?=\d)/g, '$1 '))}</p>
<p style="position:absolute;left:40px;top:266px;font-size:15px;line-height:1.4">有效期至（月/年）　<span style="font-size:20px">${pen.text('有效期')}</span></p><p style="position:absolute;left:40px;top:318px;font-size:15px;line-height:1.4">持卡人姓名　<span style="font-size:21px">${pen.text('户名')}</span></p>${REST}<div style="position:absolute;right:34px;bottom:34px;width:104px;height:62px;border-radius:8px;background:#eee;color:#a11;text-align:center;font:700 22px/62px var(--hei)">银联</div></div>`,
    ]),
}

export const CARDS: Layout[] = [front, back, bank]
