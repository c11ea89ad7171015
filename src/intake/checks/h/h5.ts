import type { Check, Finding } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { placeOf } from '../../look.ts'
import { conditionSource } from '../i/i1.ts'
import { textOf } from '../paper-text.ts'
import { isNeedless } from './h6.ts'

const PERMITS = ['operating-permit', 'business-licence', 'other']

/**
 * A permit that has to come first is not in force: the facts say that there is none, or the paper itself bears that it was revoked or
 * cancelled. One that is out of date is D1, one that was not handed in A1.
 */
export const h5: Check = {
  code: 'H5',
  find: (file) => {
    const { condition: named, dead } = file.catalogue.clerk.issuers.priorPermit
    const lacking = file.conditions
      .filter(({ condition, state }) => state === 'unmet' && (condition.effect ?? 'decides') === 'decides')
      .filter(({ condition }) => new RegExp(named, 'u').test(condition.text) && !isNeedless(condition, file))
      .map(
        ({ condition }): Finding => ({
          slots: { 前置许可: permitIn(condition.text) },
          evidence: conditionSource(condition, file),
          cause: `condition:${condition.id}`,
        }),
      )
    const revoked = file.papers
      .filter(({ kind, materialId }) => PERMITS.includes(kind) && materialId !== null)
      .filter((paper) =>
        textOf(paper)
          .split('\n')
          .some((line) => new RegExp(dead, 'u').test(line) && line.length <= 20),
      )
      .filter((paper) => !/注销|吊销|终止|公告|声明/.test(titleOf(paper, file) + file.service.name))
      .map(
        (paper): Finding => ({
          ...placeOf(paper),
          slots: { 前置许可: titleOf(paper, file) },
          evidence: `《${titleOf(paper, file)}》${textOf(paper)
            .split('\n')
            .find((line) => new RegExp(dead, 'u').test(line))}`,
          cause: `revoked:${paper.file}`,
        }),
      )
    return [...lacking, ...revoked]
  },
}

/** 先取得营业执照等合法主体资格 → 营业执照等合法主体资格. */
const permitIn = (text: string): string =>
  text.replace(/^.*?(取得|持有|具有|办理|领取|办妥)/, '').replace(/[，。；].*$/, '') || text
