import { createHmac, randomBytes } from 'node:crypto'
import { SealBroken, seal, unseal } from './seal.ts'

export const KEY_BYTES = 32

/** A data key under a master key; `keyId` says which. */
export type Wrapped = { keyId: string; wrapped: string }

/** Something was wrapped with a master key that is no longer given. */
export class KeyMissing extends Error {
  readonly keyId: string
  constructor(keyId: string) {
    super(
      `环境变量 SECRET_KEY 不是存数据时用的那一个（${keyId}），打不开。请写成“新,旧”，旧的是当时的密钥；再用 rotate-keys 换到新的`,
    )
    this.keyId = keyId
  }
}

export type Keyring = ReturnType<typeof createKeyring>

/** The master keys: the first wraps, all of them unwrap. What they wrap are data keys, so that a change of master rewraps only those. */
export function createKeyring(masters: readonly [Buffer, ...Buffer[]]) {
  const byId = new Map(masters.map((key) => [idOf(key), key] as const))
  const current = idOf(masters[0])
  return {
    current,
    newKey: (): Buffer => randomBytes(KEY_BYTES),
    wrap: (key: Buffer, place: string): Wrapped => ({
      keyId: current,
      wrapped: seal(masters[0], key, place).toString('base64'),
    }),
    unwrap({ keyId, wrapped }: Wrapped, place: string): Buffer {
      const master = byId.get(keyId)
      if (!master) throw new KeyMissing(keyId)
      const key = unseal(master, Buffer.from(wrapped, 'base64'), place)
      if (key.length !== KEY_BYTES) throw new SealBroken()
      return key
    },
  }
}

/** Tells keys apart and nothing of them. */
const idOf = (key: Buffer): string => createHmac('sha256', key).update('zhengtong key id').digest('hex').slice(0, 12)
