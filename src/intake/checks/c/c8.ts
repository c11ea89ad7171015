import type { FieldReading } from '../../../contract/index.ts'
import type { Check, PlacedPaper } from '../../case-file.ts'
import { SURE } from '../../limits.ts'
import { isWrittenByHand, placeOf } from '../../look.ts'
import { isIllegible } from '../../page-quality.ts'
import { reaches } from '../../reaches.ts'

/** Names and numbers that everything else hangs on. */
export const KEY_FIELDS =
  /^(姓名|名称|权利人|户主姓名|出租方|承租方|委托人|受托人|申请人|法定代表人|单位名称|公民身份号码|证件号码|统一社会信用代码|不动产权证号|许可证编号|有效期限止|租赁期限止|卡号|车牌号|金额|合计)$/

/** A number written by hand that reaches nobody was sooner misread than miswritten. */
const isMisreadPhone = (paper: PlacedPaper, name: string, field: FieldReading): boolean =>
  /电话|手机/u.test(name) && (field.confidence < SURE || isWrittenByHand(paper, field)) && !reaches(String(field.value))

/** A key field was read with less confidence than can be relied on; pages that are illegible as such have their own finding. */
export const c8: Check = {
  code: 'C8',
  find: ({ papers }) =>
    papers.flatMap((paper) =>
      Object.entries(paper.fields)
        .filter(
          ([name, field]) => (KEY_FIELDS.test(name) && field.confidence < SURE) || isMisreadPhone(paper, name, field),
        )
        .filter(([, { page }]) => !paper.pages.some((one) => one.page === page && isIllegible(one)))
        .map(([name, field]) => ({
          slots: { 字段: name, 值: String(field.value) },
          ...placeOf(paper, field),
          evidence: `识别把握${Math.round(field.confidence * 100)}%`,
        })),
    ),
}
