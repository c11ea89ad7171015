import type { Material } from '../../../contract/index.ts'
import { readIdentity } from '../../../identifiers/index.ts'
import type { CaseFile, Check } from '../../case-file.ts'
import { dayOf, fullYears } from '../../days.ts'
import { doubtOf, fieldOf, placeOf, textOf } from '../../look.ts'
import { partiesOf, sameName } from '../../parties.ts'

/** Below this age somebody acts for the applicant (民法典 第十七条). */
const OF_AGE = 18

/** The applicant is a minor, and nothing shows who the guardian is (民法典 第二十三条、第二十七条). */
export const a9: Check = {
  code: 'A9',
  find: (file) => {
    const minor = minorOf(file)
    if (!minor || file.papers.some((paper) => showsGuardian(paper, minor.name))) return []
    const listed = file.materials.find(({ material, required }) => required === true && isGuardianProof(material))
    return [
      {
        slots: {},
        ...placeOf(minor.paper, minor.field),
        ...doubtOf(minor.field),
        ...(listed && { materialId: listed.material.id }),
        evidence: `出生于${minor.birth}`,
      },
    ]
  },
}

/** Whether a material is what shows who the guardian is. */
export const isGuardianProof = ({ name }: Material): boolean => /监护(关系|人身份|证明)/.test(name)

/** The paper and field that show the applicant to be a minor. */
function minorOf({ papers, applicant, today }: CaseFile) {
  const name = partiesOf(applicant, papers).applicant?.name
  const about = papers.filter(({ kind }) => kind === 'application-form' || kind === 'id-card-front')
  for (const paper of about) {
    const holder = fieldOf(paper, '姓名', '申请人', '申请人姓名')
    if (name && holder && !sameName(String(holder.value), name)) continue
    if (!name && paper.kind === 'id-card-front') continue
    const field = fieldOf(paper, '公民身份号码', '身份证号码', '证件号码', '出生', '出生日期')
    const birth = field && birthOf(String(field.value))
    if (field && birth && fullYears(birth, today) < OF_AGE)
      return { paper, field, birth, name: String(holder?.value ?? name ?? '') }
  }
  return undefined
}

const birthOf = (written: string): string | null =>
  /^\d{17}[\dX]$/i.test(written) ? dayOf(readIdentity(written.toUpperCase()).birthDate) : dayOf(written)

function showsGuardian(paper: CaseFile['papers'][number], child: string): boolean {
  if (paper.kind === 'birth-certificate') return true
  if (paper.kind === 'household-register') {
    const members = Object.values(paper.rows)
      .flat()
      .map((row) => String(row.姓名?.value ?? ''))
    return (
      members.length === 0 ||
      members.some((member) => sameName(member, child)) ||
      sameName(String(paper.fields.姓名?.value ?? ''), child)
    )
  }
  return paper.kind !== 'application-form' && /监护(关系|人)|抚养权|收养登记/.test(textOf(paper.pages))
}
