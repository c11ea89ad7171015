import type { Layout } from '../../layout.ts'
import { qr } from '../k/kit.ts'
import { others } from './kit.ts'

const TITLE =
  '不动产权证号 权利人 共有情况 坐落 不动产单元号 用途 面积 使用期限起 使用期限止 竣工年 附记 登记机构 登记日期'

/** The open book: the ruled table on the left leaf, the notes on the right. */
const book: Layout = {
  id: 'tune-l/property-book',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const line = (label: string, value: string) => `<tr><td class="pb">${label}</td><td>${value}</td></tr>`
    return [
      `<div style="position:absolute;left:50%;top:0;bottom:0;border-left:1px solid #c9b8b2"></div><div style="display:flex;gap:60px;font:16px/1.5 var(--song);height:100%"><div style="flex:1;padding-top:20px"><p style="margin:0 0 8px 4px">${pen.text('不动产权证号')}</p><table class="pt">${line('权 利 人', pen.text('权利人'))}${line('共有情况', pen.text('共有情况'))}${line('坐　　落', pen.text('坐落'))}${line('不动产单元号', pen.text('不动产单元号'))}${line('权利类型', '国有建设用地使用权/房屋（构筑物）所有权')}${line('权利性质', '出让/市场化商品房')}${line('用　　途', pen.text('用途'))}${line('面　　积', `房屋建筑面积${pen.text('面积')}㎡`)}${line('使用期限', `国有建设用地使用权 ${pen.day('使用期限起', 'full')}起${pen.day('使用期限止', 'full')}止`)}${line('权利其他状况', `房屋结构：钢筋混凝土结构<br>竣工时间：${pen.text('竣工年')}年<br>登记时间：${pen.day('登记日期', 'full')}`)}</table></div>
<div style="flex:1;padding-top:20px;position:relative"><p style="text-align:center;font:500 20px/1.8 var(--song);letter-spacing:20px">附 记</p><div style="border:1px solid #777;height:330px;padding:16px">${pen.text('附记')}${others(
        pen,
        TITLE,
      )
        .map((field) => `<p>${field}：${pen.fill(field)}</p>`)
        .join(
          '',
        )}</div><div style="position:relative;margin-top:40px;display:flex;justify-content:space-between"><div>${qr(84)}</div><div style="width:310px"><p>登记机构（盖章）</p><p>${pen.text('登记机构')}</p>${pen.seal('登记机构', 'left:80px;top:-40px', 152)}</div></div><p style="position:absolute;right:0;bottom:10px;font-size:12px;color:#777">${pen.title('不动产权证书')}</p></div></div><style>.pt td{border:1px solid #777;padding:9px 10px;height:46px}.pt .pb{width:124px;text-align:center}</style>`,
    ]
  },
}

/** A print-out of the registry of a municipality: labels in two lines, three pairs a row. */
const extract: Layout = {
  id: 'tune-l/property-extract',
  kind: 'property-certificate',
  size: 'sheet',
  pages: (pen) => {
    const p = (label: string, value: string, span = 1) =>
      `<td class="xk">${label}</td><td colspan="${span}">${value}</td>`
    return [
      `<div style="font:14px/1.5 var(--song);margin:-26px -34px 0"><div style="display:flex;justify-content:space-between"><div>${qr(70)}</div><p style="font-size:12px;text-align:right;line-height:1.7">打印时间：2026年11月09日 10:22<br>打印方式：自助终端</p></div><h1 style="font:700 27px/1.6 var(--song);letter-spacing:5px">${pen.title('不动产权证书（电子证照）')}</h1><p style="margin:16px 0 6px;font-size:15px">不动产权证书号：${pen.text('不动产权证号')}</p>
<table class="px"><tr>${p('不动产<br>权利人', pen.text('权利人'))}${p('共有<br>方式', pen.text('共有情况'))}${p('房屋<br>用途', pen.text('用途'))}</tr><tr>${p('房地<br>坐落', pen.text('坐落'), 5)}</tr><tr>${p('不动产<br>单元号', pen.text('不动产单元号'), 3)}${p('建成<br>年份', `${pen.text('竣工年')}年`)}</tr><tr><td class="xk" rowspan="2">土地<br>状况</td><td class="xk" colspan="2">使用权起始日期</td><td class="xk" colspan="2">使用权终止日期</td><td class="xk">权利性质</td></tr><tr><td colspan="2" style="text-align:center">${pen.day('使用期限起', 'dashes')}</td><td colspan="2" style="text-align:center">${pen.day('使用期限止', 'dashes')}</td><td style="text-align:center">出让</td></tr><tr>${p('房屋<br>状况', '结构：框架　所在层/总层数：1/6')}${p('建筑<br>面积', `${pen.text('面积')}平方米`)}${p('房屋<br>性质', '市场化商品房')}</tr><tr>${p('附<br>记', `<div style="min-height:90px">${pen.text('附记')}</div>`, 5)}</tr>${others(
        pen,
        TITLE,
      )
        .map((field) => `<tr>${p(field, pen.fill(field), 5)}</tr>`)
        .join(
          '',
        )}<tr>${p('登记<br>机构', pen.text('登记机构'), 3)}${p('登簿<br>日期', pen.day('登记日期', 'slashes'))}</tr></table><div style="position:relative;height:200px">${pen.seal('登记机构', 'right:90px;top:4px', 156)}</div><p style="font-size:12px;color:#444;line-height:1.8">备注：1．电子证照与纸质证书具有同等法律效力。<br>2．房地产权利状况以不动产登记簿记载为准；有抵押、查封的，请查询登记簿。</p><style>.px td{border:1px solid #333;padding:7px 6px}.px .xk{width:64px;text-align:center;font-size:13px;line-height:1.35}</style></div>`,
    ]
  },
}

export const PROPERTY: Layout[] = [book, extract]
