import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { qr, tenThousands } from '../k/kit.ts'
import { others } from './kit.ts'

const LICENCE = '统一社会信用代码 名称 类型 法定代表人 注册资本 成立日期 住所 经营范围 登记机关 登记日期'

/** The licence on its lying sheet: labels stretched, two columns, the capital in characters. */
const lying: Layout = {
  id: 'tune-l/licence-lying',
  kind: 'business-licence',
  size: 'wide',
  pages: (pen) => {
    const one = pen.raw('类型').includes('个体')
    const line = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:13px"><span style="width:104px;flex:none;text-align-last:justify;font:500 17px/1.6 var(--hei);margin-right:22px">${label}</span><span style="flex:1">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:22px;border:10px double #b8924a"></div><div style="position:absolute;inset:44px;border:1px solid #d9bf86"></div>
<div style="position:relative;padding:14px 30px;font:17px/1.6 var(--song)"><div style="position:absolute;left:30px;top:44px;width:270px"><p style="font:500 15px/1.5 var(--hei)">统一社会信用代码</p><p style="font:18px/1.5 var(--hei);letter-spacing:1px">${pen.text('统一社会信用代码')}</p></div>
<div style="position:absolute;right:30px;top:26px;display:flex;width:230px;gap:8px">${qr(78, 'flex:none')}<p style="font:11px/1.5 var(--song)">扫描二维码登录‘国家企业信用信息公示系统’了解更多登记、备案、许可、监管信息</p></div>
<div style="text-align:center;height:170px"><div style="width:64px;height:64px;border-radius:50%;background:#c5281c;border:5px solid #e0b23c;margin:0 auto"></div><h1 style="font:700 50px/1.3 var(--song);letter-spacing:16px;padding-left:16px">${pen.title('营业执照')}</h1><p style="font:16px/1.4 var(--song);letter-spacing:4px">（副　本）1-1</p></div>
<div style="display:flex;gap:46px;margin-top:26px"><div style="flex:11">${line('名称', pen.text('名称'))}${line('类型', pen.text('类型'))}${line(one ? '经营者' : '法定代表人', pen.text('法定代表人'))}${line('经营范围', `${pen.text('经营范围')}<span style="font-size:14px">（依法须经批准的项目，经相关部门批准后方可开展经营活动）</span>`)}</div><div style="flex:9">${pen.knows('注册资本') ? line('注册资本', pen.as('注册资本', inCapitals(pen.raw('注册资本')) ?? pen.raw('注册资本'))) : line('组成形式', '个人经营')}${line(one ? '注册日期' : '成立日期', pen.day('成立日期', 'padded'))}${line(one ? '经营场所' : '住所', pen.text('住所'))}${others(
        pen,
        LICENCE,
      )
        .map((field) => line(field, pen.fill(field)))
        .join('')}</div></div></div>
<div style="position:absolute;right:120px;bottom:104px;width:340px;font:18px/1.8 var(--song)"><p><span style="font:500 18px/1.8 var(--hei);letter-spacing:6px">登记机关</span>　${pen.text('登记机关')}</p><p style="text-align:right;margin-top:8px">${pen.day('登记日期', 'padded')}</p>${pen.seal('登记机关', 'left:110px;top:-50px', 156)}</div>
<p style="position:absolute;left:80px;right:80px;bottom:52px;font:11.5px/1.5 var(--song);display:flex;justify-content:space-between"><span>国家企业信用信息公示系统网址：http://www.gsxt.gov.cn</span><span>市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告</span><span>国家市场监督管理总局监制</span></p>`,
    ]
  },
}

/** A standing licence of the years of 三证合一: a single column, the old number kept beside the code. */
const standing: Layout = {
  id: 'tune-l/licence-standing',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const one = pen.raw('类型').includes('个体')
    const line = (label: string, value: string) =>
      `<tr><td style="width:150px;vertical-align:top;letter-spacing:3px;color:#5a3a12">${label}</td><td style="padding-bottom:11px">${value}</td></tr>`
    return [
      `<div style="position:absolute;inset:34px;border:14px solid #e7cf98;outline:2px solid #b48a3a"></div><div style="position:relative;padding:18px 6px;font:18px/1.6 var(--kai)"><p style="text-align:right;font:13px/1.4 var(--song)">编号 S0292019000417（2—1）</p><div style="text-align:center"><div style="width:80px;height:80px;border-radius:50%;background:#c5281c;border:6px solid #e0b23c;margin:8px auto"></div><h1 style="font:700 52px/1.5 var(--song);letter-spacing:20px;padding-left:20px">${pen.title('营业执照')}</h1><p style="font:20px/1.4 var(--kai)">（副　本）</p><p style="margin:12px 0 26px;font-size:17px">统一社会信用代码/注册号&ensp;${pen.text('统一社会信用代码')}</p></div>
<table>${line('名　　称', pen.text('名称'))}${line('类　　型', pen.text('类型'))}${line(one ? '经营场所' : '住　　所', pen.text('住所'))}${line(one ? '经营者姓名' : '法定代表人', pen.text('法定代表人'))}${pen.knows('注册资本') ? line('注册资本', `${pen.as('注册资本', tenThousands(pen.raw('注册资本')))}万元整`) : line('组成形式', '个人经营')}${line(one ? '注册日期' : '成立日期', pen.day('成立日期', 'han'))}${line('营业期限', one ? '/' : '长期')}${line('经营范围', pen.text('经营范围'))}${others(
        pen,
        LICENCE,
      )
        .map((field) => line(field, pen.fill(field)))
        .join('')}</table></div>
<div style="position:absolute;left:96px;bottom:110px">${qr(104)}<p style="font:11px/1.5 var(--song);width:150px">提示：每年1月1日至6月30日报送上一年度年度报告并公示。</p></div><div style="position:absolute;right:110px;bottom:140px;width:300px;text-align:center;font:19px/1.9 var(--kai)"><p style="letter-spacing:8px">登记机关</p><p>${pen.text('登记机关')}</p><p>${pen.day('登记日期', 'full')}</p>${pen.seal('登记机关', 'left:76px;top:-24px', 150)}</div><p style="position:absolute;left:76px;right:76px;bottom:60px;font:11px/1.5 var(--song);text-align:center">企业信用信息公示系统网址　　　　　　　　　　　　中华人民共和国国家工商行政管理总局监制</p>`,
    ]
  },
}

const PERMIT =
  '名称 统一社会信用代码 法定代表人 住所 经营场所 主体业态 经营范围 许可证编号 发证机关 签发日期 有效期限止'

/** The food licence: three narrow columns of a lying sheet, with whom it is watched by. */
const food: Layout = {
  id: 'tune-l/permit-food',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const line = (label: string, value: string) =>
      `<p style="display:flex;margin-bottom:10px"><span style="flex:none;white-space:nowrap;font:500 16px/1.5 var(--hei)">${label}：</span><span>${value}</span></p>`
    return [
      `<div style="position:absolute;inset:20px;border:16px solid #dfe9cf;outline:2px solid #7d9c58"></div><div style="position:relative;padding:12px 34px;font:16px/1.6 var(--song)"><h1 style="font:700 44px/1.5 var(--song);letter-spacing:12px;color:#1d1d1d;margin-top:10px">${pen.title('食品经营许可证')}</h1><p style="text-align:center;margin-bottom:22px">（正　本）</p>
<div style="display:flex;gap:40px"><div style="flex:1">${line('经营者名称', pen.text('名称'))}${line('社会信用代码<br>（身份证号码）', pen.text('统一社会信用代码'))}${line('法定代表人<br>（负责人）', pen.text('法定代表人'))}${line('住　　所', pen.text('住所'))}${line('经营场所', pen.text('经营场所'))}${line('主体业态', pen.text('主体业态'))}${line('经营项目', pen.text('经营范围'))}${others(
        pen,
        PERMIT,
      )
        .map((field) => line(field, pen.fill(field)))
        .join(
          '',
        )}</div><div style="width:400px">${line('许可证编号', pen.text('许可证编号'))}${line('日常监督管理机构', '辖区市场监督管理所')}${line('日常监督管理人员', '公示栏内载明')}${line('投诉举报电话', '12315')}<div style="position:relative;margin-top:56px">${line('发证机关', pen.text('发证机关'))}${line('签 发 人', pen.sign('签发人'))}<p style="text-align:center">${pen.day('签发日期', 'full')}</p>${pen.seal('发证机关', 'left:130px;top:-40px', 154)}</div><p style="margin-top:20px">有效期至 ${pen.day('有效期限止', 'full')}</p></div></div></div><p style="position:absolute;left:70px;bottom:56px">${qr(74)}</p><p style="position:absolute;right:70px;bottom:56px;font:12px/1.4 var(--song)">国家市场监督管理总局监制</p>`,
    ]
  },
}

/** What a web page of licences prints: grey labels in three pairs a row, stamped over. */
const portal: Layout = {
  id: 'tune-l/permit-portal',
  kind: 'operating-permit',
  size: 'sheet',
  pages: (pen) => {
    const pair = (label: string, value: string, span = 1) =>
      `<td class="lg">${label}</td><td colspan="${span * 2 - 1}">${value}</td>`
    return [
      `<div style="font:14px/1.6 var(--micro);margin:-30px -20px 0"><p style="display:flex;justify-content:space-between;font-size:11px;color:#888"><span>2026/11/9 09:41</span><span>电子证照库 - 证照详情</span></p><div style="display:flex;justify-content:space-between;align-items:center;border-left:5px solid #1677ff;padding-left:12px;margin:18px 0"><div><p style="font:700 22px/1.5 var(--micro)">${pen.title('经营许可证')}</p><p style="color:#8c8c8c">证照状态：<span style="color:#389e0d">有效</span>　　证照来源：省电子证照共享平台</p></div>${qr(72)}</div>
<table class="lp"><tr>${pair('证照编号', pen.text('许可证编号'))}${pair('持证主体', pen.text('名称'))}</tr><tr>${pair('主体代码', pen.text('统一社会信用代码'))}${pair('法人/负责人', pen.text('法定代表人'))}</tr><tr>${pair('住所（注册地址）', pen.text('住所'), 2)}</tr><tr>${pair('实际经营地址', pen.text('经营场所'), 2)}</tr><tr>${pair('业态', pen.text('主体业态'))}${pair('许可项目', pen.text('经营范围'))}</tr><tr>${pair('颁发机构', pen.text('发证机关'))}${pair('颁发时间', pen.day('签发日期', 'dashes'))}</tr><tr>${pair('有效期截止', pen.day('有效期限止', 'dashes'))}${pair('签发人', pen.sign('签发人'))}</tr>${others(
        pen,
        PERMIT,
      )
        .map((field) => `<tr>${pair(field, pen.fill(field), 2)}</tr>`)
        .join(
          '',
        )}</table><div style="position:relative;height:210px">${pen.seal('发证机关', 'right:60px;top:6px', 156)}</div><p style="border-top:1px dashed #ccc;padding-top:8px;font-size:12px;color:#8c8c8c">说明：本页面由系统自动生成，仅供核对使用，与原件不一致时以原件为准。</p><style>.lp td{border:1px solid #e8e8e8;padding:10px 12px}.lp .lg{background:#fafafa;color:#8c8c8c;width:122px}</style></div><p style="position:absolute;left:64px;right:64px;bottom:24px;font:11px var(--micro);color:#888;display:flex;justify-content:space-between"><span>https://zzk.example.gov.cn/licence/detail</span><span>1/1</span></p>`,
    ]
  },
}

export const LICENCES: Layout[] = [lying, standing, food, portal]
