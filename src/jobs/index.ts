export { jobsConfig } from './config.ts'
export { createJobs, type Job, type JobKind, type JobStore, type Jobs } from './jobs.ts'
