import { printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { code, complete, REST } from './parts.ts'

/** The licence as it was before 2019, photocopied: grey frame and heading, names of its lines set apart. */
const licence: Layout = {
  id: 'tune-i/licence-2014',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const line = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:15px"><span style="flex:none;width:118px;text-align-last:justify;font:16px/1.6 var(--hei);color:#333">${label}</span><span style="flex:1;padding-left:30px">${value}</span></div>`
    const capital = (pen.number('注册资本') / 10_000).toLocaleString('en-US', {
      useGrouping: false,
      minimumFractionDigits: 4,
    })
    const [year = '', month = '', date = ''] = pen.raw('登记日期').split('-')
    return complete(
      pen,
      [
        `<div style="position:absolute;inset:30px;border:14px solid #c9c9c9;outline:2px solid #8d8d8d;outline-offset:-22px"></div><div style="font:17px/1.6 var(--song);padding:10px 26px"><p style="text-align:center;font-size:54px;line-height:1;color:#777">✪</p><h1 style="font-size:50px;letter-spacing:22px;line-height:1.3;margin-top:8px;padding-left:22px">营业执照</h1><p style="text-align:center;font-size:18px;letter-spacing:8px">（副　本）</p><div style="display:flex;justify-content:space-between;font-size:15px;margin:14px 0 26px"><span>证照编号：26000000201703210074</span><span>统一社会信用代码 <b>${pen.text('统一社会信用代码')}</b></span></div>
${line('名称', pen.text('名称'))}${line('类型', pen.text('类型'))}${own ? line('经营场所', pen.text('住所')) : line('住所', pen.text('住所'))}${line(own ? '经营者' : '法定代表人', pen.text('法定代表人'))}${own ? line('组成形式', '个人经营') : ''}${pen.knows('注册资本') ? line('注册资本', pen.as('注册资本', `人民币${capital}万元整`)) : ''}${line(own ? '注册日期' : '成立日期', pen.day('成立日期', 'padded'))}${own ? '' : line('营业期限', `${pen.raw('成立日期') ? printDay(pen.raw('成立日期'), 'padded') : ''}至${pen.knows('营业期限止') ? pen.day('营业期限止', 'padded') : '不约定期限'}`)}${line('经营范围', `${pen.text('经营范围')}<br><span style="font-size:13px">【依法须经批准的项目，经相关部门批准后方可开展经营活动】</span>`)}${REST}</div>
<div style="position:absolute;left:130px;bottom:150px">${code(96)}</div><div style="position:absolute;right:120px;bottom:140px;text-align:center;font:18px/2 var(--song)"><p>登 记 机 关</p>${pen.has('印章即机关') ? '' : `<p>${pen.text('登记机关')}</p>`}<p>${pen.as('登记日期', year && month ? `${year} 年 ${month} 月 ${date} 日` : pen.raw('登记日期'))}</p></div>${pen.seal('登记机关', 'right:150px;bottom:140px', 150)}
<p style="position:absolute;left:84px;right:84px;bottom:78px;font-size:12px;line-height:1.5;text-align:center">企业信用信息公示系统网址：http://www.sgs.gov.cn　　请于每年1月1日至6月30日通过公示系统报送年度报告<br>中华人民共和国国家工商行政管理总局监制</p>`,
      ],
      line,
    )
  },
}

/** A title of immovables printed from a portal: names and values without lines, right of them a code. */
const property: Layout = {
  id: 'tune-i/property-printout',
  kind: 'property-certificate',
  size: 'sheet',
  pages: (pen) => {
    const row = (label: string, value: string) =>
      `<div style="display:flex;padding:9px 0"><span style="flex:none;width:210px;color:#555">${label}：</span><span style="flex:1">${value}</span></div>`
    return complete(
      pen,
      [
        `<div style="font:16px/1.5 var(--micro)"><div style="position:relative;border-bottom:2px solid #9c2b2b;padding-bottom:10px"><h1 style="font-size:26px;text-align:left;color:#9c2b2b">不动产权证书</h1><p style="font-size:13px;color:#777">电子证照打印件　　根据《中华人民共和国民法典》等法律法规，为保护权利人合法权益，对申请登记的权利准予登记，颁发此证</p><div style="position:absolute;right:0;top:-30px">${code(66)}</div></div><div style="margin-top:16px">
${row('证书号', pen.text('不动产权证号'))}${row('权利人', pen.text('权利人'))}${row('共有情况', pen.text('共有情况'))}${row('坐落', pen.text('坐落'))}${row('不动产单元号', pen.text('不动产单元号'))}${row('权利类型', '国有建设用地使用权/房屋所有权')}${row('规划用途', pen.text('用途'))}${row('房屋建筑面积', `${pen.text('面积')} 平方米`)}${row('土地使用期限', `${pen.day('使用期限起', 'dashes')} 起　${pen.day('使用期限止', 'dashes')} 止`)}${pen.knows('竣工年') ? row('竣工年份', `${pen.plain('竣工年')} 年`) : ''}${row('附记', pen.text('附记'))}${REST}${row('登记机构', pen.text('登记机构'))}${row('登记日期', pen.day('登记日期', 'dashes'))}</div></div>${pen.seal('登记机构', 'left:330px;bottom:250px', 150)}
<p style="position:absolute;left:84px;right:84px;bottom:44px;border-top:1px solid #ccc;padding-top:6px;font:12px/1.6 var(--micro);color:#888">本打印件与电子证照信息一致，可使用“随申办”扫码验证；复制、截屏及涂改无效。</p>`,
      ],
      row,
    )
  },
}

/** The inside of a certificate of marriage: the holder above, the two persons below each other. */
const marriage: Layout = {
  id: 'tune-i/marriage-inside',
  kind: 'marriage-certificate',
  size: 'leaf',
  pages: (pen) => {
    const person = (_: unknown, i: number) => {
      const row = pen.rows('当事人')[i] ?? {}
      const line = (label: string, field: string, shown?: string) =>
        `<p><span style="color:#7a4a4a;margin-right:10px">${label}</span>${pen.cell('当事人', i, field, shown)}</p>`
      return `<div style="border-top:1px solid #d9b3b3;padding:9px 0;display:grid;grid-template-columns:1fr 1fr;gap:2px 12px">${line('姓名', '姓名')}${line('性别', '性别')}<p><span style="color:#7a4a4a;margin-right:10px">国籍</span>中国</p>${line('出生日期', '出生', printDay(String(row.出生 ?? ''), 'padded'))}<div style="grid-column:1/3">${line('身份证件号', '公民身份号码')}</div></div>`
    }
    return complete(pen, [
      `<div style="position:absolute;inset:16px;border:1px solid #d9b3b3"></div><div style="font:16px/1.9 var(--song)"><h1 style="font-size:26px;letter-spacing:10px;color:#b3261e;margin-bottom:8px">结婚证</h1><div style="display:flex;gap:20px;margin-bottom:12px"><div style="flex:1"><p><span style="color:#7a4a4a;margin-right:10px">持证人</span>${pen.text('持证人')}</p><p><span style="color:#7a4a4a;margin-right:10px">登记日期</span>${pen.day('登记日期', 'padded')}</p><p><span style="color:#7a4a4a;margin-right:10px">结婚证字号</span>${pen.text('结婚证字号')}</p><p><span style="color:#7a4a4a;margin-right:10px">备注</span></p></div><div style="width:150px;height:104px;background:#f4dada;text-align:center;font-size:13px;line-height:104px;color:#b77">合影照片</div></div>
${pen.rows('当事人').map(person).join('')}${REST}<p style="border-top:1px solid #d9b3b3;padding-top:12px;font-size:14px;line-height:1.7;text-indent:2em">结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。</p><div style="position:relative;margin-top:20px;padding-left:120px"><p>登记机关　${pen.text('登记机关')}</p><p>婚姻登记员　${pen.sign('婚姻登记员')}</p>${pen.seal('登记机关', 'left:250px;top:-20px', 136)}</div></div>`,
    ])
  },
}

/** A diploma lying: photograph and numbers at the left, the sentence at the right. */
const degree: Layout = {
  id: 'tune-i/diploma-lying',
  kind: 'degree-certificate',
  size: 'wide',
  pages: (pen) =>
    complete(pen, [
      `<div style="position:absolute;inset:20px;border:6px double #9a7a3a"></div><div style="display:flex;height:100%;padding:26px 30px"><div style="width:270px;font:15px/2 var(--song);padding-top:60px;flex:none"><div style="width:130px;height:172px;background:#e6ebf2;border:1px solid #aaa;margin-bottom:90px"></div><p>证书编号</p><p>${pen.text('证书编号')}</p><p style="font-size:12px;color:#555;margin-top:30px">中华人民共和国教育部学历证书<br>查询网址：www.chsi.com.cn</p></div>
<div style="flex:1;font:21px/2.2 var(--kai);padding-top:44px"><h1 style="font:700 38px/1.4 var(--song);letter-spacing:16px;margin-bottom:26px">${pen.title('毕业证书')}</h1><p style="text-indent:2em">${pen.text('姓名')}，${pen.text('性别')}，生于${pen.day('出生')}。${pen.text('入学年月')}入学，${pen.text('毕业年月')}毕业，在本校${pen.text('专业')}专业修完${pen.text('层次')}（学制${pen.text('学制')}）教学计划规定的全部课程，成绩合格，准予毕业。</p>${REST}<div style="display:flex;justify-content:space-between;margin-top:70px;position:relative"><span>学校：${pen.text('学校')}</span><span>校长：${pen.sign('校长')}</span>${pen.seal('学校', 'left:90px;top:-40px', 150)}</div><p style="text-align:right;margin-top:12px">${pen.day('毕业日期', 'han')}</p></div></div>`,
    ]),
}

/** The certificate of birth filled in by a hospital's printer: three blocks, child, mother, father. */
const birth: Layout = {
  id: 'tune-i/birth-printed',
  kind: 'birth-certificate',
  size: 'sheet',
  pages: (pen) => {
    const h = (text: string) => td(text, 'class="h"')
    const wide = (label: string, value: string) => h(label) + td(value, 'colspan="5"')
    return complete(
      pen,
      [
        `<div style="position:absolute;inset:34px;border:2px solid #6a8f4f"></div><div style="font:16px/1.6 var(--song)"><h1 style="font-size:30px;letter-spacing:8px;color:#3f6b2a;margin:12px 0 4px">出生医学证明</h1><p style="text-align:center;font-size:13px;color:#555">BIRTH CERTIFICATE　（正页）</p><p style="text-align:right;margin:14px 0 6px">编号：${pen.text('出生医学证明编号')}</p>
${ruled(
  'ibi',
  [
    td('<b>新生儿</b>', 'colspan="6" class="g"'),
    `${h('姓名')}${td(pen.text('新生儿姓名'), 'colspan="2"')}${h('性别')}${td(pen.text('性别'), 'colspan="2"')}`,
    `${h('出生日期')}${td(pen.day('出生日期', 'padded'), 'colspan="2"')}${h('出生孕周（周）')}${td(pen.text('孕周'), 'colspan="2"')}`,
    `${h('出生体重（g）')}${td(pen.text('体重'), 'colspan="2"')}${h('出生身长（cm）')}${td(pen.text('身长'), 'colspan="2"')}`,
    wide('出生地点', pen.text('出生地点')),
    wide('接生机构', pen.text('医疗机构')),
    td('<b>母亲</b>', 'colspan="6" class="g"'),
    `${h('母亲姓名')}${td(pen.text('母亲姓名'))}${h('国籍')}${td('中国')}${h('民族')}${td('—')}`,
    wide('母亲身份证号', pen.text('母亲公民身份号码')),
    td('<b>父亲</b>', 'colspan="6" class="g"'),
    `${h('父亲姓名')}${td(pen.text('父亲姓名'))}${h('国籍')}${td('中国')}${h('民族')}${td('—')}`,
    wide('父亲身份证号', pen.text('父亲公民身份号码')),
  ],
  'border:1px solid #6a8f4f;padding:7px 9px;height:42px',
)}<table class="ibi">${REST}</table><div style="position:relative;margin-top:40px;padding-left:300px;line-height:2.2"><p>签发机构（盖章）</p><p>签发日期：${pen.day('签发日期', 'padded')}</p>${pen.seal('签发机构', 'left:370px;top:-36px', 150)}</div></div><p style="position:absolute;left:84px;right:84px;bottom:54px;font-size:12px;color:#555">本证明是新生儿申报户口的法定医学证明，由新生儿父母或监护人妥善保管，不得出卖、转让、出借、涂改。</p><style>.ibi .h{width:112px;font-size:14px;color:#3f6b2a}.ibi .g{background:#eef4ea;height:30px;padding:3px 9px}</style>`,
      ],
      (label, value) => `<tr>${wide(label, value)}</tr>`,
    )
  },
}

export const CERTIFICATES: Layout[] = [licence, property, marriage, degree, birth]
