export { type IngestReport, ingest, policiesConfig } from './library.ts'
export { openPassageIndex, type PassageIndex } from './passage-index.ts'
export { registerPolicies } from './policies.routes.ts'
