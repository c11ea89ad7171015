import { expect, test } from 'vitest'
import { draw, text } from '../../../tests/support/drawn.ts'
import type { Line } from '../page.ts'
import { findInk, signedNear } from './ink.ts'

const sheet = { width: 1240, height: 600 }
const at = (words: string, x: number, y: number, w: number): Line => ({
  text: words,
  box: [x / 1240, (y - 28) / 600, w / 1240, 36 / 600],
  confidence: 0.98,
})
const label = `${text(140, 450, 26, '申请人（签字）：')}<path d="M360 458H640" stroke="#000" stroke-width="2"/>`
const lines = [at('申请人（签字）：', 138, 450, 205), at('月租金为人民币12300元', 138, 300, 284)]
const scrawl =
  '<path d="M380 440q12 -40 22 -6t20 -22q10 40 -18 34m40 -30q14 -20 22 10t26 -18m-40 30q30 -10 46 -2" stroke="#14171f" stroke-width="4" fill="none"/>'
const rent = text(140, 300, 26, '月租金为人民币12300元')

test.each([
  ['an empty line to sign on', label + rent, []],
  ['a signature', label + rent + scrawl, ['signature']],
  ['an amount struck out', `${label}${rent}<path d="M320 291H420" stroke="#222" stroke-width="3"/>`, ['correction']],
  ['an amount underlined', `${label}${rent}<path d="M320 306H420" stroke="#222" stroke-width="2"/>`, []],
])('%s', async (_, content, kinds) => {
  expect(findInk(await draw(content, sheet), lines).map(({ kind }) => kind)).toEqual(kinds)
})

test('a rule to sign on is no ink, a stroke on it is', async () => {
  const place: [number, number, number, number] = [0.29, 0.65, 0.25, 0.12]
  expect(signedNear(await draw(label, sheet), place)).toBe(0)
  expect(signedNear(await draw(label + scrawl, sheet), place)).toBeGreaterThan(0.01)
})

test('a hand under its label, or at the top of a high cell beside it, is a signature; print there is none', async () => {
  const bare = text(140, 450, 26, '出租方签章')
  const alone = [at('出租方签章', 138, 450, 132)]
  const moved = (x: number, y: number) => `<g transform="translate(${x} ${y})">${scrawl}</g>`
  expect(findInk(await draw(bare + moved(-220, 60), sheet), alone)).toMatchObject([{ kind: 'signature' }])
  expect(findInk(await draw(bare + moved(0, -40), sheet), alone)).toMatchObject([{ kind: 'signature' }])
  const below = [...alone, at('签订日期：2026年3月1日', 138, 520, 290)]
  expect(findInk(await draw(bare + text(140, 520, 26, '签订日期：2026年3月1日'), sheet), below)).toEqual([])
})
