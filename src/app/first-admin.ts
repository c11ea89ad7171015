import { createAccountsRepository, makeAdmin } from '../accounts/index.ts'
import type { Account } from '../contract/index.ts'
import { createClock } from '../shared/index.ts'
import { openStore } from '../store/index.ts'
import type { Config } from './config.ts'

/** Makes a registered account an admin: how the first one comes to be. Opens the store by itself, without the rest of the product. */
export async function makeFirstAdmin(email: string, { app }: Config): Promise<Account> {
  const store = await openStore(app)
  try {
    return await makeAdmin(email, { repository: createAccountsRepository(store.db), clock: createClock(app.today) })
  } finally {
    await store.close()
  }
}
