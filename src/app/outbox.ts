import {
  createCasesRepository,
  createMail,
  createOfficesRepository,
  createOutbox,
  createWebhook,
  type Outbox,
  readOffices,
  taskOpener,
} from '../cases/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Jobs } from '../jobs/index.ts'
import type { Clock, Logger } from '../shared/index.ts'
import type { Database } from '../store/index.ts'
import type { Vault } from '../vault/index.ts'
import type { Config } from './config.ts'

type Needs = {
  config: Pick<Config, 'app' | 'accounts' | 'outbox'>
  db: Database
  vault: Vault
  catalogue: Pick<Catalogue, 'services' | 'calendars' | 'handling'>
  emailOf: (personId: string) => Promise<string | null>
  jobs: Jobs
  clock: Clock
  logger: Logger
}

/** What applicants are told outside of their account: by the channels that are configured, and by no other. */
export function openOutbox({ config, db, vault, catalogue, emailOf, jobs, clock, logger }: Needs): Outbox {
  const { webhookUrl, webhookSecret, smtpUrl, mailFrom } = config.outbox
  const { publicUrl } = config.accounts
  const { handling, calendars } = catalogue
  const cases = createCasesRepository(db, vault)
  const known = { offices: createOfficesRepository(db), catalogue, region: config.app.region }
  return createOutbox({
    ...{ cases, jobs, emailOf, catalogue, logger, now: clock.now },
    readOffices: () => readOffices(known),
    openTask: taskOpener({ tasks: cases.tasks, words: handling.progress.tasks, calendars, now: clock.now }),
    channels: {
      ...(webhookUrl && webhookSecret && { webhook: createWebhook({ url: webhookUrl, secret: webhookSecret }) }),
      ...(smtpUrl &&
        mailFrom &&
        publicUrl && { email: createMail({ smtpUrl, from: mailFrom, publicUrl, words: handling.outbox }) }),
    },
  })
}
