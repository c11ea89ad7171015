import { describe, expect, test } from 'vitest'
import { verifyText } from './verify-text.ts'

const SOURCES = [
  '居民身份证丢失补领（2026-11-01版） fee：每证40元（发改价格〔2003〕2322号）',
  '居民身份证丢失补领（2026-11-01版） time：法定六十日内发放（居民身份证法 第十二条）',
]
const judge = (text: string, { sources = SOURCES, question = '身份证丢了要多少钱' } = {}) =>
  verifyText(text, sources, question)

describe('a generated answer is taken', () => {
  test('where all it says stands in its sources', () => {
    const text = '补领每证40元[1]，60日内发放[2]。'
    expect(judge(text)).toEqual({ ok: true, text })
  })

  test.each([
    ['figures in another writing', '每证四十元[1]，六十日内发放[2]。'],
    ['the article of a source', '依据第十二条[2]。'],
    ['the numbers for help', '每证40元[1]；急事打110、119、120，别的问12345。'],
    ['a numbered list', '1. 每证40元[1]\n2. 60日内发放[2]'],
  ])('with %s', (_, text) => expect(judge(text).ok).toBe(true))

  test('with a figure that the person named in the question', () => {
    expect(judge('您说的3张证件，每证40元[1]。', { question: '3张身份证一起丢了要多少钱' }).ok).toBe(true)
  })

  test('without the markers that stand for no source', () => {
    expect(judge('每证40元[1][3][0]。[99]')).toEqual({ ok: true, text: '每证40元[1]。' })
  })
})

describe('a generated answer is refused', () => {
  test.each([
    ['an invented fee', '每证50元[1]。', 'figure', '50'],
    ['a fee a hundred times as high', '每证4000元[1]。', 'figure', '4000'],
    ['ten thousand times the fee', '每证40万元[1]。', 'figure', '400000'],
    ['another term in words', '七日内发放[2]。', 'figure', '7'],
    ['another article', '依据第十三条，每证40元[1]。', 'figure', '第十三条'],
    ['a share', '低保户减免百分之五十[1]。', 'figure', '50%'],
    ['a page', '每证40元[1]，见 pay.example.com。', 'figure', 'pay.example.com'],
    ['a promise', '每证40元[1]，肯定能批。', 'promise', '肯定能批'],
    ['certainty in per cent', '百分百，不，百分之百能下来[1]。', 'figure', '100%'],
    ['no marker', '每证40元。', 'unsourced', ''],
    ['only markers of nothing', '[7][8]', 'empty', ''],
    ['blank', ' \n', 'empty', ''],
  ])('for %s', (_, text, reason, what) => expect(judge(text)).toEqual({ ok: false, reason, what }))

  test('but words of certainty that a source itself uses are no promise', () => {
    const sources = ['条件 conditions：保证能通过年检的车辆']
    expect(judge('适用于保证能通过年检的车辆[1]。', { sources }).ok).toBe(true)
    expect(judge('适用于保证能通过年检的车辆[1]。').ok).toBe(false)
  })
})
