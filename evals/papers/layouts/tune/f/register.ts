import { type DayStyle, printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'

/** The book of a household: the head's page with changes of address below, then a card a member, typed a little off its boxes. */
const household: Layout = {
  id: 'tune-f/household-typed',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const typed = (inner: string) =>
      `<span style="position:relative;top:2px;left:5px;font-family:var(--ming)">${inner}</span>`
    const label = (text: string, more = '') => td(text, `class="l" ${more}`)
    const first = `<div style="font:15px/1.5 var(--song)"><h1 style="font-size:22px;letter-spacing:8px;margin:8px 0 18px">居民户口簿</h1>${ruled(
      'fho',
      [
        label('户　　别') + td(typed(pen.text('户别'))) + label('户主姓名') + td(typed(pen.text('户主姓名'))),
        label('户　　号') + td(typed(pen.text('户号'))) + label('派出所编号') + td('/'),
        label('住　　址') + td(typed(pen.text('住址')), 'colspan="3"'),
        td('<div style="height:140px;font-size:13px">省级公安机关<br>户口专用章</div>', 'colspan="2"') +
          td('<div style="height:140px;font-size:13px">户口登记机关<br>户口专用章</div>', 'colspan="2"'),
        label('承 办 人<br>签　　章') + td(pen.sign('承办人')) + label('签发日期') + td(typed(pen.day('签发日期'))),
      ],
      'border:1px solid #444;padding:8px 6px',
    )}<p style="text-align:center;letter-spacing:4px;margin:18px 0 6px">住址变动登记</p>${ruled('fhc', ['<td>变动后的住址</td><td>变动日期</td><td>承办人签章</td>', '<td>&emsp;</td><td></td><td></td>', '<td>&emsp;</td><td></td><td></td>'], 'border:1px solid #444;padding:6px;text-align:center;font-size:13px')}${pen.seal('户口专用章', 'right:84px;top:250px', 136)}<style>.fho .l{width:84px;text-align:center;font-size:14px;line-height:1.35}</style></div>`
    const card = (_: unknown, i: number) => {
      const day = (field: string) => {
        const value = String(pen.rows('成员')[i]?.[field] ?? '')
        return typed(pen.cell('成员', i, field, printDay(value, 'full')))
      }
      const cell = (field: string) => typed(pen.cell('成员', i, field))
      return `<div style="font:14px/1.4 var(--song)"><h1 style="font-size:19px;letter-spacing:6px;margin:8px 0 14px">常住人口登记卡</h1>${ruled(
        `fhm${i}`,
        [
          label('姓　　名') +
            td(cell('姓名'), 'colspan="2"') +
            label('户主或与<br>户主关系') +
            td(cell('与户主关系'), 'colspan="2"'),
          label('曾 用 名') + td(cell('曾用名'), 'colspan="2"') + label('性　　别') + td(cell('性别'), 'colspan="2"'),
          label('出 生 地') + td(cell('出生地'), 'colspan="2"') + label('民　　族') + td(cell('民族'), 'colspan="2"'),
          label('籍　　贯') + td(cell('籍贯'), 'colspan="2"') + label('出生日期') + td(day('出生'), 'colspan="2"'),
          label('本市（县）<br>其他住址') + td('', 'colspan="2"') + label('宗教信仰') + td('', 'colspan="2"'),
          label('公民身份<br>证件编号') +
            td(cell('公民身份号码'), 'colspan="2"') +
            label('身　　高') +
            td('') +
            td('血型', 'class="l" style="width:60px"'),
          label('文化程度') +
            td(cell('文化程度')) +
            label('婚姻<br>状况') +
            td(cell('婚姻状况')) +
            label('兵役<br>状况') +
            td(''),
          label('服务处所') + td(cell('服务处所'), 'colspan="3"') + label('职业') + td(''),
          label('何时由何地迁<br>来本市（县）', 'colspan="2"') + td(cell('迁来'), 'colspan="4"'),
          label('何时由何地<br>迁来本址', 'colspan="2"') + td('', 'colspan="4"'),
        ],
        'border:1px solid #444;padding:5px 4px;height:47px',
      )}<p style="margin-top:12px;display:flex;justify-content:space-between"><span>承办人签章：</span><span>登记日期：　　　　年　　月　　日</span></p><style>.fhm${i} .l{width:78px;text-align:center;font-size:13px;line-height:1.3}</style></div>`
    }
    return [first, ...pen.rows('成员').map(card)]
  },
}

/** The certificate of marriage of former years as a spread: a sentence over a table whose columns are the two persons. */
const marriage: Layout = {
  id: 'tune-f/marriage-spread',
  kind: 'marriage-certificate',
  size: 'wide',
  pages: (pen) => {
    const both = (label: string, field: string, style?: DayStyle) =>
      td(label, 'style="width:110px;text-align:center"') +
      [0, 1]
        .map((i) => {
          const value = String(pen.rows('当事人')[i]?.[field] ?? '')
          return td(pen.cell('当事人', i, field, style ? printDay(value, style) : value), 'style="text-align:center"')
        })
        .join('')
    return [
      `<div style="display:flex;height:100%;font:18px/2 var(--kai)"><div style="width:44%;border-right:1px dashed #b88;padding:10px 30px 0 0;position:relative"><div style="width:250px;height:170px;margin:0 auto 26px;border:1px solid #999;background:#f3e3e0;text-align:center;line-height:170px;color:#a77;font-size:14px">（双方合影）</div><p>持　证　人　${pen.text('持证人')}</p><p>登记日期　${pen.day('登记日期', 'han')}</p><p>结婚证字号　${pen.text('结婚证字号')}</p><p>备　　注</p></div>
<div style="flex:1;padding:10px 0 0 36px"><h1 style="font-size:32px;letter-spacing:14px;color:#b3261e;margin-bottom:10px">结婚证</h1><p style="text-indent:2em">结婚申请，符合《中华人民共和国婚姻法》关于结婚的规定，准予登记，发给此证。</p>
${ruled('fma', [both('姓　　名', '姓名'), both('性　　别', '性别'), both('出生年月日', '出生', 'full'), both('身份证号', '公民身份号码')], 'border:1px solid #b88;padding:5px;font-size:16px')}
<div style="position:relative;margin-top:26px;padding-left:120px"><p>婚姻登记员：${pen.sign('婚姻登记员')}</p><p>发证机关：${pen.text('登记机关')}</p>${pen.seal('登记机关', 'left:210px;top:-20px', 146)}</div></div></div>`,
    ]
  },
}

/** A diploma of a provincial school, standing: photograph above, one sentence, numbers at the foot. */
const degree: Layout = {
  id: 'tune-f/diploma-standing',
  kind: 'degree-certificate',
  size: 'sheet',
  pages: (pen) => [
    `<div style="position:absolute;inset:40px;border:2px solid #8a2b22"></div><div style="font:21px/2.2 var(--kai)"><div style="width:110px;height:146px;border:1px solid #999;margin:10px auto 16px;background:#eef1f5"></div><h1 style="font:700 34px var(--song);letter-spacing:12px;margin-bottom:30px">${pen.title('普通高等学校毕业证书')}</h1>
<p style="text-indent:2em">学生 ${pen.text('姓名')}，性别${pen.text('性别')}，${pen.day('出生', 'han')}生，于${pen.text('入学年月')}至${pen.text('毕业年月')}在本校${pen.text('专业')}专业${pen.text('学制')}制${pen.text('层次')}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p>
<div style="display:flex;margin-top:70px"><p style="flex:1">校名：${pen.text('学校')}</p><p>校（院）长：${pen.sign('校长')}</p></div><p style="text-align:right;margin-top:10px">${pen.day('毕业日期', 'han')}</p></div>
<div style="position:absolute;left:84px;right:84px;bottom:84px;font:15px/1.9 var(--song)"><p>证书编号：${pen.text('证书编号')}</p><p>批准文号：（83）教高三字010号</p><p>查询网址：http://www.chsi.com.cn</p></div>${pen.seal('学校', 'left:190px;bottom:260px', 156)}`,
  ],
}

/** The licence of a vehicle as it was before its present form: 车主, 厂牌型号, 车架号. */
const vehicle: Layout = {
  id: 'tune-f/vehicle-owner',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) => {
    const l = (text: string) => td(text, 'class="l"')
    return [
      `<div style="padding:16px 22px;font:17px/1.3 var(--song)"><h1 style="font-size:22px;letter-spacing:3px;margin-bottom:8px">中华人民共和国机动车行驶证</h1>${ruled(
        'fve',
        [
          l('车牌号码') + td(pen.text('号牌号码')) + l('车辆类型') + td(pen.text('车辆类型')),
          l('车　　主') + td(pen.text('所有人'), 'colspan="3"'),
          l('住　　址') + td(pen.text('住址'), 'colspan="3"'),
          l('厂牌型号') + td(pen.text('品牌型号')) + l('使用性质') + td(pen.text('使用性质')),
          l('发动机号') + td(pen.text('发动机号码'), 'colspan="3"'),
          `${td(upright('发证机关'), 'rowspan="3" class="l" style="height:110px"')}${td('', 'rowspan="3"')}${l('车架号')}${td(pen.text('车辆识别代号'))}`,
          l('登记日期') + td(pen.day('注册日期', 'dots')),
          l('发证日期') + td(pen.day('发证日期', 'dots')),
        ],
        'border:1px solid #667;padding:4px 6px;font-size:16px',
      )}${pen.seal('发证机关', 'left:150px;bottom:94px', 100)}<style>.fve .l{width:92px;text-align:center;font-size:14px;color:#234}</style></div>`,
    ]
  },
}

export const REGISTERS: Layout[] = [household, marriage, degree, vehicle]
