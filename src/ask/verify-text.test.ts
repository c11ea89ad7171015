import { describe, expect, test } from 'vitest'
import { promiseIn } from './promise.ts'
import { type Source, verifyText } from './verify-text.ts'

const of = (...texts: string[]): Source[] => texts.map((text) => ({ text, serviceId: 'id-card-replace' }))
const SOURCES = of(
  '居民身份证丢失补领（2026-11-01版） fee：每证40元（发改价格〔2003〕2322号）',
  '居民身份证丢失补领（2026-11-01版） time：法定六十日内发放（居民身份证法 第十二条）',
)
const judge = (text: string, { sources = SOURCES, question = '身份证丢了要多少钱，要500元吗' } = {}) =>
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

  test.each([
    ['said back as the person said it', '您说的500元不对，每证40元[1]。'],
    ['said not to be so', '不是500元，每证40元[1]。'],
  ])('with a sum of the question that is %s', (_, text) => expect(judge(text).ok).toBe(true))

  test('without the markers that stand for no source', () => {
    expect(judge('每证40元[1][3][0]。[99]')).toEqual({ ok: true, text: '每证40元[1]。' })
  })
})

describe('a generated answer is refused', () => {
  test.each([
    ['an invented fee', '每证50元[1]。', 'figure', '50元'],
    ['a fee a hundred times as high', '每证4000元[1]。', 'figure', '4000元'],
    ['ten thousand times the fee', '每证40万元[1]。', 'figure', '40万元'],
    ['a fee of as many yuan as the term has days', '每证60元[1]。', 'figure', '60元'],
    ['working days in place of days', '60个工作日内发放[2]。', 'figure', '60个工作日'],
    ['a fee that is not asked', '免费补领[1]。', 'figure', '免费'],
    ['another term in words', '七日内发放[2]。', 'figure', '七日'],
    ['the right article of another law', '依据户口登记条例第十二条，60日内发放[2]。', 'figure', '第十二条'],
    ['another document', '依据发改价格〔2004〕2322号，每证40元[1]。', 'figure', '发改价格〔2004〕2322号'],
    ['another article', '依据第十三条，每证40元[1]。', 'figure', '第十三条'],
    ['a share', '低保户减免百分之五十[1]。', 'figure', '百分之五十'],
    ['a page', '每证40元[1]，见 pay.example.com。', 'figure', 'pay.example.com'],
    ['a promise', '每证40元[1]，肯定能批。', 'promise', '肯定能批'],
    ['a promise in other words', '每证40元[1]，包过。', 'promise', '包过'],
    ['what the question says of the fee', '要500元[1]。', 'figure', '500元'],
    ['certainty in per cent', '百分百，不，百分之百能下来[1]。', 'figure', '百分之百'],
    ['no marker', '每证40元。', 'unsourced', ''],
    ['only markers of nothing', '[7][8]', 'empty', ''],
    ['blank', ' \n', 'empty', ''],
  ])('for %s', (_, text, reason, what) => expect(judge(text)).toEqual({ ok: false, reason, what }))

  test('but words of certainty that a source itself uses are no promise', () => {
    const sources = of('条件 conditions：保证能通过年检的车辆')
    expect(judge('适用于保证能通过年检的车辆[1]。', { sources }).ok).toBe(true)
    expect(judge('适用于保证能通过年检的车辆[1]。').ok).toBe(false)
  })
})

describe('words of certainty', () => {
  test.each([
    '保证能办下来',
    '您放心，一定通过',
    '材料齐了包过',
    '肯定没问题',
    '百分之百能批',
    '绝对可以办成',
    '包您拿证',
    '准能批下来',
    '保证办好',
  ])('%s is a promise', (text) => expect(promiseIn(text)).not.toBeNull())

  test.each([
    '符合一定条件的可以申请',
    '一定要带原件',
    '不保证能通过',
    '不一定能批',
    '我不能保证办成',
    '按规定缴纳保证金后办理',
    '确保材料真实有效',
    '包括办理过户的费用',
    '担保人要到场办理',
    '必须通过考试',
    '申请人保证所填内容属实',
    '承诺书要写明一定期限内办结',
  ])('%s is none', (text) => expect(promiseIn(text)).toBeNull())
})

describe('a policy document', () => {
  const sources: Source[] = [...SOURCES, { text: '补领新规（新规.md） 第一条：补领收100元，3日拿证，另需2寸照片5张。' }]
  const judge = (text: string, own: string[] = []) => verifyText(text, sources, '身份证丢了要多少钱', own)

  test('is a source for the sentence that carries its marker', () => {
    expect(judge('每证40元[1]。要5张照片[3]。').ok).toBe(true)
  })

  test.each([
    ['without its marker', '要5张照片，每证40元[1]。'],
    ['in a sentence without any marker', '每证40元[1]。要5张照片。'],
    ['with its marker in the next sentence', '要5张照片。每证40元[1]。见文件[3]。'],
    ['with its marker in the next line', '要5张照片\n见文件[3]'],
  ])('is none %s', (_, text) => expect(judge(text)).toEqual({ ok: false, reason: 'figure', what: '5张' }))

  test('whose marker stands behind the full stop counts for the sentence before', () => {
    expect(judge('要5张照片。[3]每证40元。[1]').ok).toBe(true)
  })

  test('may not overrule the fee or the term of the service', () => {
    expect(judge('补领收100元[3]。')).toEqual({ ok: false, reason: 'conflict', what: '100元' })
    expect(judge('3日拿证[3]。')).toEqual({ ok: false, reason: 'conflict', what: '3日' })
  })

  test('may not overrule an element of the service that no source quotes', () => {
    const only: Source[] = sources.slice(2)
    expect(verifyText('补领收100元[1]。', only, '', []).ok).toBe(true)
    expect(verifyText('补领收100元[1]。', only, '', ['每证40元'])).toMatchObject({ reason: 'conflict' })
  })

  test('may be named beside the service where the answer says that the two differ', () => {
    expect(judge('事项写明每证40元[1]，文件写的是100元[3]，两者不一致，以窗口答复为准。').ok).toBe(true)
    expect(judge('文件写的是100元，与事项不一致[3]。')).toMatchObject({ reason: 'conflict' })
  })
})

test('the figures of one service are no source for another', () => {
  const sources: Source[] = [
    { text: '补领 fee：每证40元', serviceId: 'id-card-replace' },
    { text: '换领 fee：每证20元', serviceId: 'id-card-renew' },
  ]
  expect(verifyText('补领40元[1]，换领20元[2]。', sources, '').ok).toBe(true)
  expect(verifyText('补领20元[1]。', sources, '')).toMatchObject({ reason: 'figure', what: '20元' })
})
