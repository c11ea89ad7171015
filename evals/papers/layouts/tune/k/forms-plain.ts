import type { Layout } from '../../layout.ts'
import { BLANK_DAY } from '../parts.ts'
import { choices, declaration, fieldsOf, foot } from './kit.ts'
import { LONG, PLAIN, SYSTEM } from './words.ts'

/** A form in sections with numerals, entries on thin lines behind numbered labels. */
const sections: Layout = {
  id: 'tune-k/application-sections',
  kind: 'application-form',
  size: 'sheet',
  pages: (pen) => {
    const names: Record<string, string> = {
      ...SYSTEM,
      申请人: '申请人名称',
      统一社会信用代码: '统一社会信用代码证号',
      法定代表人: '法定代表人（负责人、经营者）',
      公民身份号码: '居民身份证号码',
      联系电话: '联系人手机',
      监护人证件号码: '监护人居民身份证号码',
    }
    const about = new Set(['申请人', '统一社会信用代码', '法定代表人', '公民身份号码', '监护人', '监护人证件号码'])
    const dated = (field: string) => /日期|期限|时间$/.test(field) && field !== '歇业期限'
    const line = (field: string, i: number) =>
      `<p class="ks${LONG.has(field) || about.has(field) ? ' kf' : ''}"><span>${i + 1}. ${names[field] ?? field}：</span><span class="ku">${pen.fill(field, dated(field) ? BLANK_DAY : '&emsp;', 'padded')}</span></p>`
    const fields = fieldsOf(pen)
    const parts = [
      ['申请人情况', fields.filter((field) => about.has(field))],
      ['申请内容', fields.filter((field) => !about.has(field) && field !== '联系电话')],
      ['联系方式', fields.filter((field) => field === '联系电话')],
    ] as const
    const picked = choices(
      pen,
      (option) => `${option} ✔`,
      (option) => option,
    )
    const numerals = '一二三四五六'
    let at = 0
    const head = (name: string) =>
      `<p style="font:700 16px/1.5 var(--hei);background:#eef3ec;border-left:6px solid #4b7f3f;padding:3px 10px;margin:13px 0 7px">${numerals[at++]}、${name}</p>`
    return [
      `<div style="font:15px/1.6 var(--hei);margin:-24px -14px 0"><p style="text-align:right;font-size:12px;color:#667">表号：QZW—${pen.knows('版本') ? `2018　${pen.text('版本')}` : '2026-11'}</p><h1 style="font-size:25px;margin:8px 0 4px">${pen.title('申请表')}</h1><p style="text-align:center;font-size:12px;color:#667">（填写前请阅读办事指南；横线上没有内容的可以空着）</p>
${parts
  .filter(([, list]) => list.length > 0)
  .map(([name, list]) => `${head(name)}<div class="kd">${list.map(line).join('')}</div>`)
  .join('')}
${picked.length ? `${head('选择事项（在所选项后打“✔”）')}${picked.map(({ name, shown }) => `<p style="padding-left:6px">${name}：${shown}</p>`).join('')}` : ''}
${head('承诺与签署')}<p style="padding:0 6px">${declaration(pen, '申请人')}</p><div style="position:relative;padding:20px 6px 0;display:flex;justify-content:space-between"><p>申请人签字或公章：${pen.sign('申请人')}</p><p>签署时间：${pen.fill('填表日期', BLANK_DAY, 'padded')}</p>${pen.seal('申请人', 'left:126px;top:-40px', 142)}</div>
<style>.kd{display:grid;grid-template-columns:1fr 1fr;gap:5px 22px;padding:0 6px}.ks{display:flex;align-items:flex-end}.ks>span:first-child{white-space:nowrap}.kf{grid-column:1/3}.ku{flex:1;border-bottom:1px solid #9aa39a;padding:0 6px;min-height:26px;word-break:break-all}</style></div>${foot('区政务服务办公室监制', '修订号 R7', '第1页')}`,
    ]
  },
}

/** A counter slip: one narrow leaf, as few words as will do. */
const counter: Layout = {
  id: 'tune-k/application-counter',
  kind: 'application-form',
  size: 'leaf',
  pages: (pen) => {
    const names: Record<string, string> = {
      ...PLAIN,
      申请人: '申请人',
      统一社会信用代码: '信用代码',
      法定代表人: '法人／负责人',
      公民身份号码: '身份证',
      联系电话: '手机',
      监护人: '监护人',
      监护人证件号码: '监护人身份证',
      经营地址: '经营地点',
      经营场所: '经营地点',
      经营面积: '面积（平方米）',
      经营范围: '经营内容',
      住址: '住处',
      住所: '住所地址',
      户籍地址: '户口地址',
      现户籍地址: '原户口地址',
      迁入地址: '新户口地址',
      迁移原因: '迁户原因',
      变更事项: '变更何项',
      变更前: '变更前',
      变更后: '变更后',
      变更后姓名: '改为何名',
      变更理由: '改名原因',
      工程名称: '工程',
      工程地点: '工程所在地',
      施工单位: '施工方',
      安装单位: '安装方',
      运输单位: '运输方',
      收运单位: '收运方',
      设置地址: '设置地点',
      注销原因: '注销缘由',
      歇业原因: '歇业缘由',
      补领原因: '补领缘由',
      出租方: '房东',
      坐落: '租房地址',
    }
    const picked = choices(
      pen,
      (option) => `● ${option}`,
      (option) => `○ ${option}`,
    )
    const row = (name: string, value: string) => `<tr><th>${name}</th><td>${value}</td></tr>`
    return [
      `<div style="font:14px/1.4 var(--hei);margin-top:-12px"><div style="display:flex;justify-content:space-between;align-items:center;border-bottom:3px solid #222;padding-bottom:6px"><p style="font:700 18px/1.3 var(--hei);max-width:340px">${pen.title('柜面申请单')}</p><p style="border:2px solid #222;padding:2px 10px;font-size:13px">取号 A&thinsp;–&emsp;&emsp;</p></div>
<table class="kq">${fieldsOf(pen)
        .map((field) => row(names[field] ?? field, pen.fill(field, '&emsp;', 'slashes')))
        .join('')}${picked.map(({ name, shown }) => row(name, shown)).join('')}</table>
<p style="font-size:12px;margin-top:8px">${declaration(pen, '申请人')}</p><div style="position:relative;display:flex;justify-content:space-between;margin-top:16px"><p>签／章　${pen.sign('申请人')}</p><p>日期　${pen.fill('填表日期', BLANK_DAY, 'slashes')}</p>${pen.seal('申请人', 'left:70px;top:-40px', 122)}</div>
<div style="margin-top:64px;border-top:1px dashed #888;padding-top:8px;font-size:12px"><p style="display:flex;justify-content:space-between"><span>回执（窗口撕下交申请人）</span><span>受理号：　　　　　　　　收件：　　　　　　</span></p></div><style>.kq th{width:132px;text-align:left;font:400 12.5px/1.3 var(--hei);color:#555;padding:4px 4px}.kq td{padding:4px 6px;word-break:break-all}.kq tr{border-bottom:1px solid #ccc}</style></div><p style="position:absolute;left:40px;right:40px;bottom:14px;font:10.5px/1.4 var(--hei);color:#777;display:flex;justify-content:space-between"><span>综合窗口用单　V4${pen.knows('版本') ? `　${pen.text('版本')}` : ''}</span><span>窗口经办：________</span></p>`,
    ]
  },
}

export const PLAIN_FORMS: Layout[] = [sections, counter]
