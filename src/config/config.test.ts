import { expect, test } from 'vitest'
import { z } from 'zod'
import { ConfigError, type ConfigSlice, flag, readConfig, text, wholeNumber } from './index.ts'

const slice = {
  port: { doc: '端口', env: 'PORT', schema: wholeNumber(3000, { max: 65535 }) },
  quick: { doc: '快速', env: 'QUICK', schema: flag(true) },
  key: { doc: '密钥', env: 'KEY', schema: text },
  level: { doc: '日志级别', env: 'LEVEL', schema: z.enum(['info', 'debug'], '只能是 info、debug').default('info') },
} satisfies ConfigSlice

const messageOf = (env: Record<string, string>): string => {
  try {
    readConfig(slice, env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('taken as it is')
}

test('what is not set, or set to nothing, has its default', () => {
  const defaults = { port: 3000, quick: true, key: undefined, level: 'info' }
  expect(readConfig(slice, {})).toEqual(defaults)
  expect(readConfig(slice, { PORT: '', QUICK: '', KEY: '', LEVEL: '' })).toEqual(defaults)
  expect(readConfig(slice, { PORT: '  ', KEY: '  ' })).toEqual(defaults)
})

test('what is set is read as its kind, and variables of others are left alone', () => {
  expect(readConfig(slice, { PORT: '8080', QUICK: '0', KEY: ' secret ', LEVEL: 'debug', HOME: '/root' })).toEqual({
    port: 8080,
    quick: false,
    key: 'secret',
    level: 'debug',
  })
})

test.each([
  ['letters for a number', { PORT: 'abc' }, 'PORT', '要写整数'],
  ['a broken number', { PORT: '80.5' }, 'PORT', '要写整数'],
  ['too large a number', { PORT: '70000' }, 'PORT', '不能大于65535'],
  ['a number below nought', { PORT: '-1' }, 'PORT', '不能小于0'],
  ['a word for yes', { QUICK: 'yes' }, 'QUICK', '只能写 0 或 1'],
  ['a level that does not exist', { LEVEL: 'loud' }, 'LEVEL', '只能是 info、debug'],
])('%s is refused in one line that names the variable, the fault and the purpose', (_, env, variable, fault) => {
  const message = messageOf(env)
  expect(message).toContain(variable)
  expect(message).toContain(fault)
  expect(message).toContain('用途')
  expect(message).not.toContain('\n')
})

test('of several wrong values the first is named, and a value is never repeated back', () => {
  const message = messageOf({ PORT: 'hunter2', LEVEL: 'loud' })
  expect(message).toContain('PORT')
  expect(message).not.toContain('LEVEL')
  expect(message).not.toContain('hunter2')
})
