import type { LintColour } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { TAGS } from '../wanted.logic.ts'

/** A colour with a shape of its own, for those who do not see colours apart. */
export const Sign = ({ colour }: { colour: LintColour }) => (
  <span className={`tag tag-${TAGS[colour]} li-sign`}>
    <span aria-hidden="true">{t.supervise.shapes[TAGS[colour]]}</span>
    {t.lint.colours[colour]}
  </span>
)
