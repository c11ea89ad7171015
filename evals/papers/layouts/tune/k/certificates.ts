import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { BLANK_DAY } from '../parts.ts'
import { qr } from './kit.ts'

const rest = (pen: Pen, known: string) => {
  const names = known.split(' ')
  return Object.keys(pen.spec.values).filter((field) => !names.includes(field))
}

/** A certificate of title as the electronic licence service lays it on a lying sheet. */
const title: Layout = {
  id: 'tune-k/property-electronic',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const cell = (a: string, b: string, span = 1) =>
      `<div style="grid-column:span ${span};border-bottom:1px solid #d8b9b3;padding:12px 4px"><p style="font-size:13px;color:#a0443a;line-height:1.4">${a}</p><p style="font-size:18px;line-height:1.5">${b}</p></div>`
    return [
      `<div style="position:absolute;inset:20px;border:2px solid #a0443a;border-radius:14px"></div><div style="font:15px/1.6 var(--hei);position:relative;padding:0 14px"><div style="display:flex;justify-content:space-between;align-items:center"><div><p style="font:700 25px/1.5 var(--hei);color:#a0443a">${pen.title('不动产权电子证照')}</p><p style="font-size:15px">证照号　${pen.text('不动产权证号')}</p></div>${qr(76)}</div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:4px 26px;margin-top:16px">${cell('权利人姓名', pen.text('权利人'))}${cell('共有方式', pen.text('共有情况'))}${cell('规划用途', pen.text('用途'))}${cell('房屋坐落地址', pen.text('坐落'), 2)}${cell('房屋建筑面积', `${pen.text('面积')} m²`)}${cell('单元号（28位）', pen.text('不动产单元号'), 2)}${cell('房屋竣工年份', `${pen.text('竣工年')} 年`)}${cell('土地使用期限自', pen.day('使用期限起', 'dots'))}${cell('土地使用期限至', pen.day('使用期限止', 'dots'))}${cell('权利类型', '国有建设用地使用权／房屋所有权')}${cell('附注', pen.text('附记'), 3)}${rest(
        pen,
        '不动产权证号 权利人 共有情况 用途 坐落 面积 不动产单元号 竣工年 使用期限起 使用期限止 附记 登记机构 登记日期',
      )
        .map((field) => cell(field, pen.fill(field), 3))
        .join('')}</div>
<div style="position:relative;display:flex;justify-content:space-between;margin-top:24px"><div style="font-size:12px;color:#777;line-height:1.7">电子证照与纸质证书具有同等法律效力<br>可在“随申办”扫码核验，打印件以系统记载为准</div><div style="text-align:right"><p>发证机构　${pen.text('登记机构')}</p><p>登簿日　${pen.day('登记日期', 'padded')}</p></div>${pen.seal('登记机构', 'right:40px;top:-70px', 156)}</div></div>`,
    ]
  },
}

/** A diploma of a newer design: name large, facts in a clear list. */
const degree: Layout = {
  id: 'tune-k/degree-modern',
  kind: 'degree-certificate',
  size: 'wide',
  pages: (pen) => [
    `<div style="position:absolute;left:0;top:0;bottom:0;width:250px;background:#123a5c;color:#fff;padding:60px 30px;font-family:var(--hei)"><div style="width:150px;height:200px;background:#c8d3dd;margin:30px auto"></div><p style="font-size:13px;text-align:center;line-height:1.9;margin-top:230px">DIPLOMA<br>防伪底纹 · 复制无效</p></div><div style="position:absolute;left:310px;right:60px;top:70px;font:20px/1.9 var(--hei)"><p style="font:500 22px/1.5 var(--hei);color:#123a5c">${pen.text('学校')}</p><h1 style="text-align:left;font:700 38px/1.5 var(--hei);letter-spacing:8px">${pen.title('毕业证书')}</h1><p style="margin-top:22px;font:700 30px/1.5 var(--hei)">${pen.text('姓名')}</p><p>${pen.text('性别')}，${pen.day('出生')}出生。</p><p style="margin-top:10px">${pen.text('入学年月')}入学，在本校修读${pen.text('专业')}专业（${pen.text('层次')}，学制${pen.text('学制')}），完成培养方案规定的学业，考核合格，于${pen.text('毕业年月')}毕业，特发此证。</p>
${rest(pen, '学校 姓名 性别 出生 入学年月 专业 层次 学制 毕业年月 证书编号 毕业日期')
  .map((field) => `<p>${field}：${pen.fill(field)}</p>`)
  .join('')}
<div style="position:relative;display:flex;gap:60px;margin-top:100px;font-size:17px"><div><p style="font-size:13px;color:#667">校长</p>${pen.sign('校长')}</div><div><p style="font-size:13px;color:#667">证书号</p>${pen.text('证书编号')}</div><div><p style="font-size:13px;color:#667">颁发日期</p>${pen.day('毕业日期', 'padded')}</div>${pen.seal('学校', 'right:20px;top:-120px', 160)}</div></div>`,
  ],
}

/** An electronic invoice as a billing platform draws it: parties side by side, lines without rules. */
const invoice: Layout = {
  id: 'tune-k/invoice-platform',
  kind: 'invoice',
  size: 'slip',
  pages: (pen) => {
    const money = (value: unknown) => Number(value).toFixed(2)
    const party = (name: string, field: string, code: string) =>
      `<div style="flex:1;background:#f3f5fb;border-radius:6px;padding:6px 12px"><p style="font-size:11.5px;color:#4655a5">${name}</p><p>名称　${pen.fill(field)}</p><p>税号　${pen.fill(code)}</p></div>`
    return [
      `<div style="font:14px/1.55 var(--hei)"><div style="display:flex;justify-content:space-between;border-bottom:3px solid #4655a5;padding-bottom:6px"><div style="display:flex;gap:14px">${qr(54)}<p style="font:700 22px/54px var(--hei);color:#4655a5">${pen.title('电子发票（普通发票）')}</p></div><div><p>发票号　${pen.text('发票号码')}</p><p>开具日期　${pen.day('开票日期', 'dashes')}</p></div></div>
<div style="display:flex;gap:12px;margin:10px 0">${party('购方', '购买方名称', '购买方识别号')}${party('销方', '销售方名称', '销售方识别号')}</div>
<table class="ki"><tr><th style="text-align:left">货物或服务</th><th>数量</th><th>单价（元）</th><th>金额（元）</th></tr>${pen
        .rows('项目')
        .map(
          (row, i) =>
            `<tr><td style="text-align:left">${pen.cell('项目', i, '名称')}</td><td>${pen.cell('项目', i, '数量')}</td><td>${pen.cell('项目', i, '单价', money(row.单价))}</td><td>${pen.cell('项目', i, '金额', money(row.金额))}</td></tr>`,
        )
        .join(
          '',
        )}<tr style="border-top:2px solid #4655a5"><td style="text-align:left">合计金额</td><td></td><td></td><td>¥ ${pen.money('合计')}</td></tr></table>
<div style="display:flex;justify-content:space-between;background:#4655a5;color:#fff;border-radius:6px;padding:7px 14px;margin-top:10px"><span>价税合计（大写）　${pen.knows('价税合计大写') ? pen.text('价税合计大写') : (inCapitals(Number(pen.raw('价税合计')).toFixed(2)) ?? '')}</span><span>小写　¥ ${pen.money('价税合计')}</span></div>
<p style="margin-top:10px">备注　${pen.fill('备注')}</p>${rest(
        pen,
        '发票号码 开票日期 购买方名称 购买方识别号 销售方名称 销售方识别号 合计 价税合计 价税合计大写 备注 开票人',
      )
        .map((field) => `<p>${field}　${pen.fill(field)}</p>`)
        .join(
          '',
        )}<p>开票员　${pen.fill('开票人')}</p>${pen.seal('销售方', 'right:80px;bottom:34px', 170)}<p style="position:absolute;left:32px;right:32px;bottom:12px;font-size:11px;color:#778">票务平台 3.9　|　本票为数电票版式文件打印件</p><style>.ki th{font:500 12.5px/1.5 var(--hei);color:#4655a5;padding:3px 8px;text-align:right}.ki td{padding:4px 8px;text-align:right;border-top:1px solid #e1e4f0}</style></div>`,
    ]
  },
}

/** A birth certificate from the electronic service: three cards. */
const birth: Layout = {
  id: 'tune-k/birth-cards',
  kind: 'birth-certificate',
  size: 'sheet',
  pages: (pen) => {
    const item = (a: string, b: string, wide = false) =>
      `<div style="${wide ? 'grid-column:1/3' : ''}"><p style="font-size:12px;color:#7b6a8e;line-height:1.4">${a}</p><p style="font-size:17px;line-height:1.6;border-bottom:1px solid #e4dcec">${b}</p></div>`
    const block = (name: string, body: string) =>
      `<div style="background:#faf7fc;border-radius:12px;padding:16px 24px 20px;margin-top:18px"><p style="font:700 16px/1.6 var(--hei);color:#6b3f98;margin-bottom:8px">${name}</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:12px 30px">${body}</div></div>`
    return [
      `<div style="font:16px/1.7 var(--hei)"><div style="display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3px solid #6b3f98;padding-bottom:12px"><div><p style="font:700 28px/1.4 var(--hei);color:#6b3f98">${pen.title('出生医学证明')}</p><p style="font-size:13px;color:#7b6a8e">Birth Certificate · 电子版打印件</p></div><div style="text-align:right"><p style="font-size:12px;color:#7b6a8e">出生证编号</p><p style="font-size:19px">${pen.text('出生医学证明编号')}</p></div></div>
${block('宝宝 Newborn', `${item('新生儿姓名', pen.text('新生儿姓名'))}${item('新生儿性别', pen.text('性别'))}${item('出生年月日', pen.day('出生日期', 'padded'))}${item('出生孕周', `${pen.text('孕周')} 周`)}${item('出生体重', `${pen.text('体重')} 克`)}${item('出生身长', `${pen.text('身长')} 厘米`)}${item('出生地', pen.text('出生地点'))}${item('接生机构', pen.text('医疗机构'))}`)}
${block('妈妈 Mother', item('母亲姓名', pen.fill('母亲姓名')) + item('母亲居民身份证号', pen.fill('母亲公民身份号码')))}${block('爸爸 Father', item('父亲姓名', pen.fill('父亲姓名')) + item('父亲居民身份证号', pen.fill('父亲公民身份号码')))}${
  rest(
    pen,
    '新生儿姓名 性别 出生日期 孕周 体重 身长 出生地点 医疗机构 母亲姓名 母亲公民身份号码 父亲姓名 父亲公民身份号码 出生医学证明编号 签发日期 photo',
  ).length
    ? block(
        '其他',
        rest(
          pen,
          '新生儿姓名 性别 出生日期 孕周 体重 身长 出生地点 医疗机构 母亲姓名 母亲公民身份号码 父亲姓名 父亲公民身份号码 出生医学证明编号 签发日期 photo',
        )
          .map((field) => item(field, pen.fill(field)))
          .join(''),
      )
    : ''
}
<div style="position:relative;display:flex;justify-content:space-between;margin-top:50px"><div>${qr(84)}</div><div style="width:330px"><p>签发机构（专用章）</p><p style="margin-top:26px">证件签发日　${pen.fill('签发日期', BLANK_DAY, 'padded')}</p></div>${pen.seal('签发机构', 'right:70px;top:-46px', 150)}</div></div>`,
    ]
  },
}

export const CERTIFICATES: Layout[] = [title, degree, invoice, birth]
