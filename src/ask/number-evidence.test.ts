import { describe, expect, test } from 'vitest'
import { canonicalFigure, figuresIn } from './number-evidence.ts'

describe('a figure has one form, however it is written', () => {
  test.each([
    ['六十', '60'],
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['两', '2'],
    ['一百零五', '105'],
    ['三百六十五', '365'],
    ['一千二百', '1200'],
    ['三万', '30000'],
    ['十二万五千', '125000'],
    ['二〇二六', '2026'],
    ['1,200', '1200'],
    ['007', '7'],
    ['0.5', '0.5'],
    ['５８', '58'],
    ['60万', '600000'],
    ['1.5万', '15000'],
    ['3亿', '300000000'],
    ['50%', '50%'],
    ['百分之五十', '50%'],
    ['百分之三点五', '3.5%'],
    ['百分之12', '12%'],
    ['第十二条', '第十二条'],
  ])('%s is %s', (written, form) => expect(canonicalFigure(written)).toBe(form))
})

describe('what a text says that must not be invented', () => {
  test.each([
    ['a fee', '每证40元。', ['40']],
    ['a fee in words', '每证四十元。', ['40']],
    ['a fee with a fraction', '每页1.5元。', ['1.5']],
    ['a sum in ten thousands', '注册资本60万元，罚款三万元。', ['600000', '30000']],
    ['full-width digits', '每证４０元。', ['40']],
    ['a term', '五个工作日内办结，最长不超过三十日。', ['5', '30']],
    ['weeks and quarters', '两周后来取，每三个季度报一次。', ['2', '3', '1']],
    ['a date', '2026年11月1日起施行。', ['2026', '11', '1']],
    ['a date in words', '二〇二六年十一月一日起施行。', ['2026', '11', '1']],
    ['an age', '未满十六周岁的由监护人代办。', ['16']],
    ['a share', '按百分之八十报销，自付20%。', ['80%', '20%']],
    ['an article', '根据第十二条办理。', ['第十二条']],
    ['a telephone number', '请打12345或021-62310110。', ['12345', '21', '62310110']],
    ['a page', '见https://zwdt.sh.gov.cn/a，可下载。', ['https://zwdt.sh.gov.cn/a']],
    ['a page without its protocol', '登录 zwdt.sh.gov.cn/pay 缴费。', ['zwdt.sh.gov.cn/pay']],
  ])('%s', (_, text, figures) => expect([...figuresIn(text)]).toEqual(figures))

  test('markers and the numbers of a list are no figures', () => {
    expect([...figuresIn('1. 身份证[1]\n2、户口簿[2]\n 3) 照片[12]\n① 申请表\n⑵ 授权书')]).toEqual([])
  })

  test('a line that begins with a fraction keeps it whole', () => {
    expect([...figuresIn('1.5元，按页收')]).toEqual(['1.5'])
  })

  test('characters for numbers that count nothing are words', () => {
    expect([...figuresIn('一般情况下统一受理，万一缺材料，十分抱歉。')]).toEqual([])
  })
})
