import { parts, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

const CATCH_ALL =
  /(?:法律|法规|规章|规定|政策|主管部门|有关部门|审批机关|登记机关|机关)[^，。；：]{0,12}其他(?:条件|要求|情形|规定)|其他(?:有关|相关|应当具备的|应当符合的|必要的|需要具备的|法定)(?:条件|要求|情形)|^(?:符合|具备|满足)?其他(?:条件|要求|情形)$|(?:等|和|以及)其他(?:条件|要求)(?![：:（(])/
const LISTED = /其他[^，。；]{0,8}[：:（(]|如下|下列|具体为|是指/

export const l29: LintRule = (doc) =>
  parts(doc, 'conditions').flatMap((condition) => {
    const said = text(condition, 'text').replace(/[。；]$/, '')
    return CATCH_ALL.test(said) && !LISTED.test(said)
      ? [{ path: placeOf(condition, 'text'), say: 'vague', with: { said } }]
      : []
  })
