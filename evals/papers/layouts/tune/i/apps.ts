import { printDay } from '../../../days.ts'
import type { Layout } from '../../layout.ts'
import { appCard, appRow, code, complete, REST } from './parts.ts'

/** A food permit as an app of certificates shows it. */
const permit: Layout = {
  id: 'tune-i/permit-app',
  kind: 'operating-permit',
  size: 'leaf',
  pages: (pen) =>
    complete(
      pen,
      [
        `${appCard(
          pen.title('食品经营许可证'),
          '电子证照 · 正常',
          '#1f8a5b',
          `${appRow('经营者名称', pen.text('名称'))}${appRow('社会信用代码', pen.text('统一社会信用代码'))}${appRow('法定代表人/负责人', pen.text('法定代表人'))}${appRow('住所', pen.text('住所'))}${appRow('经营场所', pen.text('经营场所'))}${appRow('主体业态', pen.text('主体业态'))}${appRow('经营项目', pen.text('经营范围'))}${appRow('证书编号', pen.text('许可证编号'))}${appRow('发证机关', pen.text('发证机关'))}${appRow('签发人', pen.sign('签发人'))}${appRow('发证日期', pen.day('签发日期', 'dashes'))}${appRow('有效期至', pen.day('有效期限止', 'dashes'))}${REST}`,
          '本电子证照由发证机关签发，可出示亮证码核验，截屏、打印仅供参考',
        )}${pen.seal('发证机关', 'left:210px;bottom:96px', 128)}`,
      ],
      appRow,
    ),
}

/** The licence of a company as the app of electronic licences shows it. */
const licence: Layout = {
  id: 'tune-i/licence-app',
  kind: 'business-licence',
  size: 'leaf',
  pages: (pen) => {
    const own = pen.raw('类型') === '个体工商户'
    return complete(
      pen,
      [
        `${appCard(
          '营业执照',
          '电子营业执照 · 副本',
          'linear-gradient(90deg,#b8862b,#d9b15f)',
          `${appRow('统一社会信用代码', pen.text('统一社会信用代码'))}${appRow(own ? '字号名称' : '企业名称', pen.text('名称'))}${appRow(own ? '主体类型' : '企业类型', pen.text('类型'))}${appRow(own ? '经营者' : '法定代表人', pen.text('法定代表人'))}${pen.knows('注册资本') ? appRow('注册资本', pen.as('注册资本', `${(pen.number('注册资本') / 10_000).toLocaleString('en-US')}万元人民币`)) : ''}${appRow(own ? '注册日期' : '成立日期', pen.day('成立日期', 'dashes'))}${pen.knows('营业期限止') ? appRow('营业期限至', pen.day('营业期限止', 'dashes')) : ''}${appRow(own ? '经营场所' : '住所', pen.text('住所'))}${appRow('经营范围', pen.text('经营范围'))}${pen.has('印章即机关') ? '' : appRow('登记机关', pen.text('登记机关'))}${appRow('核准日期', pen.day('登记日期', 'dashes'))}${REST}<div style="margin-top:10px">${code(76)}</div>`,
          '扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息',
        )}${pen.seal('登记机关', 'right:70px;bottom:70px', 132)}`,
      ],
      appRow,
    )
  },
}

/** The book of a household on a telephone: a card for the household and one for each of its members. */
const household: Layout = {
  id: 'tune-i/household-app',
  kind: 'household-register',
  size: 'leaf',
  pages: (pen) => {
    const foot = '数据来源：公安机关人口信息系统；仅限本人及同户人员查看'
    const member = (row: Record<string, string | number>, i: number) =>
      appCard(
        '常住人口登记卡',
        `户口簿电子证照 · 第 ${i + 2} 页`,
        '#7a2f2a',
        [
          ['姓名', '姓名'],
          ['户主或与户主关系', '与户主关系'],
          ['曾用名', '曾用名'],
          ['性别', '性别'],
          ['民族', '民族'],
          ['出生日期', '出生'],
          ['出生地', '出生地'],
          ['籍贯', '籍贯'],
          ['公民身份号码', '公民身份号码'],
          ['文化程度', '文化程度'],
          ['婚姻状况', '婚姻状况'],
          ['服务处所', '服务处所'],
          ['何时由何地迁来本址', '迁来'],
        ]
          .map(([label = '', field = '']) =>
            appRow(label, pen.cell('成员', i, field, printDay(String(row[field] ?? ''), 'dashes'))),
          )
          .join(''),
        foot,
      )
    return complete(
      pen,
      [
        `${appCard(
          '居民户口簿',
          '户口簿电子证照 · 首页',
          '#7a2f2a',
          `${appRow('户别', pen.text('户别'))}${appRow('户主姓名', pen.text('户主姓名'))}${appRow('户号', pen.text('户号'))}${appRow('住址', pen.text('住址'))}${appRow('签发日期', pen.day('签发日期', 'dashes'))}${REST}${appRow('承办人', pen.sign('承办人'))}<p style="color:#8a8f99;font-size:15px;padding-top:10px">户口登记机关（户口专用章）</p>`,
          foot,
        )}${pen.seal('户口专用章', 'left:300px;top:400px', 148)}`,
        ...pen.rows('成员').map(member),
      ],
      appRow,
    )
  },
}

const grey = (label: string, value: string, more = '') =>
  `<div style="display:flex;line-height:1.35;${more}"><span style="flex:none;width:104px;color:#7d8794;font-size:14px;line-height:22px">${label}</span><span style="flex:1;font-size:16px">${value}</span></div>`

/** The licence to drive on the app of the traffic police. */
const driving: Layout = {
  id: 'tune-i/driving-app',
  kind: 'driving-licence',
  size: 'card',
  pages: (pen) =>
    complete(
      pen,
      [
        `<div style="position:absolute;inset:0;background:linear-gradient(160deg,#eaf3ff,#f9fcff);font-family:var(--micro);padding:16px 22px"><div style="display:flex;justify-content:space-between;border-bottom:1px solid #c5d6ea;padding-bottom:6px"><span style="font-size:20px;color:#134a8e">机动车驾驶证（电子版）</span><span style="font-size:12px;color:#7d8794;line-height:30px">状态：正常　累积记分：0分</span></div>
<div style="display:flex;gap:20px;margin-top:12px"><div style="width:110px;height:142px;background:#d6dde6;flex:none;text-align:center;line-height:142px;color:#98a3b0;font-size:13px">照片</div><div style="flex:1;display:grid;gap:8px">${grey('姓名', pen.text('姓名'))}${grey('性别', pen.text('性别'))}${grey('出生日期', pen.day('出生', 'dashes'))}${grey('证号', pen.text('证号'))}${grey('准驾车型', pen.text('准驾车型'))}${grey('初次领证日期', pen.day('初次领证日期', 'dashes'))}</div></div>
<div style="display:grid;gap:8px;margin-top:12px">${grey('有效期限', `${pen.day('有效期限起', 'dashes')} 至 ${pen.day('有效期限止', 'dashes')}`)}${grey('住址', pen.text('住址'))}${REST}</div><p style="position:absolute;left:22px;bottom:14px;font-size:11.5px;color:#98a3b0">电子驾驶证与纸质驾驶证具有同等法律效力</p></div>${pen.seal('发证机关', 'right:26px;bottom:20px', 84)}`,
      ],
      grey,
    ),
}

/** The licence of a vehicle on the same app. */
const vehicle: Layout = {
  id: 'tune-i/vehicle-app',
  kind: 'vehicle-licence',
  size: 'card',
  pages: (pen) =>
    complete(
      pen,
      [
        `<div style="position:absolute;inset:0;background:linear-gradient(160deg,#eef6f1,#fbfefc);font-family:var(--micro);padding:16px 22px"><div style="display:flex;justify-content:space-between;border-bottom:1px solid #c4dccb;padding-bottom:6px"><span style="font-size:20px;color:#1b6b3d">机动车行驶证（电子版）</span><span style="font-size:12px;color:#7d8794;line-height:30px">机动车状态：正常</span></div>
<p style="font-size:30px;line-height:1.3;margin:8px 0 8px;color:#123"><span style="font-size:14px;color:#7d8794;margin-right:12px">号牌号码</span>${pen.text('号牌号码')}</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:9px 16px">${grey('车辆类型', pen.text('车辆类型'))}${grey('使用性质', pen.text('使用性质'))}${grey('所有人', pen.text('所有人'))}${grey('品牌型号', pen.text('品牌型号'))}${grey('住址', pen.text('住址'), 'grid-column:1/3')}${grey('车辆识别代号', pen.text('车辆识别代号'), 'grid-column:1/3')}${grey('发动机号码', pen.text('发动机号码'), 'grid-column:1/3')}${grey('注册日期', pen.day('注册日期', 'dashes'))}${grey('发证日期', pen.day('发证日期', 'dashes'))}${REST}</div><p style="position:absolute;left:22px;bottom:14px;font-size:11.5px;color:#98a3b0">电子行驶证与纸质行驶证具有同等法律效力</p></div>${pen.seal('发证机关', 'right:30px;bottom:28px', 82)}`,
      ],
      grey,
    ),
}

export const APPS: Layout[] = [permit, licence, household, driving, vehicle]
