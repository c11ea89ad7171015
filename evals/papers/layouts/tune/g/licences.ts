import type { Layout } from '../../layout.ts'
import { above, bars, columns, square } from './marks.ts'

/** The electronic licence as printed for the one who is to see it: upright, labels above the values, a faint line across. */
const licence: Layout = {
  id: 'tune-g/business-licence-electronic',
  kind: 'business-licence',
  size: 'sheet',
  pages: (pen) => {
    const single = pen.raw('类型') === '个体工商户'
    const capital = pen.knows('注册资本')
      ? above('注册资本', pen.as('注册资本', `人民币${pen.number('注册资本') / 10000}.0000万元整`))
      : above('组成形式', '个人经营')
    const until = pen.knows('营业期限止')
      ? above('营业期限', `${pen.raw('成立日期').replaceAll('-', '.')} 至 ${pen.day('营业期限止', 'dots')}`)
      : ''
    return [
      `<div style="position:absolute;inset:26px;border:2px solid #b99b5e;outline:1px solid #b99b5e;outline-offset:-7px"></div><p style="position:absolute;left:120px;top:640px;font:34px var(--hei);color:#0000000d;transform:rotate(-28deg);white-space:nowrap">仅用于办理政务服务事项 复制无效</p><div style="font-family:var(--hei);position:relative"><p style="text-align:center;font-size:40px;line-height:1;color:#c0392b">✪</p><h1 style="font:700 40px var(--song);letter-spacing:16px;text-indent:16px;line-height:1.4">营业执照</h1><p style="text-align:center;font-size:16px">（副　本）</p><div style="display:flex;justify-content:space-between;align-items:center;margin:22px 6px 26px"><div style="border:1px solid #999;padding:8px 16px">${above('统一社会信用代码', `<span style="font-size:19px;letter-spacing:1px">${pen.text('统一社会信用代码')}</span>`)}</div><div style="display:flex;gap:10px;font-size:11px;line-height:1.5;color:#555;width:240px">${square('licence', 78)}<span>使用“电子营业执照”小程序扫码，验证证照真伪，了解更多登记、备案、许可信息。</span></div></div>${columns(2, [above('名　称', `<b style="font-size:17px">${pen.text('名称')}</b>`, 2), above('类　型', pen.text('类型'), 2), above(single ? '经营者' : '法定代表人', pen.text('法定代表人')), capital, above(single ? '注册日期' : '成立日期', pen.day('成立日期', 'padded')), until || above('副本编号', '1-1'), above(single ? '经营场所' : '住　所', pen.text('住所'), 2), above('经营范围', `${pen.text('经营范围')}（依法须经批准的项目，经相关部门批准后方可开展经营活动）`, 2)], 'gap:20px 26px;border-top:1px solid #bbb;padding:22px 8px')}</div><div style="position:absolute;right:110px;bottom:150px;width:260px;text-align:center;font:16px/2 var(--hei)"><p style="font-size:13px;color:#777">登记机关</p><p>${pen.has('印章即机关') ? '&emsp;' : pen.text('登记机关')}</p><p>${pen.day('登记日期', 'padded')}</p></div>${pen.seal('登记机关', 'right:160px;bottom:130px', 160)}<p style="position:absolute;left:60px;right:60px;bottom:52px;text-align:center;font:11px var(--hei);color:#777">本照由电子营业执照系统生成，与纸质执照具有同等法律效力　|　应当于每年1月1日至6月30日报送年度报告</p>`,
    ]
  },
}

/** The permit of 2023, lying: what is permitted at the left, who watches and issues at the right. */
const permit: Layout = {
  id: 'tune-g/operating-permit-halves',
  kind: 'operating-permit',
  size: 'wide',
  pages: (pen) => {
    const line = (label: string, value: string) =>
      `<div style="display:flex;margin-bottom:13px"><span style="width:126px;flex:none;text-align-last:justify;font-size:14.5px;line-height:1.35;margin-right:6px">${label}</span>：<span style="flex:1;padding-left:6px;line-height:1.5">${value}</span></div>`
    return [
      `<div style="position:absolute;inset:18px;border:6px double #2f7d6b"></div><div style="font-family:var(--song);position:relative"><h1 style="font:700 37px var(--song);letter-spacing:10px;margin:14px 0 30px">${pen.title('食品经营许可证')}</h1><div style="display:flex;gap:54px;padding:0 26px;font-size:16px"><div style="flex:1.25">${line('经营者名称', pen.text('名称'))}${line('社会信用代码<br>（身份证号码）', pen.text('统一社会信用代码'))}${line('法定代表人<br>（负责人）', pen.text('法定代表人'))}${line('住所', pen.text('住所'))}${line('经营场所', pen.text('经营场所'))}${line('主体业态', pen.text('主体业态'))}${line('经营项目', pen.text('经营范围'))}</div><div style="flex:1;border-left:1px dashed #2f7d6b;padding-left:34px">${line('许可证编号', pen.text('许可证编号'))}${line('日常监管机构', '属地市场监督管理所')}${line('投诉举报电话', '12315')}${line('发证机关', pen.text('发证机关'))}${line('签发人', pen.sign('签发人'))}${line('发证日期', pen.day('签发日期', 'padded'))}${line('有效期至', pen.day('有效期限止', 'padded'))}<div style="margin-top:22px;display:flex;gap:12px;align-items:center;font-size:11px;color:#555">${square('permit', 80)}<span>食品安全信息码<br>扫码查看监督检查结果</span></div></div></div></div>${pen.seal('发证机关', 'right:90px;bottom:210px', 160)}<p style="position:absolute;left:60px;bottom:34px;font-size:12px;color:#456">国家市场监督管理总局监制　（请在经营场所显著位置悬挂或者摆放）</p>`,
    ]
  },
}

/** The certificate of rooms as an electronic document: the words of the law at the left, the table at the right. */
const property: Layout = {
  id: 'tune-g/property-spread',
  kind: 'property-certificate',
  size: 'wide',
  pages: (pen) => {
    const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`
    const term =
      pen.knows('使用期限起') || pen.knows('使用期限止')
        ? row('使用期限', `国有建设用地使用权：${pen.day('使用期限起')} 起 ${pen.day('使用期限止')} 止`)
        : ''
    const built = pen.knows('竣工年') ? `竣工日期：${pen.text('竣工年')}年；` : ''
    return [
      `<style>.gp td{border:1px solid #8a5a5a;padding:6px 9px;font-size:14px;line-height:1.5}.gp td:first-child{width:96px;text-align-last:justify}</style><div style="font-family:var(--song);display:flex;gap:40px;height:100%"><div style="width:330px;flex:none;position:relative;border-right:1px dashed #caa;padding-right:34px"><p style="text-align:center;color:#a33;font:700 22px/1.5 var(--song);margin-top:34px">中华人民共和国<br><span style="font-size:30px;letter-spacing:4px">不动产权证书</span><br><span style="font-size:14px;font-weight:400">（电子证照）</span></p><p style="text-indent:2em;margin-top:34px;font-size:15px;line-height:1.9">根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，经审查核实，准予登记，颁发此证。</p><div style="text-align:center;margin-top:70px"><p style="font-size:13px;color:#666">登记机构（章）</p><p style="font-size:15px">${pen.text('登记机构')}</p><p>${pen.day('登记日期', 'han')}</p></div>${pen.seal('登记机构', 'left:74px;top:366px', 160)}<p style="position:absolute;bottom:0;font-size:11px;color:#777">编号 NO D 31004417295</p></div><div style="flex:1"><div style="display:flex;justify-content:space-between;align-items:end;margin-bottom:8px"><span style="font-size:18px">${pen.text('不动产权证号')}</span>${bars('D31004417295', 150, 22)}</div><table class="gp">${row('权利人', pen.text('权利人'))}${row('共有情况', pen.text('共有情况'))}${row('坐落', pen.text('坐落'))}${row('不动产单元号', pen.text('不动产单元号'))}${row('权利类型', '国有建设用地使用权／房屋所有权')}${row('权利性质', '土地权利性质：出让')}${row('用途', `房屋用途：${pen.text('用途')}`)}${row('面积', `房屋建筑面积：${pen.text('面积')}平方米`)}${term}${row('权利其他状况', `${built}土地状况：独用面积、分摊面积见登记簿`)}${row('附记', pen.text('附记'))}</table><div style="display:flex;gap:10px;align-items:center;margin-top:14px;font-size:11px;color:#777">${square('property', 64)}<span>扫描二维码可核验本证照；本证照与纸质证书具有同等效力。<br>附图页：宗地图、房屋平面图（略）</span></div></div></div>`,
    ]
  },
}

export default [licence, permit, property]
