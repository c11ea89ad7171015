import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFacts } from '../apply/index.ts'
import {
  type CaseDeps,
  createCasesRepository,
  createOfficesRepository,
  createReadingsRepository,
  createUploadsRepository,
  createWalletRepository,
} from '../cases/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import { ConfigError, deriveKeys, readSecrets, type Secrets } from '../config/index.ts'
import { createBlobs, createParts, createScanner } from '../files/index.ts'
import type { Clock, Logger } from '../shared/index.ts'
import { createDataKeys, type Database, openStore, type Store } from '../store/index.ts'
import { KeyMissing, openVault, type Vault } from '../vault/index.ts'
import type { Config } from './config.ts'

/** The store with the vault over it: sealing starts from the secret, never with it. Where the secret is not the right one, nothing stays open. */
export async function openSealedStore({
  secrets,
  ...where
}: Parameters<typeof openStore>[0] & { secrets: Secrets }): Promise<{ store: Store; vault: Vault }> {
  const store = await openStore(where)
  try {
    const vault = await openVault({ masters: deriveKeys(secrets, 'vault'), dataKeys: createDataKeys(store.db) })
    return { store, vault }
  } catch (error) {
    await store.close()
    throw error instanceof KeyMissing ? new ConfigError(error.message) : error
  }
}

/** What cases need of the knowledge. */
export type KnownForCases = Pick<Catalogue, 'services' | 'calendars' | 'applying' | 'handling' | 'precheck'> & {
  forms: Pick<Catalogue['forms'], 'layout'>
}

type Needs = {
  config: Pick<Config, 'app' | 'files' | 'cases'>
  db: Database
  vault: Vault
  catalogue: KnownForCases
  clock: Clock
  logger: Logger
  nameOf: CaseDeps['nameOf']
  /** What the hints say to a decision; none where nobody hands it in. */
  advise?: CaseDeps['advise']
  /** Without it nothing is read. */
  readSoon?: CaseDeps['readSoon']
  /** Without it applicants are told in their account only. */
  outbox?: CaseDeps['outbox']
}

/** The place that links are sealed for. */
const LINKS = 'links'

/** Everything cases, papers and the wallet stand on. */
export function createCaseDeps({
  config,
  db,
  vault,
  catalogue,
  clock,
  logger,
  nameOf,
  advise = async () => null,
  readSoon = async () => {},
  outbox = { channels: [], soon: () => {} },
}: Needs): CaseDeps {
  const dir = filesDir(config)
  return {
    cases: createCasesRepository(db, vault),
    wallet: createWalletRepository(db, vault),
    uploads: createUploadsRepository(db, vault),
    blobs: createBlobs({ dir, vault }),
    parts: createParts({ dir, vault }),
    readings: createReadingsRepository(db, vault),
    readSoon,
    scanner: createScanner({ clamavUrl: config.files.clamavUrl, logger }),
    catalogue,
    checkFacts: (service, facts) => checkFacts(service, facts, catalogue.precheck.faults),
    byHand: new RegExp(catalogue.forms.layout.byHand, 'u'),
    formLayout: catalogue.forms.layout,
    offices: createOfficesRepository(db),
    region: config.app.region,
    nameOf,
    advise,
    outbox,
    links: {
      seal: (text) => Buffer.from(vault.sealText(text, LINKS), 'base64').toString('base64url'),
      open: (token) => vault.openText(Buffer.from(token, 'base64url').toString('base64'), LINKS),
    },
    clock,
    logger,
    settings: { ...config.files, ...config.cases },
  }
}

export const filesDir = ({ files, app }: Pick<Config, 'app' | 'files'>): string =>
  files.filesUrl ? fileURLToPath(files.filesUrl) : join(app.dataDir, 'files')

/** Puts everything under the newest secret, while the product goes on working. */
export async function rotateKeys({ vault, blobs }: { vault: Vault; blobs: CaseDeps['blobs'] }) {
  const dataKeys = await vault.rewrap()
  return { dataKeys, files: await blobs.rewrap() }
}

/** The same from the command line: beside a running server on PostgreSQL; the embedded store must be closed for it. */
export async function rotateKeysOnce(config: Config) {
  const { databaseUrl, dataDir } = config.app
  const secrets = await readSecrets({ given: config.secret.secretKey, databaseUrl, dataDir })
  const { store, vault } = await openSealedStore({ databaseUrl, dataDir, secrets })
  try {
    return await rotateKeys({ vault, blobs: createBlobs({ dir: filesDir(config), vault }) })
  } finally {
    await store.close()
  }
}
