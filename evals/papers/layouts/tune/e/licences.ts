import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'
import { dots, under } from './pieces.ts'

const emblem = (size: number) =>
  `<svg width="${size}" height="${size}" viewBox="0 0 100 100" style="display:inline-block" xmlns="http://www.w3.org/2000/svg"><circle cx="50" cy="46" r="40" fill="#c8281e"/><circle cx="50" cy="46" r="33" fill="none" stroke="#f0c648" stroke-width="4"/><path d="M50 18l5 14h15l-12 9 4 15-12-9-12 9 4-15-12-9h15z" fill="#f0c648"/><path d="M22 80q28 18 56 0l4 12q-32 16-64 0z" fill="#c8281e"/></svg>`

/** The e-licence printed upright with English below its labels, as free trade zones give it out. */
const licence: Layout = {
  id: 'tune-e/business-licence-bilingual',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    const line = (label: string, words: string, value: string) =>
      `<div style="display:flex;margin-bottom:15px;line-height:1.45"><span style="width:176px;flex:none">${under(label, words)}</span><span style="flex:1;padding-top:1px">${value}</span></div>`
    const capital = inCapitals(pen.raw('注册资本'))
    return [
      `<div style="position:absolute;inset:26px;border:9px double #b79a55"></div><div style="position:relative;font-family:var(--song);font-size:17px"><div style="text-align:center;line-height:1">${emblem(82)}</div><h1 style="font-size:46px;letter-spacing:20px;text-indent:20px;font-family:var(--hei);line-height:1.3">营业执照</h1><p style="text-align:center;font:19px 'Liberation Serif';letter-spacing:3px">BUSINESS LICENSE</p><p style="text-align:center;font-size:15px;margin-bottom:18px">（电子营业执照打印件）</p><div style="display:flex;justify-content:space-between;margin-bottom:22px"><div style="width:390px;line-height:1.4;font-size:15px">${under('统一社会信用代码', 'Unified Social Credit Code')}<p style="font:700 21px 'Liberation Sans';margin-top:4px">${pen.text('统一社会信用代码')}</p></div><div style="text-align:center;font-size:10px;line-height:1.3;width:120px">${dots(pen.raw('统一社会信用代码'), 88)}<br>扫描二维码登录国家企业信用信息公示系统</div></div>${line('名　　称', 'Name', pen.text('名称'))}${line('类　　型', 'Type', pen.text('类型'))}${line(own ? '经 营 者' : '法定代表人', own ? 'Operator' : 'Legal Representative', pen.text('法定代表人'))}${pen.knows('注册资本') ? line('注册资本', 'Registered Capital', pen.as('注册资本', capital ? `人民币${capital}` : pen.raw('注册资本'))) : ''}${line('成立日期', 'Date of Establishment', pen.day('成立日期', 'padded'))}${pen.knows('营业期限止') ? line('营业期限', 'Operating Period', `自成立之日至${pen.day('营业期限止', 'padded')}`) : ''}${line(own ? '经营场所' : '住　　所', own ? 'Place of Business' : 'Domicile', pen.text('住所'))}${line('经营范围', 'Business Scope', `${pen.text('经营范围')}<br><span style="font-size:12px">（依法须经批准的项目，经相关部门批准后方可开展经营活动）</span>`)}<div style="position:absolute;left:330px;top:830px;line-height:1.5;font-size:16px"><p>${pen.has('印章即机关') ? '' : `${under('登记机关', 'Registration Authority')}&emsp;${pen.text('登记机关')}`}</p><p style="margin-top:16px">${pen.day('登记日期', 'padded')}</p></div></div>${pen.seal('登记机关', 'left:470px;top:880px', 150)}<p style="position:absolute;left:50px;right:50px;bottom:44px;font-size:11px;line-height:1.4;text-align:center;color:#444">市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。</p>`,
    ]
  },
}

/** One licence for a whole trade: whose it is stands above, what is licensed in a table of one row. */
const permit: Layout = {
  id: 'tune-e/permit-one-trade',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const particular = (label: string, value: string, wide = false) =>
      `<div style="${wide ? 'grid-column:1/-1;' : ''}display:flex;line-height:1.4"><span style="color:#0a5a52;width:148px;flex:none">${label}</span><span>${value}</span></div>`
    return [
      `<div style="position:absolute;inset:18px;border:3px solid #0a7a6e;outline:1px solid #0a7a6e;outline-offset:-9px"></div><div style="position:relative;font-family:var(--hei);padding:6px 24px"><div style="display:flex;align-items:center;justify-content:space-between"><span style="font-size:13px;color:#0a5a52;width:200px">一业一证 · 一码亮证</span><h1 style="font-size:38px;letter-spacing:6px;color:#0a5a52">${pen.title('行业综合许可证')}</h1><span style="width:200px;text-align:right">${dots(pen.raw('许可证编号'), 78, '#0a5a52')}</span></div><div style="display:grid;grid-template-columns:1fr 1fr;gap:11px 30px;margin:22px 0 20px;font-size:17px">${particular('经营者名称', pen.text('名称'))}${particular('统一社会信用代码', pen.text('统一社会信用代码'))}${particular('负责人', pen.text('法定代表人'))}${particular('主体业态', pen.text('主体业态'))}${particular('经营者住所', pen.text('住所'), true)}${particular('经营场所', pen.text('经营场所'), true)}</div>${ruled(
        'e-pe',
        [
          '<th style="width:176px">许可证编号</th><th>许可经营项目</th><th style="width:130px">签发日期</th><th style="width:130px">有效期至</th><th style="width:170px">发证机关</th>',
          td(pen.text('许可证编号')) +
            td(pen.text('经营范围')) +
            td(pen.day('签发日期', 'dots')) +
            td(pen.day('有效期限止', 'dots')) +
            td(pen.text('发证机关')),
        ],
        'border:1px solid #0a7a6e;padding:9px 8px;font-size:15.5px;text-align:center;line-height:1.45;word-break:break-all;height:42px',
      )}<div style="position:relative;margin-top:26px;font-size:16px;display:flex;justify-content:space-between"><div style="font-size:12px;line-height:1.7;color:#444;width:520px">一、经营者应当在经营场所显著位置公示本证，或亮出二维码。<br>二、许可事项发生变化的，应当在十个工作日内申请变更。<br>三、投诉举报电话：12345、12315。</div><div style="width:300px">签发人：${pen.sign('签发人')}<p style="margin-top:38px">（发证机关印章）</p></div></div></div>${pen.seal('发证机关', 'right:150px;bottom:150px', 150)}`,
    ]
  },
}

/** The green certificate of a special zone: owner, land and building in three groups with upright heads. */
const property: Layout = {
  id: 'tune-e/property-green-certificate',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const group = (head: string, rows: string[]) =>
      rows.map(
        (row, i) =>
          `${i === 0 ? `<td rowspan="${rows.length}" style="width:46px;text-align:center;line-height:1.35;letter-spacing:0">${upright(head)}</td>` : ''}${row}`,
      )
    const label = (text: string) => td(text, 'style="width:150px;text-align:center"')
    return [
      `<div style="font-family:var(--ming);font-size:17px;color:#111;background:repeating-linear-gradient(45deg,#eef6ec 0 6px,#f6fbf4 6px 12px);position:absolute;inset:0;padding:38px 52px"><div style="text-align:center"><span style="font-size:32px;letter-spacing:16px;text-indent:16px;color:#1b5e2f;font-family:var(--song);font-weight:700">${pen.title('房地产证')}</span></div><p style="text-align:right;margin:4px 0 8px">${pen.text('不动产权证号')}</p>${ruled(
        'e-pr',
        [
          ...group('权利人', [
            label('姓名或名称') + td(pen.text('权利人')) + label('共有情况') + td(pen.text('共有情况')),
          ]),
          ...group('土地', [
            label('不动产单元号') + td(pen.text('不动产单元号'), 'colspan="3"'),
            label('位　置') + td(pen.text('坐落'), 'colspan="3"'),
            label('使用年限') +
              td(`从 ${pen.day('使用期限起', 'full')} 至 ${pen.day('使用期限止', 'full')}`, 'colspan="3"'),
          ]),
          ...group('建筑物', [
            label('用　途') + td(pen.text('用途')) + label('竣工日期') + td(`${pen.text('竣工年')} 年`),
            label('建筑面积') + td(`${pen.text('面积')} 平方米`) + label('登记日期') + td(pen.day('登记日期', 'full')),
          ]),
          td('他项权利摘要及附记', 'colspan="2" style="text-align:center"') +
            td(`${pen.text('附记')}`, 'colspan="3" style="height:110px;vertical-align:top"'),
        ],
        'border:1px solid #2b6b3d;padding:8px 10px;line-height:1.4',
      )}<div style="display:flex;justify-content:space-between;margin-top:16px"><span style="font-size:12px;width:430px;line-height:1.6">根据国家有关法律、法规，为保护权利人的合法权益，对申请登记的本证所列房地产，经审查属实，特发此证。</span><span>登记机关：${pen.text('登记机构')}</span></div></div>${pen.seal('登记机构', 'right:130px;bottom:44px', 156)}`,
    ]
  },
}

/** The licence to drive as the traffic police's own application shows and prints it. */
const driving: Layout = {
  id: 'tune-e/driving-licence-electronic',
  kind: 'driving-licence',
  size: 'leaf',
  pages: (pen) => {
    const line = (label: string, words: string, value: string) =>
      `<div style="display:flex;border-bottom:1px solid #d7dfe8;padding:5px 0;line-height:1.25"><span style="width:170px;flex:none;color:#46566a;font-size:13.5px">${under(label, words)}</span><span style="flex:1;font-size:16px;align-self:center">${value}</span></div>`
    return [
      `<div style="font-family:var(--micro);position:absolute;inset:0;background:#eef3f9;padding:24px 30px"><div style="background:linear-gradient(100deg,#20549b,#3f82d2);color:#fff;border-radius:12px 12px 0 0;padding:10px 20px;text-align:center;line-height:1.35"><b style="font-size:21px;letter-spacing:2px">中华人民共和国机动车驾驶证</b><br><span style="font:12px 'Liberation Sans'">Driving License of the People's Republic of China（电子版）</span></div><div style="background:#fff;padding:10px 22px 20px;border-radius:0 0 12px 12px;position:relative">${line('证号', 'License No.', pen.text('证号'))}${line('姓名', 'Name', pen.text('姓名'))}${line('性别', 'Sex', pen.text('性别'))}${line('国籍', 'Nationality', '中国 CHN')}${line('住址', 'Address', pen.text('住址'))}${line('出生日期', 'Date of Birth', pen.day('出生', 'dashes'))}${line('初次领证日期', 'Date of First Issue', pen.day('初次领证日期', 'dashes'))}${line('准驾车型', 'Class', pen.text('准驾车型'))}${line('有效起始日期', 'Valid From', pen.day('有效期限起', 'dashes'))}${line('有效截止日期', 'Valid Until', pen.day('有效期限止', 'dashes'))}${line('累积记分', 'Penalty Points', '0 分')}${line('状态', 'Status', '<span style="color:#118a3c">正常</span>')}<div style="height:104px;padding-top:12px;display:flex;justify-content:space-between;font-size:11px;color:#666"><span style="width:250px;line-height:1.5">电子驾驶证与纸质驾驶证具有同等法律效力。查验时请扫描右侧二维码。</span>${dots(pen.raw('证号'), 82, '#20549b')}</div>${pen.seal('发证机关', 'left:270px;bottom:14px', 92)}</div></div>`,
    ]
  },
}

/** The electronic licence of a vehicle, on a slip in two columns. */
const vehicle: Layout = {
  id: 'tune-e/vehicle-licence-electronic',
  kind: 'vehicle-licence',
  size: 'slip',
  pages: (pen) => {
    const entry = (label: string, words: string, value: string, wide = false) =>
      `<div style="${wide ? 'grid-column:1/-1;' : ''}border-bottom:1px solid #c9d3df;padding-bottom:4px;line-height:1.35"><span style="font-size:11.5px;color:#51606f">${label} ${words}</span><br><span style="font-size:18px">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:0;background:linear-gradient(160deg,#e7eef8,#f8fafd)"></div><div style="position:relative;font-family:var(--hei)"><div style="display:flex;justify-content:space-between;align-items:center;margin-bottom:16px"><div style="line-height:1.3"><b style="font-size:25px;letter-spacing:3px;color:#1d3f77">中华人民共和国机动车行驶证</b><br><span style="font:13px 'Liberation Sans'">Vehicle License of the People's Republic of China　（电子行驶证 Electronic）</span></div>${dots(pen.raw('车辆识别代号'), 74, '#1d3f77')}</div><div style="display:grid;grid-template-columns:1fr 1fr;gap:9px 34px">${entry('号牌号码', 'Plate No.', pen.text('号牌号码'))}${entry('车辆类型', 'Vehicle Type', pen.text('车辆类型'))}${entry('所有人', 'Owner', pen.text('所有人'), true)}${entry('住址', 'Address', pen.text('住址'), true)}${entry('使用性质', 'Use Character', pen.text('使用性质'))}${entry('品牌型号', 'Model', pen.text('品牌型号'))}${entry('车辆识别代号', 'VIN', pen.text('车辆识别代号'))}${entry('发动机号码', 'Engine No.', pen.text('发动机号码'))}${entry('注册日期', 'Register Date', pen.day('注册日期', 'dashes'))}${entry('发证日期', 'Issue Date', pen.day('发证日期', 'dashes'))}</div><p style="font-size:11.5px;color:#51606f;margin-top:14px">检验状态：正常　|　电子行驶证与纸质行驶证具有同等效力　|　请以动态二维码查验结果为准</p></div>${pen.seal('发证机关', 'right:60px;bottom:24px', 110)}`,
    ]
  },
}

export default [licence, permit, property, driving, vehicle]
