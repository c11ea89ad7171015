import type { Layout } from '../../layout.ts'
import { ruled, td } from '../parts.ts'
import { behind, heading, under } from './pieces.ts'

/** A plan that opens with a filing sheet of narrow labels and goes on in chapters. */
const plan: Layout = {
  id: 'tune-e/plan-filing-sheet',
  kind: 'work-plan',
  size: 'sheet',
  pages: (pen) => {
    const label = (text: string) => td(text, 'style="width:70px;text-align:center;background:#f1f1f1;line-height:1.3"')
    const haul = pen.knows('路线')
    const trucks = pen
      .rows('车辆')
      .map(
        (_, i) =>
          td(String(i + 1)) + td(pen.cell('车辆', i, '车牌号')) + td(`${pen.cell('车辆', i, '核载')} 吨`) + td('密闭'),
      )
    return [
      `<div style="font-family:var(--hei);font-size:15px;margin:-30px -14px 0"><p style="font-size:12px;text-align:right">城市管理和综合执法局监制　存档 ☐ 现场 ☐</p><h1 style="font-size:27px;margin:10px 0 16px">${pen.title('工作方案')}</h1>${ruled(
        'e-pl',
        [
          label('工程项目') + td(pen.text('项目名称'), 'colspan="3"'),
          label('实施地点') + td(pen.text('地点'), 'colspan="3"'),
          label('编制单位') + td(pen.text('单位'), 'colspan="3"'),
          label('单位负责人') + td(pen.text('负责人')) + label('负责人手机') + td(pen.text('联系电话')),
          label('开始时间') +
            td(pen.day('起始日期', 'slashes')) +
            label('结束时间') +
            td(pen.day('截止日期', 'slashes')),
          label('涉及面积') +
            td(`${pen.text('面积')} m²`) +
            (haul ? label('处置总量') + td(`${pen.text('处置量')} m³`) : label('方案份数') + td('贰份')),
        ],
        'border:1px solid #000;padding:6px 9px',
      )}<div style="font:15px/1.75 var(--song);margin-top:14px"><p style="font-weight:700;font-family:var(--hei)">一、组织管理</p><p style="text-indent:2em">成立现场管理小组，由单位负责人任组长，专人每日巡查并做好台账。</p>${
        haul
          ? `<p style="font-weight:700;font-family:var(--hei)">二、运输组织</p><p style="text-indent:2em">（一）作业时段：每日${pen.text('运输时间')}，避开早晚高峰。</p><p style="text-indent:2em">（二）行驶线路：${pen.text('路线')}。</p><p style="text-indent:2em">（三）受纳场：${pen.text('消纳场所')}。</p><p style="text-indent:2em">（四）投入车辆如下：</p>${ruled('e-pt', ['<th>编号</th><th>号牌</th><th>核定载质量</th><th>车厢</th>', ...trucks], 'border:1px solid #000;padding:3px 8px;text-align:center;font-size:14px')}`
          : '<p style="font-weight:700;font-family:var(--hei)">二、实施步骤</p><p style="text-indent:2em">按准备、实施、验收三个阶段推进，每一阶段结束后由现场管理小组检查并签字留存。</p>'
      }<p style="font-weight:700;font-family:var(--hei);margin-top:6px">三、保障措施</p><p style="text-indent:2em">落实安全、卫生和环境保护措施，台风、暴雨预警信号生效期间停止作业；设置应急联络人，接到投诉后两小时内处置。</p></div><div style="position:relative;margin-top:40px;padding-left:380px;line-height:2"><p>编制单位（公章）</p><p>编制日期：${pen.fill('编制日期', '&emsp;&emsp;年&emsp;月&emsp;日', 'padded')}</p>${pen.seal('单位', 'left:400px;top:-52px', 150)}</div></div>`,
    ]
  },
}

/** A drawing with its title block upright along the right edge, Chinese and English. */
const drawing: Layout = {
  id: 'tune-e/drawing-side-block',
  kind: 'site-plan',
  size: 'wide',
  pages: (pen) => {
    const high = pen.knows('离地高度')
    const block = (label: string, words: string, value: string, height = 54) =>
      `<div style="border-bottom:1px solid #000;padding:4px 8px;min-height:${height}px;line-height:1.3"><span style="font:10px 'Liberation Sans','Noto Sans CJK SC';color:#222">${label} ${words}</span><br><span style="font-size:15px">${value}</span></div>`
    return [
      `<style>.e-dr line,.e-dr path{stroke:#000;fill:none}</style><div style="position:absolute;inset:22px;border:2.5px solid #000;font-family:var(--ming)"><svg class="e-dr" width="836" height="745" style="position:absolute;left:0;top:0" xmlns="http://www.w3.org/2000/svg"><path d="M60 90h720M60 96h720" stroke-width="1.5"/><path d="M60 610h720M60 690h720" stroke-width="1.5"/><path d="M60 650h720" stroke-dasharray="22 12"/><rect x="190" y="250" width="420" height="210" fill="#f4f4f4" stroke="#000" stroke-width="2.5"/><path d="M190 250l420 210M610 250l-420 210" stroke-width=".6"/><path d="M190 480v50M610 480v50M180 518h440" stroke-width="1"/><path d="M184 524l12-12M604 524l12-12" stroke-width="2"/><path d="M630 250h50M630 460h50M668 240v230" stroke-width="1"/><path d="M662 256l12-12M662 466l12-12" stroke-width="2"/><path d="M90 150l14 44-14-9-14 9z" style="fill:#000"/></svg><span style="position:absolute;left:84px;top:116px;font:17px 'Liberation Serif'">N</span><span style="position:absolute;left:300px;top:62px;font-size:14px">现状建筑外墙线</span><span style="position:absolute;left:340px;top:618px;font-size:14px">市政道路</span><span style="position:absolute;left:334px;top:330px;font-size:15px;background:#f4f4f4;padding:0 6px">拟设置范围</span><span style="position:absolute;left:360px;top:490px;font-size:16px">${pen.text('长')} m</span><span style="position:absolute;left:676px;top:338px;font-size:16px;writing-mode:vertical-rl;transform:rotate(180deg)">${pen.text('宽')} m</span>${high ? `<span style="position:absolute;left:200px;top:214px;font-size:14px">下沿距地面净高 H=${pen.text('离地高度')} m</span>` : ''}<div style="position:absolute;right:0;top:0;bottom:0;width:238px;border-left:2.5px solid #000"><div style="border-bottom:1px solid #000;height:110px;padding:6px 8px;font-size:11px;line-height:1.5">附注 NOTES<br>1. 图中所注尺寸单位为米。<br>2. 施工前应现场复核尺寸。<br>3. 本图未经盖章无效。</div><div style="border-bottom:1px solid #000;height:150px;position:relative;padding:4px 8px;font-size:10px">出图专用章 STAMP${pen.seal('设计单位', 'left:50px;top:14px', 132)}</div>${block('设计单位', 'DESIGNED BY', pen.text('设计单位'), 74)}${block('地点', 'LOCATION', pen.text('地点'), 74)}${block('图名', 'DRAWING TITLE', `<b style="font-size:18px">${pen.text('图名')}</b>`, 74)}<div style="display:grid;grid-template-columns:1fr 1fr"><div style="border-right:1px solid #000">${block('比例', 'SCALE', pen.fill('比例'))}</div>${block('图号', 'DWG NO.', pen.text('图号'))}</div>${block('出图日期', 'DATE', pen.day('日期', 'dots'))}<div style="display:grid;grid-template-columns:1fr 1fr"><div style="border-right:1px solid #000">${block('设计阶段', 'STAGE', '报审')}</div>${block('版次', 'REV.', '0')}</div></div></div>`,
    ]
  },
}

/** A report in two languages: a cover with the mark of accreditation, and a sheet of results. */
const test: Layout = {
  id: 'tune-e/test-report-bilingual',
  kind: 'test-report',
  size: 'sheet',
  pages: (pen) => {
    const cover = (label: string, words: string, value: string) =>
      `<div style="display:flex;margin-bottom:26px;font-size:18px;line-height:1.4"><span style="width:190px;flex:none">${under(label, words)}</span><span style="flex:1;border-bottom:1px solid #000;padding:0 8px">${value}</span></div>`
    const mark = `<div data-part="CMA" style="display:inline-block;text-align:center;color:#b3122a;line-height:1.1"><svg width="92" height="60" viewBox="0 0 92 60" xmlns="http://www.w3.org/2000/svg"><path d="M40 6a28 24 0 1 0 0 48M40 16a17 14 0 1 0 0 28" fill="none" stroke="#b3122a" stroke-width="6"/><path d="M34 52V14l15 22 15-22v38M66 52l12-38 12 38M70 40h16" fill="none" stroke="#b3122a" stroke-width="5"/></svg><br><b style="font:700 13px 'Liberation Sans'">${pen.text('资质编号')}</b></div>`
    const head = (label: string, words: string) =>
      td(under(label, words), 'style="width:140px;text-align:center;line-height:1.3"')
    const name = (label: string, slot: string) =>
      `<span style="display:inline-block;width:33%">${label}：${pen.sign(slot)}</span>`
    return [
      `<div style="font-family:var(--song)"><div style="display:flex;justify-content:space-between;min-height:86px">${pen.has('无资质章') ? `<span style="font-size:14px">资质编号：${pen.text('资质编号')}</span>` : mark}<span style="font-size:14px;text-align:right">${behind('报告编号', 'Report No.')}<br><b style="font-weight:400;font-size:17px">${pen.text('报告编号')}</b></span></div><div style="margin:120px 0 110px">${heading(`<span style="letter-spacing:10px">${pen.title('检测报告')}</span>`, 'TEST REPORT', 40)}</div>${cover('委托单位', 'Client', pen.text('委托单位'))}${cover('检测项目', 'Item Tested', pen.text('检测项目'))}${cover('报告日期', 'Date of Issue', pen.day('报告日期', 'padded'))}<div style="position:absolute;left:0;right:0;bottom:130px;text-align:center;font-size:20px;line-height:1.9">${pen.text('出具单位')}</div>${pen.seal('出具单位', 'left:322px;bottom:104px', 154)}</div>`,
      `<div style="font-family:var(--song);margin:-20px -20px 0"><p style="text-align:center;font-size:20px;font-weight:700">检测结果 Test Results</p><p style="text-align:right;font-size:13px">第 1 页 共 1 页 Page 1 of 1</p>${ruled(
        'e-te',
        [
          head('检测地点', 'Place of Test') + td(pen.text('检测地点')),
          head('检测日期', 'Date of Test') + td(pen.day('检测日期', 'padded')),
          head('检测依据', 'Test Method') + td(pen.text('检测依据')),
          head('样品状态', 'Sample Condition') + td('完好'),
          head('环境条件', 'Environment') + td('温度 25.1℃　相对湿度 63%'),
          head('检测结论', 'Conclusion') + td(pen.text('结论'), 'style="height:120px;vertical-align:top"'),
          head('备注', 'Remarks') + td('仅对本次检测负责。'),
        ],
        'border:1px solid #000;padding:7px 10px;font-size:15px',
      )}<div style="margin-top:30px">${name('编制', '编制')}${name('审核', '审核')}${name('批准', '批准')}</div><div style="margin-top:60px;border-top:1px solid #000;font-size:12px;line-height:1.7;padding-top:6px">声明 Statement：1. 报告无检验检测专用章无效；2. 报告涂改无效；3. 未经书面批准不得部分复制本报告；4. 对报告有异议的，应于收到报告之日起十五日内提出。</div></div>`,
    ]
  },
}

export default [plan, drawing, test]
