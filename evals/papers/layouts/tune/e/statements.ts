import type { Layout } from '../../layout.ts'
import { ruled, td, upright } from '../parts.ts'
import { bars, behind, english, heading, over, under } from './pieces.ts'

/** A power in running text: what is asked for stands in small type below each line. */
const attorney: Layout = {
  id: 'tune-e/attorney-captions-below',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const company = pen.raw('委托人证件号码').startsWith('9')
    return [
      `<div style="font:16px/2.2 var(--song);margin-top:-10px">${heading(pen.title('授权委托书'), 'POWER OF ATTORNEY', 28)}<p style="margin-top:24px">${company ? '本单位' : '本人'} ${english('I / We,')}${over(pen.fill('委托人'), '授权人姓名／名称 Name of Principal', 230)}，${over(pen.fill('委托人证件号码'), '授权人身份证件／商业登记号码 ID / Reg. No. of Principal', 250)}，</p><p>现授权 ${english('hereby appoint')}${over(pen.fill('受托人'), '获授权人姓名 Name of Attorney', 170)}，${over(pen.fill('受托人证件号码'), '获授权人身份证件号码 ID No. of Attorney', 240)}，</p><p>${over(pen.fill('联系电话'), '获授权人联络电话 Contact Tel. of Attorney', 210)}，代表${company ? '本单位' : '本人'}办理 ${english('to act in the matter of')}</p><p>${over(pen.fill('委托事项'), '授权办理的事项 Matter', 420)}，</p><p>并有权 ${english('with power to')}${over(pen.fill('权限'), '授权范围 Scope of Authority', 380)}。</p><p>本授权由 ${english('from')}${over(pen.fill('委托期限起'), '生效日期 Effective Date', 160)}起至 ${english('to')}${over(pen.fill('委托期限止'), '届满日期 Expiry Date', 160)}止有效。</p><p style="font-size:14px;line-height:1.7;margin-top:12px">获授权人在上述范围和期限内所签署的文件，${company ? '本单位' : '本人'}均予以承认。获授权人无转委托权。</p><table style="margin-top:40px;line-height:1.5"><tr><td style="width:55%;height:150px;vertical-align:top;position:relative">${under('授权人签署／盖章', 'Signature / Chop of Principal')}<div style="margin:16px 0 0 40px">${pen.sign('委托人')}</div>${pen.seal('委托人', 'left:130px;top:0', 146)}</td><td style="vertical-align:top">${under('获授权人签署', 'Signature of Attorney')}<div style="margin:16px 0 0 40px">${pen.sign('受托人')}</div></td></tr></table><p>${behind('签署日期', 'Date')}：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日')}</p></div>`,
    ]
  },
}

/** A notice and promise in one sheet: what the office tells stands left, what is promised right. */
const commitment: Layout = {
  id: 'tune-e/commitment-notice-beside',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const label = (text: string) => td(text, 'style="width:76px;text-align:center;font-weight:700"')
    return [
      `<div style="font-family:var(--song);margin:-30px -20px 0"><div style="display:flex;justify-content:space-between;font-size:12px;line-height:1.3"><span>${bars(pen.raw('承诺人证件号码'), 150, 26)}</span><span>信用承诺 XYCN-08<br>告知承诺制事项专用</span></div><h1 style="font-size:27px;font-family:var(--hei);margin:12px 0 14px">${pen.title('告知承诺书')}</h1>${ruled(
        'e-co',
        [
          label('受理部门') + td(pen.text('受理机关'), 'colspan="3"'),
          label('承诺主体名称或姓名') +
            td(pen.text('承诺人'), 'style="width:230px"') +
            label('主体证件号码') +
            td(pen.text('承诺人证件号码')),
          label('承诺办理事项') + td(pen.text('承诺事项')) + label('主体联系电话') + td(pen.text('联系电话')),
        ],
        'border:1.4px solid #111;padding:7px 9px;font-size:15px;line-height:1.4',
      )}<table class="e-co" style="margin-top:-1.4px"><tr><td style="width:36px;text-align:center;font-weight:700">${upright('行政机关告知')}</td><td style="width:42%;vertical-align:top;font-size:13.5px;line-height:1.65"><p>（一）依据《优化营商环境条例》，本事项实行告知承诺制。</p><p>（二）承诺主体应当在承诺的期限内符合办理条件。</p><p>（三）行政机关将在作出决定后两个月内对承诺内容进行核查。</p><p>（四）核查发现与承诺不符的，撤销决定并将失信信息记入信用记录。</p><p>（五）承诺主体可以不选择告知承诺方式，按一般程序办理。</p></td><td style="width:36px;text-align:center;font-weight:700">${upright('承诺主体承诺')}</td><td style="vertical-align:top;font-size:14.5px;line-height:1.7"><p>本承诺主体已知晓左栏告知的全部内容，现自愿承诺：</p><p>1. 填报的信息真实、准确；</p><p>2. <b style="font-weight:400">${pen.text('承诺内容')}</b>；</p><p>3. 主动配合核查；</p><p>4. 违反承诺的，自愿接受处理。</p></td></tr><tr><td colspan="4" style="height:210px;position:relative;vertical-align:bottom"><div style="margin-left:120px">承诺主体（签字或盖章）：${pen.sign('承诺人')}</div><div style="margin:26px 0 14px 120px">签署日期：${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}</div>${pen.seal('承诺人', 'left:280px;top:24px', 148)}</td></tr></table><p style="font-size:12px;margin-top:6px">注：本文书一式两份，行政机关与承诺主体各存一份。</p></div>`,
    ]
  },
}

/** Minutes with the members' shares in a table of two-line heads and a signing column. */
const resolution: Layout = {
  id: 'tune-e/resolution-minutes',
  kind: 'articles-resolution',
  size: 'sheet',
  pages: (pen) => {
    const head = (label: string, words: string, width: number) =>
      `<th style="width:${width}px;font-weight:400">${under(label, words)}</th>`
    const holders = pen
      .rows('股东')
      .map(
        (row, i) =>
          td(pen.cell('股东', i, '姓名')) +
          td(pen.cell('股东', i, '公民身份号码'), 'style="font-family:\'Liberation Mono\';font-size:13.5px"') +
          td(pen.cell('股东', i, '出资额', String(Number(row.出资额) / 10_000))) +
          td(pen.cell('股东', i, '出资比例', `${row.出资比例}%`)) +
          td(pen.sign(`股东：${row.姓名}`), 'style="height:56px"'),
      )
    return [
      `<div style="font-family:var(--song)"><p style="text-align:center;font-size:20px;letter-spacing:2px">${pen.text('公司名称')}</p>${heading(pen.title('股东会决议'), "SHAREHOLDERS' RESOLUTION", 27)}${ruled(
        'e-re',
        [
          td('会议时间', 'style="width:110px"') +
            td(pen.day('会议日期', 'padded')) +
            td('会议性质', 'style="width:110px"') +
            td('临时会议'),
          td('法定代表人') +
            td(pen.text('法定代表人')) +
            td('注册资本') +
            td(
              `${pen.number('注册资本') > 0 ? pen.as('注册资本', `人民币${pen.number('注册资本') / 10_000}万元`) : pen.text('注册资本')}`,
            ),
        ],
        'border:1px solid #333;padding:6px 8px;font-size:15px',
      )}<p style="margin-top:14px;text-indent:2em">本次会议于召开十五日前以书面方式通知全体股东，应到股东 ${pen.rows('股东').length} 名，实到股东 ${pen.rows('股东').length} 名，代表 100% 表决权，会议的召集和表决程序符合《公司法》及公司章程的规定。会议形成决议如下：</p><div style="margin:12px 0;border-left:4px solid #444;padding:4px 14px;font-size:17px">${pen.text('决议事项')}</div><p style="text-indent:2em">表决情况：同意的占总股数 100%，反对 0，弃权 0。</p><p style="margin:16px 0 6px">全体股东出资情况及签署：</p>${ruled(
        'e-rh',
        [
          head('股东姓名', 'Shareholder', 96) +
            head('身份证件号码', 'Identity Document No.', 190) +
            head('认缴出资额（万元）', 'Capital, RMB 10,000', 116) +
            head('持股比例', 'Percentage', 80) +
            head('股东签名', 'Signature', 140),
          ...holders,
        ],
        'border:1px solid #333;padding:5px 6px;font-size:15px;text-align:center;line-height:1.3',
      )}<div style="position:relative;margin-top:46px;text-align:right;padding-right:30px"><p>公司盖章 ${english('Company Chop')}：&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;</p>${pen.spec.signatures.法定代表人 ? `<p>法定代表人签名：${pen.sign('法定代表人')}</p>` : ''}<p style="margin-top:30px">${pen.fill('签署日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}</p>${pen.seal('单位', 'right:40px;top:-46px', 152)}</div></div>`,
    ]
  },
}

export default [attorney, commitment, resolution]
