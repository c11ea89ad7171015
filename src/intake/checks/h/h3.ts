import { evaluate, type Facts, parse } from '../../../rules/index.ts'
import type { CaseFile, Check, Finding } from '../../case-file.ts'
import { bothSides, type Claim, claimsOf, partsOf, placeOf, plainText, severityOf } from '../../compare/index.ts'

/**
 * The matter is another body's: the place lies in another district than the one this office serves or outside the city, or the case is
 * one that the city or the state decides. A person decides; the body to go to is named (行政许可法 第三十二条第一款第二项).
 */
export const h3: Check = {
  code: 'H3',
  find: (file) => [...elsewhere(file), ...otherLevel(file)].slice(0, 1),
}

function elsewhere(file: CaseFile): Finding[] {
  const { region, regions } = file.catalogue
  if (!isTerritorial(file)) return []
  const city = regions.find(({ code }) => code === (region ? `${region.code.slice(0, 2)}0000` : regions[0]?.code))
  const places = claimsOf(file).filter(({ party, aspect }) => party === 'place' && aspect === 'address')
  if (!city) return []
  // Every place that names a district names the same other one: one slip among them is E8.
  const named = places.flatMap((claim) => {
    const district = districtOf(claim, city)
    return district === null ? [] : [{ claim, district }]
  })
  const [first] = named
  if (!first || named.some(({ district }) => district !== first.district)) return []
  const own = region?.district ?? first.district
  if (first.district === own && own !== OUTSIDE) return []
  const { outcomes } = file.catalogue.clerk.issuers
  const body = first.district === OUTSIDE ? outcomes.elsewhere : officeIn(first.district, file)
  return [finding(body ?? '', first.claim, file, bothSides(first.claim))]
}

const OUTSIDE = 'outside'

/** The district an address names, `outside` for another city, null where it names none. */
function districtOf({ value }: Claim, city: CaseFile['catalogue']['regions'][number]): string | null {
  const { province, district } = partsOf(value)
  const short = city.name.replace(/[省市]$/, '')
  if (province !== '' && !province.startsWith(short)) return OUTSIDE
  const plain = district.replace(/^.*市/, '')
  const found = city.districts.find(({ name }) => plainText(name) === plain)
  if (!found) return null
  const now = found.state === '现行' ? found : city.districts.find(({ code }) => code === found.mergedInto)
  return now?.name ?? null
}

/** Only what hangs on a place: decided by a district or a street, and not to be had everywhere. */
const isTerritorial = ({ service: { level, list } }: CaseFile): boolean => {
  const levels = typeof level === 'string' ? [level] : level.map((entry) => entry.level)
  return !/全国|全市|跨省/.test(list.area ?? '') && levels.some((one) => one === '区级' || one === '街镇')
}

/** The office that every district has, in this one: 区市场监督管理局 → 黄浦区市场监督管理局. */
function officeIn(district: string, { service, catalogue }: CaseFile): string {
  const { name } = service.list.dept
  const own = catalogue.region?.district ?? ''
  if (own !== '' && name.startsWith(own)) return district + name.slice(own.length)
  return name.startsWith('区') ? district + name.slice(1) : `${district}${name}`
}

/** This office is a district's, and for these facts the city or the state decides. */
function otherLevel(file: CaseFile): Finding[] {
  const { service, facts, today, catalogue } = file
  if (!catalogue.region?.district || typeof service.level === 'string') return []
  const known: Facts = { ...facts, today }
  for (const { when, level, office } of service.level) {
    const holds = when === undefined ? true : evaluate(parse(when), known)
    if (holds === 'unknown') return []
    if (!holds) continue
    if (level === '区级' || level === '街镇' || !office || office.startsWith('区')) return []
    return [finding(office, null, file, `${level}：${office}`)]
  }
  return []
}

const finding = (body: string, claim: Claim | null, { catalogue }: CaseFile, evidence: string): Finding => ({
  ...(claim && placeOf(claim)),
  slots: { 机关: body, '…': catalogue.clerk.issuers.outcomes.noAddress ?? '' },
  ...(claim && severityOf('different', claim)),
  evidence,
  cause: `competence:${body}`,
})
