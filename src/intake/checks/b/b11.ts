import type { Check } from '../../case-file.ts'
import { isWrittenAt, placeOf } from '../../look.ts'
import { isIllegible } from '../../page-quality.ts'
import { isContract } from '../a/a4.ts'

/** A slot of a contract was left empty. */
export const b11: Check = {
  code: 'B11',
  find: (file) =>
    file.papers.filter(isContract).flatMap((paper) =>
      paper.blanks
        .filter(({ label }) => !MAY_BE_EMPTY.test(label.replace(/\s/g, '')))
        .filter((blank) => !isWrittenAt(paper, blank))
        .map(({ label, page, box, doubtful }) => ({
          slots: { 项: label },
          ...placeOf(paper),
          page,
          box,
          ...((doubtful || paper.pages.some((one) => one.page === page && isIllegible(one))) && {
            severity: 'remind' as const,
          }),
        })),
    ),
}

/** Slots that parties leave empty without harm (how to reach one another is no term of a contract), and those that are signed or dated, which have findings of their own. */
const MAY_BE_EMPTY =
  /备注|其他|电话|手机|联系方式|其它|补充|另行|特别约定|备案|编号|传真|邮箱|邮编|邮政编码|微信|经纪|中介|见证|代理人|代理|经办|附件|签名|签字|签章|盖章|签订日期|签署日期|^日期$|签约日期/
