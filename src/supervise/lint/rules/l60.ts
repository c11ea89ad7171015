import { isLeft, isOpen, text } from '../document.ts'
import { type LintRule, unfilled } from '../rule.ts'

const DAYS = /工作日|周[一二三四五六日天]|星期|每天|每日|全天|全年|24小时|法定节假日/
const CLOCK = /(\d{1,2})[:：时点](\d{2})?/g
const SPAN = /(\d{1,2})[:：](\d{2})\s*(?:-|—|–|~|～|至|到)\s*(\d{1,2})[:：](\d{2})/g

export const l60: LintRule = (doc) => {
  const path = 'list.counter.hours'
  if (isLeft(doc, path)) return [unfilled(path, '办理时间')]
  if (isOpen(doc, path)) return []
  const hours = text(doc, path).normalize('NFKC')
  const clocks = [...hours.matchAll(CLOCK)]
  if (clocks.length === 0 && !/全天|24小时/.test(hours)) return [{ path, say: 'noClock', with: { hours } }]
  const wrong = clocks.some(([, hour, minute]) => Number(hour) > 24 || Number(minute ?? 0) > 59)
  const backwards = [...hours.matchAll(SPAN)].some(
    ([, h1, m1, h2, m2]) => Number(h1) * 60 + Number(m1) >= Number(h2) * 60 + Number(m2),
  )
  if (wrong || backwards) return [{ path, say: 'impossible', with: { hours } }]
  return DAYS.test(hours) ? [] : [{ path, say: 'noDays', with: { hours } }]
}
