import { createHmac } from 'node:crypto'
import { createKeyring, type Keyring, type Wrapped } from './keyring.ts'
import { seal, unseal } from './seal.ts'

/** Where wrapped data keys are kept. `add` gives what is there afterwards: the first one of a purpose stays. */
export type DataKeyStore = {
  list: () => Promise<({ purpose: string } & Wrapped)[]>
  add: (purpose: string, wrapped: Wrapped) => Promise<Wrapped>
  replace: (purpose: string, from: Wrapped, to: Wrapped) => Promise<boolean>
}

/** What the columns of tables, the index of personal numbers, and the addresses of files are made with. */
const PURPOSES = ['fields', 'index', 'addresses', 'parts'] as const
type Purpose = (typeof PURPOSES)[number]
const placeOf = (purpose: string) => `data-key/${purpose}`

export type Vault = Awaited<ReturnType<typeof openVault>>

/**
 * Seals what tables and files hold. Texts are sealed with data keys, data keys are wrapped with the master key: a new master
 * key rewraps a handful of rows, nothing that was sealed has to be written again, and keyed digests stay what they were.
 */
export async function openVault({
  masters,
  dataKeys,
}: {
  masters: readonly [Buffer, ...Buffer[]]
  dataKeys: DataKeyStore
}) {
  const keyring = createKeyring(masters)
  const keys = await readKeys(keyring, dataKeys)
  const digest = (purpose: Purpose, text: string) => createHmac('sha256', keys[purpose]).update(text).digest('hex')
  return {
    keyring,
    /** A text for a column; `place` names table and row, so that it opens nowhere else. */
    sealText: (text: string, place: string): string => seal(keys.fields, Buffer.from(text), place).toString('base64'),
    openText: (sealed: string, place: string): string =>
      unseal(keys.fields, Buffer.from(sealed, 'base64'), place).toString(),
    sealPart: (bytes: Uint8Array, place: string): Buffer => seal(keys.parts, bytes, place),
    openPart: (sealed: Uint8Array, place: string): Buffer => unseal(keys.parts, sealed, place),
    /** The same number gives the same digest, and without the key nobody can try numbers. */
    indexOf: (number: string): string => digest('index', number),
    addressOf: (owner: string, contentDigest: string): string => digest('addresses', `${owner}\n${contentDigest}`),
    /** Wraps the data keys with the current master key; how many were under another one. */
    async rewrap(): Promise<number> {
      let changed = 0
      for (const { purpose, ...from } of await dataKeys.list()) {
        if (from.keyId === keyring.current) continue
        const place = placeOf(purpose)
        if (await dataKeys.replace(purpose, from, keyring.wrap(keyring.unwrap(from, place), place))) changed++
      }
      return changed
    },
  }
}

async function readKeys(keyring: Keyring, dataKeys: DataKeyStore): Promise<Record<Purpose, Buffer>> {
  const known = new Map((await dataKeys.list()).map(({ purpose, ...wrapped }) => [purpose, wrapped]))
  const keyOf = async (purpose: Purpose) => {
    const place = placeOf(purpose)
    const wrapped = known.get(purpose) ?? (await dataKeys.add(purpose, keyring.wrap(keyring.newKey(), place)))
    return [purpose, keyring.unwrap(wrapped, place)] as const
  }
  return Object.fromEntries(await Promise.all(PURPOSES.map(keyOf))) as Record<Purpose, Buffer>
}
