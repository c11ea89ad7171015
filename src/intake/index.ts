export { checkLines } from './check-lines.ts'
export { type CheckDeps, type CheckRequest, checkPapers, type Progress } from './check-papers.usecase.ts'
export { intakeConfig, isPublic } from './config.ts'
export { registerIntake } from './intake.routes.ts'
