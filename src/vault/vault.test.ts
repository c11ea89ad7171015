import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { KeyMissing, type Wrapped } from './keyring.ts'
import { SealBroken, seal, unseal } from './seal.ts'
import { type DataKeyStore, openVault } from './vault.ts'

const key = () => randomBytes(32)

/** Wrapped keys in memory. */
function keyStore(): DataKeyStore {
  const kept = new Map<string, Wrapped>()
  return {
    list: async () => [...kept].map(([purpose, wrapped]) => ({ purpose, ...wrapped })),
    add: async (purpose, wrapped) => {
      if (!kept.has(purpose)) kept.set(purpose, wrapped)
      return kept.get(purpose) ?? wrapped
    },
    replace: async (purpose, from, to) => {
      if (kept.get(purpose)?.wrapped !== from.wrapped) return false
      kept.set(purpose, to)
      return true
    },
  }
}

test('what is sealed opens with its key in its place, and nowhere else', () => {
  const mine = key()
  const sealed = seal(mine, Buffer.from('310101199001011234'), 'cases/1')
  expect(sealed.toString('latin1')).not.toContain('310101')
  expect(unseal(mine, sealed, 'cases/1').toString()).toBe('310101199001011234')
  expect(() => unseal(mine, sealed, 'cases/2')).toThrow(SealBroken)
  expect(() => unseal(key(), sealed, 'cases/1')).toThrow(SealBroken)
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => unseal(mine, changed, 'cases/1')).toThrow(SealBroken)
    expect(() => unseal(mine, sealed.subarray(0, at), 'cases/1')).toThrow(SealBroken)
  }
})

test('the same text is sealed differently each time, the same number has one digest', async () => {
  const vault = await openVault({ masters: [key()], dataKeys: keyStore() })
  expect(vault.sealText('陆文娟', 'p')).not.toBe(vault.sealText('陆文娟', 'p'))
  expect(vault.indexOf('13800000000')).toBe(vault.indexOf('13800000000'))
  expect(vault.indexOf('13800000000')).not.toBe(vault.indexOf('13800000001'))
})

test('after a change of the master key everything opens, and the old key is no longer needed', async () => {
  const dataKeys = keyStore()
  const [old, fresh] = [key(), key()]
  const before = await openVault({ masters: [old], dataKeys })
  const sealed = before.sealText('陆文娟', 'p')
  const both = await openVault({ masters: [fresh, old], dataKeys })
  expect(both.openText(sealed, 'p')).toBe('陆文娟')
  expect(await both.rewrap()).toBe(4)
  expect(await both.rewrap()).toBe(0)
  const after = await openVault({ masters: [fresh], dataKeys })
  expect(after.openText(sealed, 'p')).toBe('陆文娟')
  expect(after.indexOf('13800000000')).toBe(before.indexOf('13800000000'))
  await expect(openVault({ masters: [old], dataKeys })).rejects.toThrow(KeyMissing)
  await expect(openVault({ masters: [old], dataKeys })).rejects.toThrow(/SECRET_KEY/)
})
