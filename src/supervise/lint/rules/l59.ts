import { isLeft, isOpen, isTrue, text } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

export const l59: LintRule = (doc, { words }) => {
  const path = 'list.counter.address'
  if (isLeft(doc, path)) return [unfilled(path, '办理地点')]
  const address = text(doc, path)
  if (isOpen(doc, path)) return []
  const faults: Fault[] = []
  if (!words.windowWords.some((word) => new RegExp(word).test(address)))
    faults.push({ path, say: 'noWindow', with: { address } })
  if (isTrue(doc, 'list.counter.inHall') && !words.hallWords.some((word) => address.includes(word)))
    faults.push({ path, say: 'elsewhere', with: { address } })
  return faults
}
