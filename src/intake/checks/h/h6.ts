import type { Condition } from '../../../contract/index.ts'
import type { CaseFile, Check, Finding } from '../../case-file.ts'
import { conditionSource } from '../i/i1.ts'

/** The matter was abolished, needs no permit in this case, or is now put on record. A person decides (行政许可法 第三十二条第一款第一项). */
export const h6: Check = {
  code: 'H6',
  find: (file) => {
    const { outcomes } = file.catalogue.clerk.issuers
    const { status, cancelledFrom, effectiveFrom } = file.service.list
    const gone = status === '取消' || (cancelledFrom !== null && cancelledFrom <= file.today)
    if (gone) {
      const evidence = [status, cancelledFrom ?? effectiveFrom ?? ''].filter(Boolean).join(' ')
      return [said(outcomes.cancelled, outcomes.doNothing, evidence, 'status')]
    }
    return file.conditions
      .filter(({ condition, state }) => state === 'unmet' && isNeedless(condition, file))
      .map(({ condition }) => {
        const record = toRecord(condition, file)
        const [what, then] = record ? [outcomes.recorded, outcomes.doRecord] : [outcomes.needless, outcomes.doNothing]
        return said(what, then, `${condition.ifNot}；${conditionSource(condition, file)}`, `condition:${condition.id}`)
      })
  },
}

const wordsOf = ({ ifNot, otherwise }: Condition): string => `${ifNot}；${otherwise?.text ?? ''}`

/** Whether a condition that is not met means that nothing has to be permitted (不需要许可), not that it is refused. */
export function isNeedless(condition: Condition, { catalogue, service }: CaseFile): boolean {
  const { needless } = catalogue.clerk.issuers.noPermit
  return (
    new RegExp(needless, 'u').test(condition.ifNot) &&
    !/不用本|无需提供/.test(condition.ifNot) &&
    service.list.status !== '取消'
  )
}

const toRecord = (condition: Condition, { catalogue }: CaseFile): boolean =>
  new RegExp(catalogue.clerk.issuers.noPermit.record, 'u').test(wordsOf(condition))

const said = (what = '', then = '', evidence: string, cause: string): Finding => ({
  slots: { '取消/改为备案': what, '无需办理/请办理备案': then },
  evidence,
  cause,
})
