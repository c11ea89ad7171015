import { bare, isLeft, isOpen, text, valueAt } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

const LICENCE = /(?:许可证|执照|身份证|居住证|登记证书?|资格证书?|产权证书?|驾驶证|执业证书?|合格证书?|结婚证|离婚证)$/
const APPROVAL = /(?:批复|批准文件|批准书|决定书?|批文|意见书)$/

export const l65: LintRule = (doc) => {
  if (valueAt(doc, 'list') === undefined) return []
  const path = 'list.result.name'
  const type = text(doc, 'list.result.type')
  const name = text(doc, path)
  const faults: Fault[] = []
  if (name === '') faults.push({ path, say: 'empty' })
  const last = bare(name)
  if (LICENCE.test(last) && (type === '批文' || type === '其他'))
    faults.push({
      path: 'list.result.type',
      say: 'mismatch',
      with: { name, type, wanted: '证照' },
      change: { path: 'list.result.type', before: type, after: '证照' },
    })
  if (APPROVAL.test(last) && type === '证照')
    faults.push({
      path: 'list.result.type',
      say: 'mismatch',
      with: { name, type, wanted: '批文' },
      change: { path: 'list.result.type', before: type, after: '批文' },
    })
  if (isLeft(doc, 'list.result.sample')) faults.push(unfilled('list.result.sample', '审批结果样本'))
  else if (isOpen(doc, 'list.result.sample')) faults.push({ path: 'list.result.sample', say: 'noSample' })
  return faults
}
