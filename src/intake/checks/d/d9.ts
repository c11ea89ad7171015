import type { CaseFile, Check } from '../../case-file.ts'
import { addMonths, daysBetween } from '../../days.ts'
import { expiryOf } from '../../expiry.ts'
import { materialOf, placeOf } from '../../look.ts'

/** A renewal is asked for later than the law wants it before the licence ends (行政许可法 第五十条, unless the service names another term). */
export const d9: Check = {
  code: 'D9',
  find: (file) => {
    if (!isRenewal(file)) return []
    const { words, isLate } = leadTimeOf(file)
    return file.papers
      .filter(
        (paper) =>
          paper.kind === 'operating-permit' || /^原/.test(materialOf(file, paper.materialId)?.material.name ?? ''),
      )
      .flatMap((paper) => {
        const expiry = expiryOf(paper)
        if (!expiry || !isLate(expiry.until)) return []
        return [
          {
            slots: { 天: words, 日期: expiry.until },
            ...placeOf(paper, expiry.field),
            evidence: `有效期至${expiry.until}`,
          },
        ]
      })
  },
}

const RENEWAL = /延续|续期|延期换证|换证|续办|到期换/

/** The service is a renewal, or the answers choose its renewal. */
const isRenewal = ({ service, facts }: CaseFile): boolean =>
  RENEWAL.test(service.name) ||
  facts.is_renewal === true ||
  Object.values(facts).some((answer) => typeof answer === 'string' && RENEWAL.test(answer))

const NUMBERS: Record<string, number> = { 三十: 30, 六十: 60, 九十: 90, 四十五: 45, 一: 1, 两: 2, 二: 2, 三: 3, 六: 6 }
const TERM = /(?:届满|到期|期满)(?:前)?的?(三十|六十|九十|四十五|[一二两三六]|\d{1,3})(日|天|个月)(?:以)?前?/

/** How long before the end it has to be asked for, in the words of the service. */
function leadTimeOf({ service, today }: CaseFile): { words: string; isLate: (until: string) => boolean } {
  const said = [
    ...service.conditions.map(({ text }) => text),
    ...(service.variants ?? []).filter(({ name }) => RENEWAL.test(name)).map(({ summary = '' }) => summary),
  ]
  const found = said.map((text) => TERM.exec(text)).find((match) => match !== null)
  const [, count = '30', unit = '日'] = found ?? []
  const number = NUMBERS[count] ?? Number(count)
  return unit === '个月'
    ? { words: `${number}个月`, isLate: (until) => addMonths(today, number) > until }
    : { words: `${number}日`, isLate: (until) => daysBetween(today, until) < number }
}
