import type {
  CheckResult,
  FactAnswer,
  PaperKind,
  RegisterFact,
  RiskTier,
  Suggestion,
} from '../../src/contract/index.ts'

/** A service with a case that meets its conditions, and one fact by which it would not; `tier` was marked by hand. */
export type Subject = {
  service: string
  tier: RiskTier
  who: 'person' | 'unit'
  /** Material of the identity paper or the licence. */
  id?: string
  /** Whether papers alone bear out every condition of the case; left out where people may differ. */
  onPaper?: boolean
  unmet: { fact: string; value: FactAnswer; condition: string }
  facts: Record<string, FactAnswer>
}
type Paper = {
  kind: PaperKind
  materialId: string | null
  fields: Record<string, string | number>
  confidence?: number
}
export type Situation = {
  facts: Record<string, FactAnswer>
  applicant: Record<string, string>
  papers: Paper[]
  registers: RegisterFact[]
  corrections?: Record<string, FactAnswer>
  defects?: Pick<CheckResult['defects'][number], 'code' | 'severity' | 'message' | 'remedy'>[]
  isFirst?: boolean
  /** Every material of the list is there and without fault. */
  allPapers?: boolean
  openMaterial?: boolean
  isStale?: boolean
  expect: { suggestion: Suggestion; tier: RiskTier; contradictions: string[] }
}

const TIERS: RiskTier[] = ['低', '中', '高', '特']
const atLeast = (a: RiskTier, b: RiskTier): RiskTier => (TIERS.indexOf(a) > TIERS.indexOf(b) ? a : b)

const REGISTER = { register: '登记数据', at: '2026-11-18T08:00:00+08:00' }
const registered = (facts: Record<string, FactAnswer>): RegisterFact[] =>
  Object.entries(facts).map(([key, value]) => ({ part: 'facts' as const, key, value, ...REGISTER }))

/** 2026-11-18 minus so many years, as an identity number of Shanghai with its check sign (GB 11643). */
function numberOf(age: number, seq = '011'): string {
  const body = `310101${2026 - age}0101${seq}`
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}

const ageOf = ({ facts }: Subject): number => (typeof facts.age === 'number' ? facts.age : 40)
const FIRM = '上海澄岸建设有限公司'
const CODE = '91310101MA00000078'
const ADDRESS = '上海市黄浦区人民路5号201室'

const typed = (subject: Subject): Record<string, string> =>
  subject.who === 'person'
    ? { 姓名: '林晓岚', 公民身份号码: numberOf(ageOf(subject)) }
    : { 单位名称: FIRM, 统一社会信用代码: CODE, 法定代表人: '顾言', 经营场所: ADDRESS }

const identity = (subject: Subject, more: Record<string, string> = {}, confidence = 0.99): Paper =>
  subject.who === 'person'
    ? {
        ...{ kind: 'id-card-front', materialId: subject.id ?? null, confidence },
        fields: { 姓名: '林晓岚', 公民身份号码: numberOf(ageOf(subject)), ...more },
      }
    : {
        ...{ kind: 'business-licence', materialId: subject.id ?? null, confidence },
        fields: { 名称: FIRM, 统一社会信用代码: CODE, 法定代表人: '顾言', 住所: ADDRESS, ...more },
      }

/** Everything by registers: the clean case that the others are made from. */
const clean = (subject: Subject): Situation => ({
  facts: subject.facts,
  applicant: typed(subject),
  papers: [],
  registers: registered(subject.facts),
  expect: { suggestion: subject.tier === '高' ? 'needs_review' : 'approve', tier: subject.tier, contradictions: [] },
})
const flipped = ({ facts, unmet }: Subject) => ({ ...facts, [unmet.fact]: unmet.value })
const toReview = (subject: Subject, tier: RiskTier, contradictions: string[] = []): Situation['expect'] => ({
  suggestion: 'needs_review',
  tier: atLeast(subject.tier, tier),
  contradictions,
})

/** Situations by name; null where it does not fit the subject. The truth stands beside what happens. */
export const SITUATIONS: Record<string, (subject: Subject) => Situation | null> = {
  全部由登记数据证明: clean,
  第一次申请: (subject) => {
    const base = clean(subject)
    return { ...base, isFirst: true, expect: { ...base.expect, tier: atLeast(subject.tier, '中') } }
  },
  窗口逐项核实过: (subject) => ({ ...clean(subject), registers: [], corrections: subject.facts }),
  证件和申请表写法不同但说的一样: (subject) => {
    if (!subject.id) return null
    const other: Record<string, string> =
      subject.who === 'person' ? { 姓名: '林 晓岚' } : { 名称: '上海澄岸建设有限公司 ', 住所: '黄浦区人民路5号201室' }
    return { ...clean(subject), papers: [identity(subject, other)] }
  },
  登记数据说不符合: (subject) => ({
    ...clean(subject),
    registers: registered(flipped(subject)),
    expect: { suggestion: 'refuse', tier: '特', contradictions: [`register.facts.${subject.unmet.fact}`] },
  }),
  窗口核实不符合: (subject) => ({
    ...clean(subject),
    registers: [],
    corrections: flipped(subject),
    expect: { suggestion: 'refuse', tier: '特', contradictions: [] },
  }),
  申请人自己说不符合: (subject) => ({
    ...clean(subject),
    facts: flipped(subject),
    registers: registered(
      Object.fromEntries(Object.entries(subject.facts).filter(([id]) => id !== subject.unmet.fact)),
    ),
    expect: toReview(subject, '高'),
  }),
  有一个情况不知道: (subject) => {
    const rest = Object.fromEntries(Object.entries(subject.facts).filter(([id]) => id !== subject.unmet.fact))
    return { ...clean(subject), facts: rest, registers: registered(rest), expect: toReview(subject, '中') }
  },
  只有申请人自己说: (subject) => ({ ...clean(subject), registers: [], expect: toReview(subject, '中') }),
  证件上的姓名不同: (subject) =>
    subject.id === undefined || subject.who === 'unit'
      ? null
      : {
          ...clean(subject),
          papers: [identity(subject, { 姓名: '周明远' })],
          expect: toReview(subject, '高', ['applicant.name']),
        },
  执照上的名称不同: (subject) =>
    subject.id === undefined || subject.who === 'person'
      ? null
      : {
          ...clean(subject),
          papers: [identity(subject, { 名称: '上海云台市政工程有限公司' })],
          expect: toReview(subject, '高', ['unit.name']),
        },
  证件号码不同: (subject) =>
    subject.id === undefined
      ? null
      : {
          ...clean(subject),
          papers: [
            identity(
              subject,
              subject.who === 'person'
                ? { 公民身份号码: numberOf(ageOf(subject), '029') }
                : { 统一社会信用代码: '91310115MA1K00002N' },
            ),
          ],
          expect: toReview(subject, '高', [subject.who === 'person' ? 'applicant.number' : 'unit.number']),
        },
  识别可能看错了一个字: (subject) =>
    subject.id === undefined
      ? null
      : {
          ...clean(subject),
          papers: [
            identity(subject, subject.who === 'person' ? { 姓名: '林哓岚' } : { 名称: '上海澄岸建没有限公司' }, 0.7),
          ],
          expect: toReview(subject, '中', [subject.who === 'person' ? 'applicant.name' : 'unit.name']),
        },
  合同地址和填写的不同: (subject) =>
    subject.who === 'person'
      ? null
      : {
          ...clean(subject),
          papers: [{ kind: 'lease-contract', materialId: null, fields: { 房屋地址: '上海市静安区南京西路100号' } }],
          expect: toReview(subject, '高', ['place.address']),
        },
  出租人不是产权人: (subject) => {
    const papers: Paper[] = [
      { kind: 'lease-contract', materialId: null, fields: { 出租方: '许志刚' } },
      { kind: 'property-certificate', materialId: null, fields: { 权利人: '何婉清' } },
    ]
    return { ...clean(subject), papers, expect: toReview(subject, '高', ['lessor.owner']) }
  },
  材料齐全但没有登记数据: (subject) =>
    subject.onPaper === undefined
      ? null
      : {
          ...clean(subject),
          registers: [],
          allPapers: true,
          expect: { ...toReview(subject, '中'), suggestion: subject.onPaper ? 'approve' : 'needs_review' },
        },
  年龄和证件不符: (subject) =>
    subject.id === undefined || typeof subject.facts.age !== 'number'
      ? null
      : {
          ...clean(subject),
          registers: registered(Object.fromEntries(Object.entries(subject.facts).filter(([id]) => id !== 'age'))),
          applicant: { 姓名: '林晓岚' },
          papers: [identity(subject, { 公民身份号码: numberOf(subject.facts.age + 3) })],
          expect: toReview(subject, '高', ['fact.age']),
        },
  材料要人核验真伪: (subject) => ({
    ...clean(subject),
    defects: [{ code: 'J1', severity: 'remind', message: '该材料需人工核验原件', remedy: '请出示原件' }],
    expect: toReview(subject, '高'),
  }),
  材料还没有盖章: (subject) => ({
    ...clean(subject),
    defects: [{ code: 'G2', severity: 'supplement', message: '请加盖单位公章', remedy: '盖章后重新上传' }],
    expect: toReview(subject, subject.tier),
  }),
  容缺的材料没有来: (subject) => ({ ...clean(subject), openMaterial: true, expect: toReview(subject, subject.tier) }),
  核对之后又交了材料: (subject) => ({ ...clean(subject), isStale: true, expect: toReview(subject, subject.tier) }),
  登记数据说不符合但材料真伪存疑: (subject) => ({
    ...clean(subject),
    registers: registered(flipped(subject)),
    defects: [{ code: 'J6', severity: 'remind', message: '材料与登记信息不一致', remedy: '请核实后更新' }],
    expect: { suggestion: 'needs_review', tier: '特', contradictions: [`register.facts.${subject.unmet.fact}`] },
  }),
}
