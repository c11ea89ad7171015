import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Data keys under the master key (see `src/vault`): columns, digests and addresses are made with these. */
export const dataKeys = pgTable('data_keys', {
  purpose: text('purpose').primaryKey(),
  keyId: text('key_id').notNull(),
  wrapped: text('wrapped').notNull(),
})

/** A case, from the first field of its draft. `sealed` holds facts, applicant and origins; `head` the hash of its last event. */
export const cases = pgTable(
  'cases',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    serviceId: text('service_id').notNull(),
    serviceVersion: text('service_version').notNull(),
    department: text('department').notNull(),
    state: text('state').notNull(),
    version: integer('version').notNull(),
    sealed: text('sealed').notNull(),
    head: text('head').notNull(),
    events: integer('events').notNull(),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    submittedAt: instant('submitted_at'),
    /** Only where it was handed to another office; otherwise the service says which one is competent. */
    office: text('office'),
    claimedBy: text('claimed_by'),
    risk: integer('risk').notNull().default(0),
    /** For the order of queues only: what the clocks said after the last event. */
    nextDue: date('next_due'),
  },
  (table) => [
    index('cases_queue').on(table.state, table.nextDue),
    index('cases_owner').on(table.ownerId, table.changedAt),
    index('cases_state').on(table.state, table.changedAt),
  ],
)

/** What happened to a case, each entry with the hash of the one before; a trigger refuses every change. No personal data. */
export const caseEvents = pgTable(
  'case_events',
  {
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
    at: text('at').notNull(),
    type: text('type').notNull(),
    by: text('by').notNull(),
    role: text('role').notNull(),
    data: jsonb('data').notNull().$type<Record<string, unknown>>(),
    before: text('before').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.seq] }), index('case_events_type').on(table.type, table.at)],
)

/** A paper of a case. The name people gave the file may tell who they are, so it is sealed. */
export const caseDocuments = pgTable(
  'case_documents',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    materialId: text('material_id'),
    blob: text('blob').notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    mime: text('mime').notNull(),
    size: integer('size').notNull(),
    pages: integer('pages'),
    scan: text('scan', { enum: ['clean', 'unscanned', 'infected'] }).notNull(),
    walletId: text('wallet_id'),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [
    index('case_documents_case').on(table.caseId, table.addedAt),
    index('case_documents_blob').on(table.blob),
    index('case_documents_scan').on(table.scan),
  ],
)

/** Personal numbers of a case as keyed digests, so that a case can be found by a number that is stored nowhere. */
export const caseNumbers = pgTable(
  'case_numbers',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    digest: text('digest').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.digest] }), index('case_numbers_digest').on(table.digest)],
)

/** Uploads that are not finished (tus); how much there is of them only the disk knows. */
export const uploads = pgTable(
  'uploads',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    materialId: text('material_id'),
    name: text('name').notNull(),
    length: integer('length').notNull(),
    documentId: text('document_id'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('uploads_case').on(table.caseId), index('uploads_expires').on(table.expiresAt)],
)

/** The last number given by an office on a day; raised in the transaction that uses it, so that no number is left out. */
export const receiptCounters = pgTable(
  'receipt_counters',
  { office: text('office').notNull(), day: date('day').notNull(), last: integer('last').notNull() },
  (table) => [primaryKey({ columns: [table.office, table.day] })],
)

/** What was handed in and when; `papers` as they were at that moment. */
export const receipts = pgTable(
  'receipts',
  {
    number: text('number').primaryKey(),
    caseId: text('case_id').notNull().unique(),
    office: text('office').notNull(),
    day: date('day').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    nextBy: date('next_by'),
    sealed: text('sealed').notNull(),
  },
  (table) => [unique('receipts_seq').on(table.office, table.day, table.seq)],
)

/** Papers that somebody handed in once and may hand in again. */
export const walletPapers = pgTable(
  'wallet_papers',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    kind: text('kind').notNull(),
    material: text('material').notNull(),
    blob: text('blob').notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    mime: text('mime').notNull(),
    size: integer('size').notNull(),
    pages: integer('pages'),
    scan: text('scan', { enum: ['clean', 'unscanned', 'infected'] }).notNull(),
    originCaseId: text('origin_case_id').notNull(),
    originServiceId: text('origin_service_id').notNull(),
    addedAt: instant('added_at').notNull(),
    validUntil: date('valid_until'),
  },
  (table) => [
    unique('wallet_papers_content').on(table.ownerId, table.kind, table.blob),
    index('wallet_papers_blob').on(table.blob),
  ],
)

/** Facts and fields that somebody stated once; the value is sealed. */
export const walletFacts = pgTable(
  'wallet_facts',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    kind: text('kind', { enum: ['fact', 'field'] }).notNull(),
    key: text('key').notNull(),
    value: text('value').notNull(),
    originCaseId: text('origin_case_id').notNull(),
    originServiceId: text('origin_service_id').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [unique('wallet_facts_key').on(table.ownerId, table.kind, table.key)],
)

/** Each reuse with what the owner agreed to: what, for which case, who sees it, in which words. */
export const consents = pgTable(
  'consents',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    walletId: text('wallet_id').notNull(),
    caseId: text('case_id').notNull(),
    seenBy: text('seen_by').notNull(),
    words: text('words').notNull(),
    at: instant('at').notNull(),
    withdrawn: boolean('withdrawn').notNull().default(false),
  },
  (table) => [index('consents_owner').on(table.ownerId, table.at), index('consents_wallet').on(table.walletId)],
)
