import type { Material } from '../../../contract/index.ts'
import type { CaseFile, Check, Finding, ListedMaterial } from '../../case-file.ts'
import { expectedPapers } from '../../expected-papers.ts'
import { isHandedIn } from '../../list.ts'
import { unplacedOf, unreadOf } from '../../unread.ts'
import { isAuthority } from './a8.ts'
import { isGuardianProof } from './a9.ts'

/** A required paper is not there (行政许可法 第三十二条第一款第四项). */
export const a1: Check = {
  code: 'A1',
  find: (file) => {
    const missing = [...missingMaterials(file), ...missingChoices(file), ...missingParts(file)]
    // Files nobody could read, in no slot, may be just these papers: they have their own finding.
    return missing.length > 0 && missing.length <= unreadOf(file).length ? [] : missing
  },
}

/** Listed papers of which nothing at all was handed in. */
export function missingMaterials(file: CaseFile): Finding[] {
  const standIns = new Set(file.choices.flatMap(({ choice }) => choice.anyOf))
  return file.materials
    .filter((listed) => isDemanded(listed) && !standIns.has(listed.material.id) && !isThere(listed.material.id, file))
    .filter(({ material }) => !isAuthority(material, file) && !isGuardianProof(material))
    .map(({ material }) => ({
      ...missingPaper(material),
      ...becauseOf(material, file),
      ...(mayBeUnplaced(material, file) && { severity: 'remind' as const }),
    }))
}

function missingChoices(file: CaseFile): Finding[] {
  return file.choices
    .filter(({ choice, required }) => required === true && !choice.anyOf.some((id) => isThere(id, file)))
    .filter(({ choice }) =>
      choice.anyOf.every((id) => file.materials.some((one) => one.material.id === id && isHandedIn(one))),
    )
    .map(({ choice }) => ({ slots: { 材料: choice.name, 形式: '（其中一种）' }, materialId: choice.id }))
}

/** A material of several papers (身份证和户口簿) of which some are there and one is not. */
function missingParts(file: CaseFile): Finding[] {
  return file.materials.filter(isDemanded).flatMap(({ material }) => {
    const { papers } = expectedPapers(material, file.catalogue.intake.paperNames)
    if (papers.length < 2 || !isThere(material.id, file)) return []
    const missing = papers.filter(({ kinds, open }) => !open && !file.papers.some(({ kind }) => kinds.includes(kind)))
    return missing
      .filter(({ kinds }) => !kinds.includes('power-of-attorney'))
      .map(({ name }) => ({ ...missingPaper({ ...material, name }) }))
  })
}

/** What another paper says that makes this one needed. */
function becauseOf({ when }: Material, { proven = [] }: CaseFile): Pick<Finding, 'evidence'> {
  const said = proven.filter(({ fact }) => new RegExp(`\\b${fact}\\b`).test(when))
  return said.length === 0 ? {} : { evidence: said.map(({ paper, quote }) => `《${paper}》${quote}`).join('；') }
}

/** A material known by its title only, while a paper lies there of which nobody knows what it is for: perhaps the one. */
export const mayBeUnplaced = (material: Material, file: CaseFile): boolean =>
  expectedPapers(material, file.catalogue.intake.paperNames).kinds.length === 0 && unplacedOf(file).length > 0

const missingPaper = ({ id, name, form }: Material): Finding => ({
  slots: { 材料: name, 形式: `（${form.join('或')}）` },
  materialId: id,
})

const isDemanded = (listed: ListedMaterial): boolean => listed.required === true && isHandedIn(listed)

/** Something was handed in for it, also if it cannot be read or is the wrong paper: that is a finding of its own. */
const isThere = (id: string, { papers, slots }: CaseFile): boolean =>
  papers.some(({ materialId }) => materialId === id) || Object.values(slots).includes(id)
