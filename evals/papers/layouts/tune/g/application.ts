import type { Pen } from '../../../pen.ts'
import type { Layout } from '../../layout.ts'
import { above, bars, boxes, columns, square, twice } from './marks.ts'

const own = (pen: Pen) => Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))

/** Who hands in, as against what is asked for. */
const WHO = [
  '申请人',
  '统一社会信用代码',
  '公民身份号码',
  '法定代表人',
  '联系电话',
  '监护人',
  '监护人证件号码',
  '联系地址',
  '通信地址',
  '住址',
  '户籍地址',
]

const vow = (pen: Pen) =>
  pen.has('改过格式文本')
    ? '申请人提交本表仅供参考，所填信息不作为承担责任的依据。'
    : '本人（本单位）承诺：以上填报信息及所提交材料真实、准确、完整，如有虚假，愿承担相应法律责任。'

/** What the printer of the one-stop portal gives out: sections with a blue bar, fields in three columns, the label above. */
const portal: Layout = {
  id: 'tune-g/application-portal',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const company = pen.knows('统一社会信用代码')
    const words: Record<string, string> = {
      申请人: company ? '申请单位名称' : '申请人姓名',
      公民身份号码: '申请人身份证件号码（居民身份证）',
      统一社会信用代码: '统一社会信用代码 / 证照编号',
      法定代表人: '法定代表人（负责人）姓名',
      联系电话: '申请人联系电话',
      监护人: '监护人姓名',
      监护人证件号码: '监护人身份证件号码',
      经营场所: '经营场所地址',
      变更前: '变更前内容',
      变更后: '变更后内容',
      建筑面积: '建筑面积（m²）',
      经营面积: '经营场所面积（m²）',
      占用面积: '申请占用面积（m²）',
      面积: '租赁面积（m²）',
      摊位面积: '摊位面积（m²）',
      长: '设施长度（m）',
      宽: '设施宽度（高度方向，m）',
      离地高度: '设施底边离地高度（m）',
      数量: '设施数量（处）',
      月租金: '月租金（元）',
      自负金额: '个人自负金额（元）',
      施工单位: '施工单位名称',
      开工日期: '计划开工日期',
      完工日期: '计划完工日期',
      租赁期限起: '租赁起始日期',
      租赁期限止: '租赁终止日期',
      申请期限起: '申请设置起始日期',
      申请期限止: '申请设置截止日期',
    }
    const field = (name: string) => {
      const wide = pen.raw(name).length > 13 || /地址|地点|场所|坐落|住所|住址|变更/.test(name)
      return above(words[name] ?? name, pen.fill(name, '&emsp;'), wide ? 2 : 1)
    }
    const section = (title: string, inner: string) =>
      `<div style="border:1px solid #cfd8e3;border-radius:6px;margin-top:14px"><p style="background:#eef4fb;border-left:5px solid #2468b8;padding:3px 12px;font-size:15px;font-weight:700">${title}</p><div style="padding:11px 14px">${inner}</div></div>`
    const fields = own(pen)
    const choices = pen
      .rows('选项')
      .map(
        (row, i) =>
          `<div data-part="选项.${i}" style="font-size:15px;margin-bottom:4px"><span style="font-size:12px;color:#777">${row.名称}</span><br>${boxes(row)}</div>`,
      )
    return [
      `<div style="font-family:var(--hei)"><div style="display:flex;justify-content:space-between;align-items:center;border-bottom:3px solid #2468b8;margin-top:-30px;padding-bottom:8px"><span style="font-size:19px;font-weight:700;color:#2468b8">◉ 一网通办<span style="font-size:11px;color:#888;font-weight:400">&ensp;全国一体化在线政务服务平台</span></span>${bars('SH0026111874403')}</div>
<h1 style="font-size:23px;margin-top:16px">${pen.title('业务申请表')}</h1>${pen.knows('版本') ? `<p style="text-align:right;font-size:12px">表式版本：${pen.text('版本')}</p>` : ''}
${section('申请人信息', columns(3, fields.filter((name) => WHO.includes(name)).map(field)))}
${section('代办人信息（由申请人本人办理的，不填）', columns(3, [above('代办人姓名', '—'), above('代办人身份证件号码', '—'), above('代办人联系电话', '—')]))}
${section('申请事项信息', columns(3, fields.filter((name) => !WHO.includes(name)).map(field)))}
${choices.length ? section('办理方式', choices.join('')) : ''}
<p style="font-size:13px;margin-top:14px;line-height:1.6">${vow(pen)}</p>
<div style="display:flex;justify-content:space-between;position:relative;margin-top:34px;font-size:15px"><span>申请人签名（盖章）：${pen.sign('申请人')}</span><span style="width:270px">申请日期：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'dashes')}</span>${pen.seal('申请人', 'left:130px;top:-62px', 140)}</div>
<p style="position:absolute;left:84px;right:84px;bottom:30px;border-top:1px solid #ccc;padding-top:5px;font-size:11px;color:#888;display:flex;justify-content:space-between"><span>本表由系统生成，打印后签名或盖章有效</span><span>服务热线 12345</span><span>第 1 页 / 共 1 页</span></p></div>`,
    ]
  },
}

const ENGLISH: Record<string, string> = {
  申请人: 'Applicant',
  统一社会信用代码: 'Unified Social Credit Code',
  公民身份号码: 'ID No.',
  法定代表人: 'Legal Representative',
  联系电话: 'Telephone',
  经营场所: 'Place of Business',
  经营地址: 'Place of Business',
  监护人: 'Guardian',
  监护人证件号码: 'Guardian’s ID No.',
  变更事项: 'Item to be Changed',
  数量: 'Quantity',
  施工单位: 'Contractor',
  住所: 'Domicile',
  经营范围: 'Business Scope',
}
const OFFICE: Record<string, string> = {
  申请人: '申请单位（个人）',
  统一社会信用代码: '社会信用代码',
  公民身份号码: '身份证号',
  法定代表人: '法定代表人或负责人',
  联系电话: '联系人电话',
  招牌内容: '招牌文字内容',
  形式和材质: '设施形式、材质',
  占用路段: '占用道路（路段）名称',
  占用用途: '占路事由',
  占用面积: '占路面积（平方米）',
  建筑面积: '房屋建筑面积（平方米）',
  经营面积: '使用面积（平方米）',
  摊位面积: '摊位占地（平方米）',
  面积: '房屋面积（平方米）',
  月租金: '每月租金（元）',
  自负金额: '自负医疗费用（元）',
  数量: '数量（块）',
}
/** Fields that a form has on one line: its label, the first and the words before, between and behind the two. */
const PAIRS: [string, string, string, string][] = [
  ['施工期限', '开工日期', '完工日期', '工'],
  ['占路期限', '占用开始日期', '占用结束日期', ''],
  ['处置期限', '处置开始日期', '处置结束日期', ''],
  ['设置期限', '申请期限起', '申请期限止', ''],
  ['租赁期限', '租赁期限起', '租赁期限止', ''],
]

/** The form of a district's office: group headings upright at the left, two pairs a line, some labels with English below. */
const district: Layout = {
  id: 'tune-g/application-district',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const left = new Set(own(pen))
    const take = (...names: string[]) =>
      names.every((name) => left.has(name)) && names.every((name) => left.delete(name))
    const head = (name: string) => `<td class="k">${twice(OFFICE[name] ?? name, ENGLISH[name])}</td>`
    const paired = (names: string[]) => {
      const rows: string[] = []
      for (let i = 0; i < names.length; i++) {
        const [one = '', two] = [names[i], names[i + 1]]
        const long = pen.raw(one).length > 15 || two === undefined || pen.raw(two).length > 18
        rows.push(
          long
            ? `${head(one)}<td colspan="3">${pen.fill(one)}</td>`
            : `${head(one)}<td>${pen.fill(one)}</td>${head(two)}<td>${pen.fill(two)}</td>`,
        )
        if (!long) i++
      }
      return rows
    }
    const who = paired(WHO.filter((name) => left.delete(name)))
    const spans = PAIRS.filter(([, from, until]) => take(from, until)).map(
      ([label, from, until, work]) =>
        `<td class="k">${label}</td><td colspan="3">自&ensp;${pen.fill(from)}&ensp;${work && '开工'}起，至&ensp;${pen.fill(until)}&ensp;${work && '完工'}止</td>`,
    )
    const changed = take('变更前', '变更后')
      ? [
          '<td class="k" colspan="2" style="width:50%">变更前</td><td class="k" colspan="2" style="width:50%">变更后</td>',
          `<td colspan="2">${pen.fill('变更前')}</td><td colspan="2">${pen.fill('变更后')}</td>`,
        ]
      : []
    const high = left.has('离地高度')
    const measures = take('长', '宽')
      ? [
          `<td class="k">规格尺寸<br>（单位：米）</td><td colspan="3" style="padding:0"><table class="gn"><tr><td>长</td><td>宽（高）</td>${high ? '<td>底部离地高度</td>' : ''}</tr><tr><td>${pen.fill('长')}</td><td>${pen.fill('宽')}</td>${high && left.delete('离地高度') ? `<td>${pen.fill('离地高度')}</td>` : ''}</tr></table></td>`,
        ]
      : []
    const matter = [...paired([...left]), ...changed, ...measures, ...spans]
    const choices = pen
      .rows('选项')
      .map(
        (row, i) =>
          `<td class="k">${row.名称}</td><td colspan="3" data-part="选项.${i}">${boxes(row, ['○', '◉'])}</td>`,
      )
    const group = (title: string, rows: string[]) =>
      rows
        .map((row, i) => `<tr>${i ? '' : `<th rowspan="${rows.length}">${[...title].join('<br>')}</th>`}${row}</tr>`)
        .join('')
    const office = ['受理人意见', '审核人意见', '审批意见'].map(
      (title) =>
        `<td class="k">${title}</td><td colspan="3" style="text-align:right;font-size:12px;color:#555;padding-top:30px">（签章）&emsp;&emsp;年&emsp;&emsp;月&emsp;&emsp;日</td>`,
    )
    return [
      `<style>.gd td,.gd th{border:1px solid #333;padding:6px 7px;font-size:14px;line-height:1.45}.gd th{width:30px;font-size:13px;padding:3px}.gd .k{width:118px;text-align:center;background:#f4f4f2;font-size:13.5px}.gd .gn td{border:0;border-left:1px solid #333;text-align:center}.gd .gn tr:first-child td{border-bottom:1px solid #333;font-size:12.5px}.gd .gn td:first-child{border-left:0}</style><div style="font-family:var(--song)"><div style="display:flex;justify-content:space-between;font-size:12px;margin-top:-36px"><span>沪容管表 3-02<br>${pen.knows('版本') ? pen.text('版本') : '（A4 竖版）'}</span>${bars('3102611180457', 170, 26)}</div><h1 style="font:700 24px var(--hei);margin:4px 0 10px">${pen.title('申请表')}</h1><p style="font-size:12.5px;display:flex;justify-content:space-between"><span>填表说明：请用黑色水笔填写，字迹清楚，不得涂改。</span><span>受理编号：（由受理部门填写）</span></p><table class="gd">${group('申请人情况', who)}${group('申请事项', matter)}${group('送达', choices)}<tr><th>声明</th><td colspan="4" style="position:relative;padding:8px 10px">${vow(pen)}<br><br>申请人（签名或盖章）：${pen.sign('申请人')}&emsp;&emsp;日期：${pen.fill('填表日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'dots')}${pen.seal('申请人', 'left:170px;top:-14px', 132)}</td></tr>${group('部门填写', office)}</table><div style="position:absolute;right:84px;bottom:26px;display:flex;gap:8px;align-items:center;font-size:11px;color:#666">扫码查询办理进度${square('gd', 46)}</div></div>`,
    ]
  },
}

export default [portal, district]
