import { expect, test } from 'vitest'
import { cutPassages } from './cut.ts'

test('a regulation is cut by article, each with its chapter and section', () => {
  const text = `上海市某某条例
第一章　总则
第一条　为了规范管理，制定本条例。
第二章　审批
第一节　申请
第二条　申请人应当提交下列材料：
（一）申请书；
（二）身份证明。
第二条之一　材料可以网上提交。
第二节　决定
第三条　审批部门应当在五个工作日内决定。
第三章　附则
第四条　本条例自２０２６年１月１日起施行。`
  expect(cutPassages(text)).toEqual([
    { heading: '', text: '上海市某某条例' },
    { heading: '第一章　总则 > 第一条', text: '为了规范管理，制定本条例。' },
    {
      heading: '第二章　审批 > 第一节　申请 > 第二条',
      text: '申请人应当提交下列材料：\n（一）申请书；\n（二）身份证明。',
    },
    { heading: '第二章　审批 > 第一节　申请 > 第二条之一', text: '材料可以网上提交。' },
    { heading: '第二章　审批 > 第二节　决定 > 第三条', text: '审批部门应当在五个工作日内决定。' },
    { heading: '第三章　附则 > 第四条', text: '本条例自２０２６年１月１日起施行。' },
  ])
})

test('a reference to an article in running text does not begin one', () => {
  const [first, ...rest] = cutPassages('第八条　依照\n本条例第三条的规定办理。')
  expect(first).toEqual({ heading: '第八条', text: '依照\n本条例第三条的规定办理。' })
  expect(rest).toEqual([])
})

test('a notice without articles is cut by its headings', () => {
  const text = '# 办事须知\n先看这里。\n## 材料\n带身份证。\n### 复印件\n一份。\n## 时间\n当场办好。'
  expect(cutPassages(text)).toEqual([
    { heading: '办事须知', text: '先看这里。' },
    { heading: '办事须知 > 材料', text: '带身份证。' },
    { heading: '办事须知 > 材料 > 复印件', text: '一份。' },
    { heading: '办事须知 > 时间', text: '当场办好。' },
  ])
})

test('numbered headings cut a notice, numbered sentences do not', () => {
  const text = '一、申请条件\n年满六十周岁。\n二、办理时间\n1、工作日上午九点到十一点半；\n2、周六上午。'
  expect(cutPassages(text)).toEqual([
    { heading: '一、申请条件', text: '年满六十周岁。' },
    { heading: '二、办理时间', text: '1、工作日上午九点到十一点半；\n2、周六上午。' },
  ])
})

test('a long article is divided between sentences, loses nothing, and keeps its heading', () => {
  const sentences = Array.from(
    { length: 60 },
    (_, i) => `第${i + 1}类情形应当按照规定向所在地的部门提出申请并说明理由。`,
  )
  const passages = cutPassages(`第五条　${sentences.join('')}`)
  expect(passages.length).toBeGreaterThan(1)
  expect(passages.every(({ heading, text }) => heading === '第五条' && text.endsWith('。') && text.length <= 700)).toBe(
    true,
  )
  expect(passages.map(({ text }) => text).join('')).toBe(sentences.join(''))
})

test('a sentence longer than a passage is divided too, and nothing of it is lost', () => {
  const endless = '甲乙丙丁'.repeat(500)
  const passages = cutPassages(`第六条　${endless}。`)
  expect(passages.every(({ text }) => text.length <= 700)).toBe(true)
  expect(passages.map(({ text }) => text).join('') === `${endless}。`).toBe(true)
})

test('nothing gives nothing', () => {
  expect(cutPassages('\n\n  \n')).toEqual([])
  expect(cutPassages('第一章　总则\n')).toEqual([])
})
