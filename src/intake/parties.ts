import type { FieldReading, PaperKind } from '../contract/index.ts'
import type { Paper } from '../reading/index.ts'

/** The people of a case and where their names come from; `confidence` 1 where they were typed in. */
export type Party = { name: string; confidence: number; paper?: Paper }
export type Parties = {
  applicant?: Party
  agent?: Party
  legalRepresentative?: Party
  guardian?: Party
  /** Who is to lead the unit from now on. */
  appointed?: Party
  /** Who has had the thing until now, as its certificate says. */
  formerOwner?: Party
  lessor?: Party
  tenant?: Party
}

const APPLICANT = ['申请人', '申请人姓名', '申请人名称', '申请单位', '姓名', '名称', '单位名称', '企业名称']
const AGENT = [
  '代理人',
  '委托代理人',
  '受托人',
  '代办人',
  '经办人',
  '代理人姓名',
  '代办人姓名',
  '受托人姓名',
  '经办人姓名',
]
const LEGAL = [
  '法定代表人',
  '法定代表人姓名',
  '负责人',
  '经营者',
  '法定代表人（负责人）',
  '拟任负责人',
  '拟任法定代表人',
]

const APPOINTED = [
  '拟任负责人',
  '拟任法定代表人',
  '新任法定代表人',
  '新法定代表人',
  '变更后法定代表人',
  '拟任法定代表人或负责人',
]

/** Who applies, who stands for whom: what was typed in counts before the form, the form before other papers. */
export function partiesOf(applicant: Record<string, string>, papers: Paper[]): Parties {
  const typed = (...keys: string[]): Party | undefined => {
    const name = keys.map((key) => applicant[key]?.trim()).find(Boolean)
    return name ? { name, confidence: 1 } : undefined
  }
  const read = (kind: PaperKind, names: string[]): Party | undefined => {
    for (const paper of papers.filter((one) => one.kind === kind)) {
      const field = firstOf(paper, names)
      if (field) return { name: String(field.value), confidence: field.confidence, paper }
    }
    return undefined
  }
  return definedOf({
    applicant:
      typed('companyName', 'name', '申请人', '名称', '姓名') ??
      read('application-form', APPLICANT) ??
      read('power-of-attorney', ['委托人']),
    agent:
      typed('agentName', '代理人', '经办人') ??
      read('application-form', AGENT) ??
      read('power-of-attorney', ['受托人', ...AGENT]),
    legalRepresentative:
      typed('legalRepresentative', '法定代表人') ?? read('business-licence', LEGAL) ?? read('application-form', LEGAL),
    appointed: read('application-form', APPOINTED),
    formerOwner: read('vehicle-licence', ['所有人', '机动车所有人']) ?? read('property-certificate', ['权利人']),
    lessor: read('lease-contract', ['出租方']),
    tenant: read('lease-contract', ['承租方']),
    guardian: typed('guardianName', '监护人') ?? read('application-form', ['监护人', '监护人姓名', '法定监护人']),
  })
}

function firstOf({ fields }: Paper, names: string[]): FieldReading | undefined {
  return names.map((name) => fields[name]).find((field) => field !== undefined && String(field.value).trim() !== '')
}

const definedOf = (parties: Record<keyof Parties, Party | undefined>): Parties =>
  Object.fromEntries(Object.entries(parties).filter(([, party]) => party !== undefined))

/** Names without spaces and widths, for telling whether two are the same. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s·•・.]/g, '')
    .toUpperCase()
