import type { Check } from '../../case-file.ts'
import { addMonths, dayOf } from '../../days.ts'
import { monthsOf } from '../../freshness.ts'
import { doubtOf, fieldOf, materialOf, nameOf, placeOf } from '../../look.ts'
import { isReport } from './d7.ts'

const ISSUED = ['出具日期', '开具日期', '签发日期', '打印日期', '诊断日期', '检查日期', '拍摄日期', '日期', '签署日期']

/** A certificate is older than the guide allows; only where the guide names a term. */
export const d3: Check = {
  code: 'D3',
  find: (file) =>
    file.papers.flatMap((paper) => {
      const material = materialOf(file, paper.materialId)?.material
      const months = material ? monthsOf(material) : null
      const field = fieldOf(paper, ...ISSUED)
      const day = dayOf(field?.value)
      if (months === null || !field || day === null || isReport(paper) || addMonths(day, months) >= file.today)
        return []
      return [
        {
          slots: { N: String(months), 材料: nameOf(paper, file), 日期: day },
          ...placeOf(paper, field),
          ...doubtOf(field),
        },
      ]
    }),
}
