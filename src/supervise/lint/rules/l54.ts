import { isLeft, isOpen, number, parts, placeOf, text } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

export const l54: LintRule = (doc) =>
  parts(doc, 'list.specialProcedures').flatMap((one) => {
    const name = text(one, 'name')
    const faults: Fault[] = []
    if (isOpen(one, 'basis')) faults.push({ path: placeOf(one, 'basis'), say: 'noBasis', with: { name } })
    if (isLeft(one, 'days')) faults.push(unfilled(placeOf(one, 'days'), `特别程序“${name}”的天数`))
    else if ((number(one, 'days') ?? 0) <= 0) faults.push({ path: placeOf(one, 'days'), say: 'noDays', with: { name } })
    return faults
  })
