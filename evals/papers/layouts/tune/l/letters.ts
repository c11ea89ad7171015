import { inCapitals } from '../../../../../src/writing/index.ts'
import type { Layout } from '../../layout.ts'
import { sum } from '../k/kit.ts'
import { BLANK_DAY, isCompany } from '../parts.ts'
import { others, ruled } from './kit.ts'

const PROXY = '委托人 委托人证件号码 受托人 受托人证件号码 联系电话 委托事项 权限 委托期限起 委托期限止 签署日期'

/** The registration office's instrument for an agent: instructions on the copy of the card, tick boxes. */
const registry: Layout = {
  id: 'tune-l/proxy-registry',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const unit = isCompany(pen.raw('委托人证件号码'))
    const row = (label: string, value: string, more = '') =>
      `<tr><td class="pk">${label}</td><td${more}>${value}</td></tr>`
    return [
      `<div style="font:15.5px/1.75 var(--song);margin:-14px 0 0"><p style="font-size:13px">附表 3</p><h1 style="font:700 26px/1.8 var(--song)">${pen.title('指定（委托）书')}</h1>
<p style="text-indent:2em;margin:10px 0">兹指定（委托）下列人员为${unit ? '本单位' : '本人'}的经办人，向登记机关办理${ruled(pen.fill('委托事项'))}手续。</p>
<table class="pp">${row(unit ? '申请人名称' : '申请人姓名', pen.fill('委托人'))}${row(unit ? '社会信用代码' : '申请人证件号', pen.fill('委托人证件号码'))}${row('被指定（委托）<br>人姓名', pen.fill('受托人'))}${row('被指定（委托）<br>人证件号码', pen.fill('受托人证件号码'))}${row('移 动 电 话', pen.fill('联系电话'))}${row('指定或者委托<br>的权限', `${pen.fill('权限')}<br><span style="font-size:13px">☑同意 ☐不同意 核对登记材料中的复印件并签署核对意见；<br>☑同意 ☐不同意 修改企业自备文件的错误。</span>`)}${row('指定或者委托<br>的有效期限', `自${pen.fill('委托期限起', BLANK_DAY)}至${pen.fill('委托期限止', BLANK_DAY)}`)}${others(
        pen,
        PROXY,
      )
        .map((field) => row(field, pen.fill(field)))
        .join(
          '',
        )}<tr><td colspan="2" style="height:120px;text-align:center;color:#777">（被指定或委托人身份证复印件粘贴处）</td></tr></table><p style="font-size:13px;margin-top:6px">注：申请人是自然人的由本人签字，是法人的加盖公章。</p>
<div style="position:relative;margin-top:22px"><p>申请人盖章（签字）：${pen.sign('委托人')}</p><p>被指定（委托）人签字：${pen.sign('受托人')}</p><p style="text-align:right">${pen.fill('签署日期', BLANK_DAY)}</p>${pen.seal('委托人', 'left:330px;top:-20px', 150)}</div><style>.pp td{border:1px solid #222;padding:6px 12px}.pp .pk{width:150px;text-align:center}</style></div>`,
    ]
  },
}

/** One run-on paragraph, as a family or a small shop types it. */
const paragraph: Layout = {
  id: 'tune-l/proxy-paragraph',
  kind: 'power-of-attorney',
  size: 'sheet',
  pages: (pen) => {
    const unit = isCompany(pen.raw('委托人证件号码'))
    const we = unit ? '我单位' : '本人'
    return [
      `<div style="font:18px/2.1 var(--song);padding-top:24px"><h1 style="font:700 30px/1.8 var(--hei);letter-spacing:10px;margin-bottom:24px">${pen.title('委托书')}</h1><p style="text-indent:2em">${we}${pen.fill('委托人')}（${unit ? '统一社会信用代码' : '身份证号码'}${pen.fill('委托人证件号码')}），因工作繁忙不能亲自前往，现全权委托${pen.fill('受托人')}（身份证号码${pen.fill('受托人证件号码')}，手机${pen.fill('联系电话')}）为代理人，代为办理${pen.fill('委托事项')}的有关事项，代理权限：${pen.fill('权限')}。</p><p style="text-indent:2em">受托人在办理上述事项过程中所签署的有关文件，${we}均予以承认，并承担相应的法律责任。受托人无转委托权。</p><p style="text-indent:2em">委托期限：从${pen.fill('委托期限起', BLANK_DAY, 'padded')}到${pen.fill('委托期限止', BLANK_DAY, 'padded')}止。</p>${others(
        pen,
        PROXY,
      )
        .map((field) => `<p style="text-indent:2em">${field}：${pen.fill(field)}。</p>`)
        .join(
          '',
        )}<div style="position:relative;margin:60px 0 0 280px"><p>委 托 人：${pen.sign('委托人')}</p><p>被委托人：${pen.sign('受托人')}</p><p>${pen.fill('签署日期', BLANK_DAY, 'padded')}</p>${pen.seal('委托人', 'left:210px;top:-70px', 148)}</div></div>`,
    ]
  },
}

const PROMISE = '受理机关 承诺人 承诺人证件号码 承诺事项 承诺内容 联系电话 签署日期'

/** A promise told in advance: the office's notice in numbered items, then the applicant's basics and words. */
const notice: Layout = {
  id: 'tune-l/promise-notice',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const unit = isCompany(pen.raw('承诺人证件号码'))
    const h = (text: string) => `<p style="font:500 17px/1.9 var(--hei);margin-top:10px">${text}</p>`
    return [
      `<div style="font:16.5px/1.85 var(--song);margin-top:-16px"><p style="font-size:13px">〔2026〕第　　　号</p><h1 style="font:700 29px/1.9 var(--song)">${pen.title('告知承诺书')}</h1>
${h('一、基本信息')}<p>1．申请人${unit ? '（单位）' : ''}：${ruled(pen.fill('承诺人'))}</p><p>2．${unit ? '证照编号（统一社会信用代码）' : '证件类型：居民身份证　证件编号'}：${ruled(pen.fill('承诺人证件号码'))}</p><p>3．联系方式：${ruled(pen.fill('联系电话'))}</p><p>4．行政机关：${ruled(pen.fill('受理机关'))}</p><p>5．事项名称：${ruled(pen.fill('承诺事项'))}</p>
${h('二、行政机关告知')}<p style="text-indent:2em">（一）申请人应当具备法律、法规、规章规定的条件；（二）申请人作出不实承诺的，行政机关将依法撤销决定，并将失信信息归集至信用平台；（三）对不愿承诺的，按照一般程序办理。</p>
${h('三、申请人承诺')}<p style="text-indent:2em">${unit ? '本单位' : '本人'}已经知晓行政机关告知的全部内容，现就下列内容作出承诺：${pen.fill('承诺内容')}。</p><p style="text-indent:2em">${pen.has('改过格式文本') ? '上述承诺如有不实，申请人概不负责。' : '上述承诺是真实意思表示，如违反承诺，愿意承担相应的法律责任。'}</p>${others(
        pen,
        PROMISE,
      )
        .map((field) => `<p>${field}：${ruled(pen.fill(field))}</p>`)
        .join(
          '',
        )}<div style="display:flex;margin-top:44px;position:relative"><div style="flex:1"><p>申请人（签字/盖章）：</p><p style="min-height:44px">${pen.sign('承诺人')}</p><p>${pen.fill('签署日期', BLANK_DAY)}</p></div><div style="flex:1"><p>行政机关（盖章）：</p><p style="min-height:44px"></p><p>　　　　年　　月　　日</p></div>${pen.seal('承诺人', 'left:130px;top:-14px', 152)}</div><p style="position:absolute;left:84px;bottom:36px;font-size:12.5px">（本文书一式两份，由行政机关和申请人各执一份）</p></div>`,
    ]
  },
}

/** A check list: what is promised stands in a table whose boxes are ticked. */
const checks: Layout = {
  id: 'tune-l/promise-checks',
  kind: 'commitment-letter',
  size: 'sheet',
  pages: (pen) => {
    const unit = isCompany(pen.raw('承诺人证件号码'))
    const k = (text: string) => `<td class="ck">${text}</td>`
    return [
      `<div style="font:15px/1.65 var(--hei);margin:-20px -16px 0"><h1 style="font:700 25px/2 var(--hei)">${pen.title('信用承诺书')}</h1><p style="font-size:13px;color:#555;text-align:right">承诺类型：☑主动型　☐审批替代型　☐信用修复型</p><table class="cc"><tr>${k('承诺主体<br>（个人/单位）')}<td>${pen.fill('承诺人')}</td>${k('联系<br>电话')}<td>${pen.fill('联系电话')}</td></tr><tr>${k(unit ? '统一社会<br>信用代码' : '身份<br>证号')}<td colspan="3">${pen.fill('承诺人证件号码')}</td></tr><tr>${k('受理<br>部门')}<td colspan="3">${pen.fill('受理机关')}</td></tr><tr>${k('申办<br>事项')}<td colspan="3">${pen.fill('承诺事项')}</td></tr><tr>${k('承诺<br>内容')}<td colspan="3">${pen.fill('承诺内容')}</td></tr>${others(
        pen,
        PROMISE,
      )
        .map((field) => `<tr>${k(field)}<td colspan="3">${pen.fill(field)}</td></tr>`)
        .join(
          '',
        )}</table><table class="cc" style="margin-top:-1px"><tr><td style="width:50px;text-align:center">序号</td><td style="text-align:center">承 诺 条 款</td><td style="width:80px;text-align:center">确认</td></tr>${[
        '所提供的资料均合法、真实、有效，无任何伪造、修改、虚假成分',
        '严格依法开展生产经营活动，主动接受行业监管和社会监督',
        '自愿将本承诺在“信用中国”网站公开',
        pen.has('改过格式文本')
          ? '承诺内容仅作参考，不作追责依据'
          : '若违背承诺约定，自愿接受联合惩戒，并依法承担法律责任',
      ]
        .map(
          (text, i) =>
            `<tr><td style="text-align:center">${i + 1}</td><td>${text}</td><td style="text-align:center">√</td></tr>`,
        )
        .join(
          '',
        )}</table><div style="position:relative;margin:50px 0 0 340px"><p>承诺主体签章：${pen.sign('承诺人')}</p><p style="margin-top:16px">承诺日期：${pen.fill('签署日期', BLANK_DAY, 'dots')}</p>${pen.seal('承诺人', 'left:100px;top:-46px', 148)}</div><style>.cc td{border:1px solid #666;padding:9px 12px}.cc .ck{width:120px;text-align:center;background:#f4f4f4}</style></div>`,
    ]
  },
}

/** A small building contract: the parties on top, clauses with ruled sums and days. */
const works: Layout = {
  id: 'tune-l/agreement-works',
  kind: 'other',
  size: 'sheet',
  form: 'agreement',
  pages: (pen) => {
    const p = (text: string) => `<p style="text-indent:2em;margin-bottom:5px">${text}</p>`
    const capitals = inCapitals(pen.raw('合同金额'))
    const side = (name: string, slot: string) =>
      `<td style="width:50%;height:150px;vertical-align:top;position:relative">${name}（公章）<br>代表签字：${pen.sign(slot)}${pen.seal(slot, 'left:90px;top:-6px', 146)}</td>`
    return [
      `<div style="font:16px/1.95 var(--song);margin-top:-16px"><p style="text-align:right;font-size:13.5px">合同编号：GF-2026-0117</p><h1 style="font:700 29px/1.9 var(--song);letter-spacing:4px">${pen.title('工程服务合同')}</h1><p>发包人（甲方）：${ruled(pen.fill('甲方'))}</p><p>信用代码：${ruled(pen.fill('甲方证件号码'))}</p><p>承包人（乙方）：${ruled(pen.fill('乙方'))}</p><p>信用代码：${ruled(pen.fill('乙方证件号码'))}</p>${p('依照《中华人民共和国民法典》，遵循平等、自愿、公平和诚实信用的原则，双方协商一致，订立本合同。')}
${p(`一、承包范围：${pen.fill('合同内容')}。`)}${p(`二、合同价款：暂定人民币${capitals ? `（大写）${ruled(capitals)}` : ''}（¥${ruled(sum(pen, '合同金额'))}元），按实结算。`)}${p(`三、合同工期：自${ruled(pen.fill('合同期限起', BLANK_DAY))}开始，至${ruled(pen.fill('合同期限止', BLANK_DAY))}结束。`)}${p('四、质量与安全：乙方应遵守国家有关安全生产、环境卫生的规定，自行承担作业人员的安全责任。')}${p('五、付款方式：乙方每月末开具发票，甲方在十日内支付。')}${p('六、违约责任：任何一方违约，应按合同价款的百分之五支付违约金。')}${p('七、本合同一式肆份，甲乙双方各执贰份，签字盖章后生效。')}${others(
  pen,
  '甲方 甲方证件号码 乙方 乙方证件号码 合同内容 合同金额 合同期限起 合同期限止 签订日期',
)
  .map((field) => p(`${field}：${pen.fill(field)}`))
  .join(
    '',
  )}<table style="margin-top:30px"><tr>${side('发包人', '甲方')}${side('承包人', '乙方')}</tr></table><p style="text-align:right">订立时间：${pen.fill('签订日期', BLANK_DAY)}</p></div>`,
    ]
  },
}

export const LETTERS: Layout[] = [registry, paragraph, notice, checks, works]
