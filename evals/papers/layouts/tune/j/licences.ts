import { printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { dots, restOf } from './kit.ts'

/** Guangdong: the certificate of house and land as one wide leaf, owner above, house at the left and land at the right. */
const property: Layout = {
  id: 'tune-j/property',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const placed =
      '不动产权证号 权利人 共有情况 坐落 不动产单元号 用途 面积 使用期限起 使用期限止 竣工年 附记 登记机构 登记日期'
    return [
      `<div style="font:16px/1.5 var(--song);position:relative"><h1 style="font:700 32px var(--kai);letter-spacing:14px;color:#8c1c1c">房地产权证</h1><p style="text-align:right;margin:4px 0 8px">${pen.text('不动产权证号')}</p>
${ruled(
  'jpr',
  [
    l('权属人') + td(pen.text('权利人'), 'colspan="2"') + l('占有情况') + td(pen.text('共有情况'), 'colspan="2"'),
    l('房地坐落') + td(pen.text('坐落'), 'colspan="5"'),
    l('宗地、房屋单元编号') +
      td(pen.text('不动产单元号'), 'colspan="2"') +
      l('规划用途') +
      td(pen.text('用途'), 'colspan="2"'),
    `${td('房　屋　情　况', 'class="g" colspan="3"')}${td('土　地　情　况', 'class="g" colspan="3"')}`,
    l('房屋建筑面积（㎡）') + td(pen.text('面积'), 'colspan="2"') + l('土地使用权性质') + td('国有出让', 'colspan="2"'),
    l('建成年份') +
      td(pen.as('竣工年', `${pen.raw('竣工年')}年`), 'colspan="2"') +
      l('使用权起始日') +
      td(pen.day('使用期限起', 'padded'), 'colspan="2"'),
    l('房屋结构') +
      td('钢筋混凝土', 'colspan="2"') +
      l('使用权终止日') +
      td(pen.day('使用期限止', 'padded'), 'colspan="2"'),
    l('附注') +
      td(
        pen.text('附记') + restOf(pen, placed, (label, value) => `<br>${label}：${value}`),
        'colspan="5" style="height:76px;vertical-align:top"',
      ),
  ],
  'border:1px solid #8c1c1c;padding:7px 9px',
)}<div style="display:flex;justify-content:space-between;margin-top:22px;position:relative"><span>根据有关法律、法规，对权属人申请登记的本证所列房地产，经审查属实，特发此证。</span><span style="text-align:left;width:420px">发证机关（盖章）：${pen.text('登记机构')}<br>登记日：${pen.day('登记日期', 'padded')}</span>${pen.seal('登记机构', 'right:90px;top:-50px', 146)}</div><style>.jpr{table-layout:fixed}.jpr .l{text-align:center;width:150px}.jpr .g{text-align:center;background:#f7ecec;padding:3px}</style></div>`,
    ]
  },
}

/** Sichuan: the household book printed on blank paper by the police's system, names of items between the lines. */
const household: Layout = {
  id: 'tune-j/household',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    const style = 'border:1px solid #2a5a3a;padding:6px 5px;height:46px'
    const css = (name: string) =>
      `<style>.${name}{table-layout:fixed}.${name} .l{width:88px;text-align:center;font-size:13.5px;line-height:1.3;color:#2a5a3a}</style>`
    const first = `<div style="font:16px/1.5 var(--ming)"><h1 style="font:700 22px var(--song);letter-spacing:6px;margin:20px 0 24px">户口簿首页</h1>${ruled(
      'jho',
      [
        l('户别') + td(pen.text('户别')) + l('户主姓名') + td(pen.text('户主姓名')),
        l('户号') + td(pen.text('户号'), 'colspan="3"'),
        l('住址') + td(pen.text('住址'), 'colspan="3"'),
        ...Object.keys(pen.spec.values)
          .filter((field) => !['户别', '户主姓名', '户号', '住址', '签发日期'].includes(field))
          .map((field) => l(field) + td(pen.text(field), 'colspan="3"')),
      ],
      style,
    )}<div style="position:relative;height:230px;padding:24px 6px"><p style="font-size:13px">（户口登记机关户口专用章）</p>${pen.seal('户口专用章', 'left:150px;top:30px', 142)}<p style="position:absolute;bottom:40px;left:6px">承办人签章：${pen.sign('承办人')}</p><p style="position:absolute;bottom:6px;right:6px">${pen.day('签发日期', 'padded')}签发</p></div><p style="font-size:12px;line-height:1.6;border-top:1px solid #2a5a3a;padding-top:6px">注意事项：一、户口簿具有证明公民身份状况以及家庭成员间相互关系的法律效力。二、户口簿应妥善保管，严禁私自涂改、转让、出借。</p>${css('jho')}</div>`
    const card = (_: unknown, i: number) => {
      const c = (field: string) => pen.cell('成员', i, field)
      const name = `jhm${i}`
      return `<div style="font:15.5px/1.4 var(--ming)"><h1 style="font:700 19px var(--song);letter-spacing:5px;margin:8px 0 14px">常住人口登记卡</h1>${ruled(
        name,
        [
          l('姓　　名') + td(c('姓名')) + l('与户主关系') + td(c('与户主关系')),
          l('曾 用 名') + td(c('曾用名')) + l('性　　别') + td(c('性别')),
          l('民　　族') +
            td(c('民族')) +
            l('出生日期') +
            td(pen.cell('成员', i, '出生', printDay(String(pen.rows('成员')[i]?.出生 ?? ''), 'padded'))),
          l('出 生 地') + td(c('出生地')) + l('籍　　贯') + td(c('籍贯')),
          l('公民身份号码') + td(c('公民身份号码'), 'colspan="3"'),
          l('文化程度') + td(c('文化程度')) + l('婚姻状况') + td(c('婚姻状况')),
          l('身　　高') + td('') + l('兵役状况') + td(''),
          l('服务处所') + td(c('服务处所'), 'colspan="3"'),
          l('职　　业') + td('', 'colspan="3"'),
          l('何时由何地迁来本市县') + td(c('迁来'), 'colspan="3"'),
          l('何时由何地迁来本址') + td('', 'colspan="3"'),
        ],
        style,
      )}<p style="margin-top:14px;display:flex;justify-content:space-between;font-size:14px"><span>承办人：</span><span>登记日期：＿＿＿＿年＿＿月＿＿日</span></p>${css(name)}</div>`
    }
    return [first, ...pen.rows('成员').map(card)]
  },
}

/** Zhejiang: the electronic licence as its printout, standing, the code at the top and a bar for the copy. */
const business: Layout = {
  id: 'tune-j/business',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const placed = '统一社会信用代码 名称 类型 法定代表人 成立日期 住所 经营范围 登记机关 登记日期 注册资本 营业期限止'
    const line = (name: string, value: string) =>
      `<p style="display:flex;margin-bottom:12px"><span style="flex:none;width:122px;color:#6b4c12;text-align-last:justify;padding-right:18px">${name}</span><span style="flex:1">${value}</span></p>`
    return [
      `<div style="position:absolute;inset:30px;border:4px solid #b8923a;outline:1px solid #b8923a;outline-offset:-10px"></div><div style="font:18px/1.6 var(--hei)"><div style="display:flex;justify-content:space-between;margin-top:8px"><p style="font-size:15px">统一社会信用代码<br><b style="font-size:18px">${pen.text('统一社会信用代码')}</b></p>${dots(92)}</div><h1 style="font:700 50px var(--song);letter-spacing:26px;padding-left:26px;margin:26px 0 0">营业执照</h1><p style="text-align:center;margin-bottom:40px">（副　本）　电子执照打印件</p>
${line('名称', pen.text('名称'))}${line('类型', pen.text('类型'))}${line(own ? '经营者' : '法定代表人', pen.text('法定代表人'))}${pen.knows('注册资本') ? line('注册资本', pen.as('注册资本', `${pen.number('注册资本') / 10000}万元人民币`)) : ''}${line(own ? '注册日期' : '成立日期', pen.day('成立日期'))}${pen.knows('营业期限止') ? line('营业期限至', pen.day('营业期限止')) : ''}${line(own ? '经营场所' : '住所', pen.text('住所'))}${line('经营范围', pen.text('经营范围'))}${restOf(pen, placed, line)}</div>
<div style="position:absolute;right:96px;bottom:150px;font:18px/1.9 var(--hei);text-align:center"><p>${pen.has('印章即机关') ? '登记机关（章）' : `登记机关　${pen.text('登记机关')}`}</p><p>${pen.day('登记日期')}</p></div>${pen.seal('登记机关', 'right:140px;bottom:130px', 156)}
<p style="position:absolute;left:76px;right:76px;bottom:58px;font:12px/1.6 var(--hei)">扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。<br>此件由浙里办·电子营业执照自行打印，打印用途：办理政务服务。</p>`,
    ]
  },
}

/** Guangdong: a permit as a standing sheet, its items between fine lines, issue at the foot in two columns. */
const permit: Layout = {
  id: 'tune-j/permit',
  kind: 'operating-permit',
  size: 'sheet',
  pages: (pen) => {
    const placed =
      '名称 统一社会信用代码 法定代表人 住所 经营场所 主体业态 经营范围 许可证编号 发证机关 签发日期 有效期限止'
    const line = (name: string, value: string) =>
      `<tr><td style="width:176px;color:#0d5c63">${name}</td><td>${value}</td></tr>`
    return [
      `<div style="position:absolute;inset:36px;border:2px solid #0d5c63"></div><div style="font:17px/1.55 var(--song)"><h1 style="font:700 40px var(--song);letter-spacing:8px;color:#0d5c63;margin:24px 0 6px">${pen.title('食品经营许可证')}</h1><p style="text-align:center;margin-bottom:26px">（副本）　许可证编号：${pen.text('许可证编号')}</p>
<table class="jpe">${line('经营者名称', pen.text('名称'))}${line('社会信用代码', pen.text('统一社会信用代码'))}${line('法定代表人／负责人', pen.text('法定代表人'))}${line('住　　所', pen.text('住所'))}${line('经营场所', pen.text('经营场所'))}${line('主体业态', pen.text('主体业态'))}${line('经营项目', pen.text('经营范围'))}${restOf(pen, placed, line)}${line('仓库地址', '——')}</table>
<div style="position:relative;display:flex;margin-top:34px"><div style="flex:1"><p>签发人：${pen.sign('签发人')}</p><p>有效期至：${pen.day('有效期限止', 'padded')}</p><p style="margin-top:10px">${dots(84)}</p></div><div style="flex:1"><p>发证机关：${pen.text('发证机关')}</p><p>签发日期：${pen.day('签发日期', 'padded')}</p></div>${pen.seal('发证机关', 'right:60px;top:-24px', 150)}</div></div>
<p style="position:absolute;left:84px;right:84px;bottom:70px;font-size:12.5px;line-height:1.7">持证须知：1.本证应悬挂或摆放在经营场所显著位置；2.许可事项发生变化的，应在十个工作日内申请变更；3.举报热线12315。</p><style>.jpe td{border-top:1px solid #9cc;border-bottom:1px solid #9cc;padding:10px 8px}</style>`,
    ]
  },
}

export const LICENCES: Layout[] = [property, household, business, permit]
