import type { Material } from '../../../contract/index.ts'
import type { CaseFile, Check, Finding, ListedMaterial, PlacedPaper } from '../../case-file.ts'
import { isLikelyName } from '../../compare/index.ts'
import { expectedPapers } from '../../expected-papers.ts'
import { SURE } from '../../limits.ts'
import { isHandedIn } from '../../list.ts'
import { placeOf } from '../../look.ts'
import { type Parties, type Party, partiesOf, sameName } from '../../parties.ts'
import { unreadOf } from '../../unread.ts'

/** Somebody else than the applicant acts, and nothing says that he may (民法典 第一百六十五条). */
export const a8: Check = {
  code: 'A8',
  find: (file) => {
    const powers = file.papers.filter(({ kind }) => kind === 'power-of-attorney')
    return powers.length === 0 ? withoutPower(file) : withoutIdentity(file)
  },
}

/** Whether a material of the list is the power of attorney. */
export const isAuthority = (material: Material, { catalogue }: CaseFile): boolean =>
  expectedPapers(material, catalogue.intake.paperNames).papers.some(
    ({ kinds, open }) => !open && kinds.includes('power-of-attorney'),
  )

function withoutPower(file: CaseFile): Finding[] {
  const asked = file.materials.find(
    (listed) => listed.required === true && isHandedIn(listed) && isAuthority(listed.material, file),
  )
  const inSlot = asked && Object.values(file.slots).includes(asked.material.id)
  if (inSlot) return []
  const parties = partiesOf(file.applicant, file.papers)
  const agent = actingAgent(parties)
  if (!asked && !agent) return []
  const notNeeded =
    !asked && file.materials.some((listed) => listed.required === false && isAuthority(listed.material, file))
  if (notNeeded) return []
  return [
    {
      slots: {},
      ...(asked && { materialId: asked.material.id }),
      ...(agent?.paper && { file: agent.paper.file, page: agent.paper.pages[0]?.page ?? 1 }),
      ...(agent && { evidence: `办理人为${agent.name}` }),
      ...(!asked && agent && !isSure(agent, file) && { severity: 'remind' as const }),
    },
  ]
}

const isSure = ({ name, confidence }: Party, { catalogue }: CaseFile): boolean =>
  confidence >= SURE && isLikelyName(name, catalogue.clerk.comparing)

/** The agent, unless the law itself lets him act: the legal representative, a guardian, the applicant in person. */
function actingAgent({ applicant, agent, legalRepresentative, guardian }: Parties) {
  if (!agent || !applicant) return undefined
  const own = [applicant, legalRepresentative, guardian]
  return own.some((party) => party && sameName(party.name, agent.name)) ? undefined : agent
}

/** The power is there, the card of whom it empowers is not. */
function withoutIdentity(file: CaseFile): Finding[] {
  const asked = file.materials.find((listed) => listed.required === true && isAgentsCard(listed))
  const power = file.papers.find(({ kind }) => kind === 'power-of-attorney')
  const named = power?.fields.受托人
  if (!asked || !power || !named || unreadOf(file).length > 0) return []
  const cards = file.papers.filter(({ kind }) => kind === 'id-card-front')
  const isHis = (card: PlacedPaper) =>
    !card.fields.姓名 || sameName(String(card.fields.姓名.value), String(named.value))
  if (cards.some(isHis)) return []
  return [
    {
      slots: { 代办人: String(named.value) },
      wording: 'identity',
      ...placeOf(power, named),
      materialId: asked.material.id,
      ...(!isSure({ name: String(named.value), confidence: named.confidence }, file) && {
        severity: 'remind' as const,
      }),
    },
  ]
}

const isAgentsCard = (listed: ListedMaterial): boolean =>
  isHandedIn(listed) && /身份证/.test(listed.material.name) && /代理|代办|经办|受托|委托/.test(listed.material.name)
