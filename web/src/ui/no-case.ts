import { t } from '../texts/zh-CN.ts'
import type { Missing } from './Instead.tsx'

/** A case that is not there, or is somebody else's. */
export const NO_CASE: Missing = {
  icon: 'list',
  title: t.cases.missing,
  text: t.cases.missingText,
  ways: [{ to: '/cases', text: t.cases.title }],
}
