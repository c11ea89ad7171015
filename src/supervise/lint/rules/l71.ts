import { maskPersonal } from '../../../identifiers/index.ts'
import type { LintRule } from '../rule.ts'

const PRIVATE: Record<string, string> = { id: '公民身份号码', oldId: '公民身份号码', mobile: '手机号码' }
/** Samples have a rule of their own; codes are numbers by nature. */
const ELSEWHERE =
  /^materials\..*\.sample$|^list\.(?:catalogCode|taskCode|handleItemCode|localTaskCode|dept\.code)$|(?:^|\.)url$/
/** Only texts with so many digits together can hold one. */
const MANY_DIGITS = /[\d０-９][\d０-９ -]{9,}/

export const l71: LintRule = (doc) =>
  doc.texts.flatMap(({ path, text }) => {
    if (ELSEWHERE.test(path) || !MANY_DIGITS.test(text)) return []
    const kind = maskPersonal(text).masked.find((one) => one in PRIVATE)
    return kind ? [{ path, say: 'published', with: { kind: PRIVATE[kind] as string } }] : []
  })
