import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bearsOut, claimsIn } from './index.ts'
import { numberOf } from './numerals.ts'

/** Every claim of the text is borne out by some claim of the source. */
const holds = (source: string, text: string): boolean => {
  const known = claimsIn(source)
  return claimsIn(text)
    .filter(({ soft }) => !soft)
    .every((claim) => known.some((one) => bearsOut(one, claim)))
}

describe('a number has one value, however it is written', () => {
  test.each([
    ['十', 10],
    ['二十五', 25],
    ['一百零五', 105],
    ['一百五', 150],
    ['三百六十五', 365],
    ['两万五', 25_000],
    ['十二万五千', 125_000],
    ['三亿', 300_000_000],
    ['二〇二六', 2026],
    ['三点五', 3.5],
    ['1,200', 1200],
    ['1.2万', 12_000],
    ['半', 0.5],
  ])('%s', (written, value) => expect(numberOf(written)).toBe(value))
})

describe('the same thing in other words is borne out', () => {
  test.each([
    ['法定三十日内办结', '30天内办结'],
    ['30日内', '30个自然日内'],
    ['二十个工作日', '20个工作日'],
    ['5个工作日', '五个工作日'],
    ['罚款1.2万元', '罚12000元'],
    ['罚款1.2万元', '罚款一万二千元'],
    ['10万元以上50万元以下', '10万至50万元'],
    ['三万元以上五万元以下', '3至5万元'],
    ['每证40元', '每证 **40 元**'],
    ['每证40元', '每证￥40'],
    ['每证40元', '每证四十块钱'],
    ['每证４０元', '每证40元'],
    ['报销百分之八十', '报销80%'],
    ['万分之五', '0.05%'],
    ['按5‰征收', '按千分之五征收'],
    ['年满十六周岁', '满16岁'],
    ['有效期一年', '12个月有效'],
    ['有效期六个月', '半年有效'],
    ['一年六个月', '一年和6个月'],
    ['三十分钟', '半小时'],
    ['3-5日', '三至五天'],
    ['3至5个工作日', '3个工作日到5个工作日'],
    ['两周', '14天'],
    ['三分之二以上同意', '2/3以上同意'],
    ['9:00-17:00', '上午9点到下午5点'],
    ['上午9:00至11:30，下午1:30至5:00', '下午1点半到5点'],
    ['周一至周五', '星期一到星期五'],
    ['2026年11月1日起施行', '二〇二六年十一月一日起施行'],
    ['2026-11-01版', '2026年11月1日的版本'],
    ['2026年11月1日起施行', '2026年11月起施行'],
    ['2026年11月1日起施行', '11月1号起施行'],
    ['2026年1月1日至3月31日申报', '2026年3月31日前申报'],
    ['6月1日至15日', '6月15日截止'],
    ['居民身份证法 第十二条第二款', '《中华人民共和国居民身份证法》第12条'],
    ['居民身份证法 第十二条第二款', '第十二条第二款'],
    ['《居民身份证法》第十二条、第十三条', '居民身份证法第十三条'],
    ['第三十条之一', '第30条之一'],
    ['发改价格〔2003〕2322号', '发改价格[2003]2322号'],
    ['沪府规〔2023〕12号', '文件沪府规（2023）12号'],
    ['国务院令第588号', '第588号令'],
    ['电话021-62310110', '请打（021）62310110'],
    ['电话021-62310110', '请打62310110'],
    ['拨打400-820-8820', '4008208820'],
    ['网址https://zwdt.sh.gov.cn/a', '见https://zwdt.sh.gov.cn/a，可下载'],
    ['不收费', '免费办理'],
    ['不收取费用', '不用交钱'],
    ['当场办结', '当天就能办好'],
    ['2寸照片3张', '三张2寸照片'],
    ['建筑面积90平方米', '90平米'],
    ['首套一套', '分三步，有两种情形，是一件事'],
    ['复印件一份', '1份复印件'],
    ['GB/T 39554.1-2020', 'GB/T39554.1-2020'],
    ['用A4纸', 'a4纸'],
    ['一次性告知', '一次性告诉您'],
  ])('%s / %s', (source, text) => expect(holds(source, text)).toBe(true))
})

describe('another thing is not borne out', () => {
  test.each([
    ['30日内办结', '收30元'],
    ['每证30元', '30日内'],
    ['30日内办结', '30个工作日内办结'],
    ['30个工作日', '30日'],
    ['30个工作日', '30天'],
    ['30日', '30个月'],
    ['3年', '3个月'],
    ['罚款1万元', '罚款1元'],
    ['罚款1.2万元', '罚款1.2元'],
    ['40元', '40万元'],
    ['40元', '40'],
    ['报销80%', '报销80元'],
    ['5‰', '5%'],
    ['满16周岁', '满16年'],
    ['3至5日', '4日'],
    ['20万元以上50万元以下', '20元以上50元以下'],
    ['1份原件、5份复印件', '1月5日'],
    ['1月3日至2月5日', '1月5日'],
    ['2026年11月1日', '2027年11月1日'],
    ['11月1日', '2026年11月1日'],
    ['2026年1月5日', '2026年5月1日'],
    ['9:00-17:00', '9:30-17:00'],
    ['9:00开门', '晚上9点开门'],
    ['周一至周五', '周六也上班'],
    ['居民身份证法 第十二条', '户口登记条例第十二条'],
    ['居民身份证法 第十二条', '第十二条第三款'],
    ['居民身份证法 第十二条', '第十三条'],
    ['居民身份证法 第十二条', '收12元'],
    ['12元', '第十二条'],
    ['第三十条', '第三十条之一'],
    ['发改价格〔2003〕2322号', '发改价格〔2004〕2322号'],
    ['沪府规〔2023〕12号', '沪府办〔2023〕12号'],
    ['国务院令第588号', '国务院令第589号'],
    ['021-62310110', '021-62310111'],
    ['zwdt.sh.gov.cn', 'zwdt.sh.gov.com'],
    ['每证40元', '免费'],
    ['20个工作日', '当场拿证'],
    ['照片3张', '照片3份'],
    ['三分之二', '三分之一'],
    ['18寸', '18岁'],
  ])('%s / %s', (source, text) => {
    expect(holds(source, text)).toBe(false)
  })
})

describe('words that only look like figures are none', () => {
  test.each([
    '一般情况下统一受理，万一缺材料，十分抱歉。',
    '同一人、单一窗口、唯一住房。',
    '1. 身份证\n2、户口簿\n 3) 照片\n① 申请表',
    '元旦前后、周围邻居、工作日上班',
  ])('%s', (text) => expect(claimsIn(text)).toEqual([]))
})

const HAN = [...'零一二三四五六七八九']
/** A number under ten thousand in Chinese characters. */
function inChinese(value: number): string {
  let text = ''
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit > 0) text += HAN[digit] + name
    else if (text !== '' && !text.endsWith('零') && value % size > 0) text += '零'
  }
  return text
}

describe('over any figure', () => {
  const figure = fc.integer({ min: 1, max: 9999 })
  const unit = fc.constantFrom('元', '万元', '日', '个工作日', '个月', '周岁', '%', '次', '张', '平方米', '小时')

  test('Chinese and Arabic writing are the same, whatever the unit', () => {
    fc.assert(
      fc.property(figure, unit, (value, word) => {
        const chinese = word === '%' ? `百分之${inChinese(value)}` : `${inChinese(value)}${word}`
        return holds(`${value}${word}`, chinese) && holds(chinese, `${value}${word}`)
      }),
    )
  })

  test('another number or another unit is another figure', () => {
    fc.assert(
      fc.property(figure, figure, unit, unit, (one, other, of, as) => {
        const same = one === other && of === as
        return (
          same ||
          holds(`共${one}${of}内`, `共${other}${as}内`) === (one === other * 10_000 && of === '元' && as === '万元') ||
          (of === '万元' && as === '元' && one * 10_000 === other)
        )
      }),
    )
  })

  test('a day of a year is only itself', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    const said = (date: Date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
    fc.assert(
      fc.property(day, day, (one, other) => {
        const iso = one.toISOString().slice(0, 10)
        return holds(iso, said(one)) && holds(iso, said(other)) === (iso === other.toISOString().slice(0, 10))
      }),
    )
  })
})
