import { z } from 'zod'

/**
 * The service document (事项): one YAML file per service under `knowledge/services`, the single source
 * that search finds, ask answers from, apply decides by, intake checks against, review weighs and
 * supervise inspects. Keys are those of the fact-sheet format plus the implementation-list block `list`.
 */

const Text = z.string().trim().min(1)
const Id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, '编号只能用小写字母、数字、连字符和下划线')
const FactId = z.string().regex(/^[a-z][a-z0-9_]*$/, '事实编号只能用小写字母、数字和下划线')
/** Expression over fact ids, see `src/rules`. */
export const Expression = z.string().min(1)
const PlainDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 YYYY-MM-DD')

/** `when` chooses the case, `label` names it to people ("丢失补领"); the last entry of a list may omit both. */
const situation = { when: Expression.optional(), label: Text.optional() }
const oneOrCases = <T extends z.ZodType>(entry: T) => z.union([entry, z.array(entry).min(1)])

export const Kind = z.enum(['行政许可', '行政确认', '行政给付', '行政奖励', '行政裁决', '其他行政权力', '公共服务'])
export const Audience = z.enum(['个人', '企业', '社会组织', '个体工商户'])
export const Level = z.enum(['街镇', '区级', '市级', '国家级'])

export const LegalBasis = z.strictObject({ law: Text, article: Text.optional(), says: Text })

export const Fact = z.strictObject({
  id: FactId,
  type: z.enum(['boolean', 'number', 'choice', 'choices', 'date', 'text']),
  ask: Text,
  options: z.array(Text).optional(),
  unit: Text.optional(),
  /** Asked only where this holds; a fact that does not apply stays out of every condition. */
  askWhen: Expression.optional(),
  why: Text.optional(),
  /** How people say that it holds or does not (有出生证明 / 没有出生证明), and what a number or choice is called (年龄). */
  yes: Text.optional(),
  no: Text.optional(),
  noun: Text.optional(),
  /** Facts of one topic are asked together. */
  topic: Text.optional(),
})

export const Condition = z.strictObject({
  id: Id,
  text: Text,
  when: Expression,
  basis: Text,
  ifNot: Text,
  /** decides: refused when unmet · delays: late but still accepted · informs: told, nothing hangs on it */
  effect: z.enum(['decides', 'delays', 'informs']).optional(),
  otherwise: z.strictObject({ service: Id.optional(), channel: Text.optional(), text: Text.optional() }).optional(),
})

export const Material = z.strictObject({
  id: Id,
  name: Text,
  kind: z.enum(['证照', '申请表', '证明', '合同协议', '图纸', '照片', '报告', '其他']),
  form: z.array(z.enum(['原件', '复印件', '电子件'])).min(1),
  copies: z.number().int().min(0),
  when: Expression,
  source: z.enum(['申请人自备', '政府部门核发', '第三方出具']),
  issuer: Text.optional(),
  exempt: Text.optional(),
  fields: z.array(Text),
  checks: z.array(Text),
  defects: z.array(Text),
  /** submitted: handed in · shown: looked at on the spot · called: fetched by the office */
  handled: z.enum(['submitted', 'shown', 'called']).optional(),
  by: Text.nullable().optional(),
  blankForm: Text.nullable().optional(),
  sample: Text.nullable().optional(),
  necessity: z.enum(['必要', '非必要']).optional(),
  acceptStandard: Text.nullable().optional(),
  seal: Text.nullable().optional(),
  eLicence: Text.nullable().optional(),
})

/** Papers that stand for one another: satisfied by any of the named materials of the same list. */
export const MaterialChoice = z.strictObject({
  id: Id,
  name: Text,
  anyOf: z.array(Id).min(2),
  when: Expression,
  note: Text.optional(),
})

export const Time = z.strictObject({
  ...situation,
  statutory: Text.optional(),
  promised: Text.optional(),
  basis: Text.optional(),
  note: Text.optional(),
})
export const Fee = z.strictObject({ ...situation, amount: Text, basis: Text.optional(), note: Text.optional() })
export const Visits = z.strictObject({ ...situation, times: z.number().int().min(0), why: Text.optional() })
export const Channels = z.strictObject({ ...situation, through: z.array(Text).min(1) })
export const LevelCase = z.strictObject({ ...situation, level: Level, office: Text.optional() })

export const Step = z.strictObject({
  name: Text,
  who: Text,
  detail: Text,
  days: z.number().min(0).optional(),
})

export const Result = z.strictObject({ ...situation, name: Text, validity: Text.optional() })

/** `asks`: other words in which people ask the same; never shown, only matched. */
export const Faq = z.strictObject({ q: Text, asks: z.array(Text).min(1).optional(), a: Text })

/** A doubt that stays marked; an answer that touches one of the paths says 以窗口答复为准. */
export const Uncertain = z.strictObject({ text: Text, touches: z.array(Text) })

export const Amount = z.strictObject({
  name: Text,
  /** Expression over facts and parameters, or null where only the rule in words is known. */
  formula: Expression.nullable(),
  text: Text,
  unit: Text,
  basis: Text,
  when: Expression.optional(),
})

/** 业务办理项 inside one service: the expression that chooses it and what it overrides. */
export const Variant = z.strictObject({
  id: Id,
  name: Text,
  aliases: z.array(Text).optional(),
  when: Expression,
  summary: Text.optional(),
  fee: Fee.optional(),
  time: Time.optional(),
  visits: Visits.optional(),
  result: Result.optional(),
})

const Dated = z.strictObject({
  from: PlainDate,
  value: z.union([z.number(), z.string()]),
})
/** Figures of the law that change with time, newest last; the key `basis` names their source. */
export const Parameters = z.object({ basis: Text }).catchall(z.union([z.array(Dated).min(1), Text]))

const Term = z.strictObject({
  days: z.number().min(0).nullable(),
  unit: z.enum(['工作日', '自然日', '小时']),
  note: Text.nullable(),
})
const Person = Text.nullable()

/** Implementation-list elements (实施清单要素, C0109 / GB/T 39554.2-2020) as data; null = only the adopting body knows. */
export const ImplementationList = z.strictObject({
  catalogCode: Person,
  taskCode: Person,
  handleItemCode: Person,
  localTaskCode: Person,
  taskType: z.enum(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '20']),
  powerSource: z.enum(['1', '2', '3', '4', '5', '6']).nullable(),
  useLevel: z.enum(['1', '2', '3', '4', '5', '6']).nullable(),
  dept: z.strictObject({
    name: Text,
    code: Person,
    type: z.enum(['1', '2', '3']).nullable(),
    entrustedBy: Person,
    others: z.array(Text),
  }),
  status: z.enum(['在用', '暂停', '取消']),
  effectiveFrom: PlainDate.nullable(),
  cancelledFrom: PlainDate.nullable(),
  statutory: Term.nullable(),
  promised: Term.nullable(),
  handlingType: z.enum(['即办件', '承诺件', '上报件']).nullable(),
  reviewType: Person,
  specialProcedures: z.array(z.strictObject({ name: Text, days: z.number().nullable(), basis: Text })),
  fee: z.strictObject({
    charged: z.boolean(),
    name: Person,
    standard: Person,
    basis: Person,
    onlinePayment: z.boolean().nullable(),
  }),
  serviceObjects: z.array(z.enum(['1', '2', '3', '4', '5', '6', '9'])),
  handlingForms: z.array(z.enum(['窗口办理', '网上办理', '快递申请'])),
  visits: z.number().int().min(0),
  visitsReason: Person,
  online: z.strictObject({
    available: z.boolean(),
    depth: z.enum(['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ']).nullable(),
    url: Person,
  }),
  counter: z.strictObject({ address: Person, hours: Person, inHall: z.boolean().nullable() }),
  contact: z.strictObject({ consult: Text, complaint: Text }),
  area: Person,
  quantityLimit: z
    .strictObject({ quota: Text, method: Text, basis: Text, published: z.boolean().nullable() })
    .nullable(),
  intermediaries: z.array(z.strictObject({ name: Text, basis: Text.nullable(), payer: Person })),
  result: z.strictObject({
    type: z.enum(['证照', '批文', '其他']),
    name: Text,
    sample: Person,
    validity: Person,
    change: Person,
    renewal: Person,
  }),
  delivery: z.strictObject({
    appointment: z.boolean().nullable(),
    express: z.boolean().nullable(),
    selfService: z.boolean().nullable(),
  }),
  topics: z.strictObject({ person: z.array(Text), company: z.array(Text) }),
  remedies: z.strictObject({ review: Person, court: Person }),
  modes: z.strictObject({
    commitment: z.boolean().nullable(),
    tolerant: z.array(Text),
    noApply: z.boolean().nullable(),
    auto: z.boolean().nullable(),
  }),
  stages: z.array(
    z.strictObject({
      name: z.enum(['受理', '审查', '决定', '送达']),
      post: Person,
      days: z.number().min(0).nullable(),
      standard: Person.optional(),
    }),
  ),
})

export const ServiceDocument = z.strictObject({
  id: Id,
  name: Text,
  version: PlainDate,
  aliases: z.array(Text).min(1),
  department: Text,
  kind: Kind,
  audience: z.array(Audience).min(1),
  theme: Text,
  level: z.union([Level, z.array(LevelCase).min(1)]),
  summary: Text,
  legalBasis: z.array(LegalBasis).min(1),
  parameters: Parameters.optional(),
  facts: z.array(Fact),
  conditions: z.array(Condition),
  materials: z.array(z.union([Material, MaterialChoice])),
  variants: z.array(Variant).optional(),
  time: oneOrCases(Time),
  fee: oneOrCases(Fee),
  amounts: z.array(Amount).optional(),
  channels: z.union([z.array(Text).min(1), z.array(Channels).min(1)]),
  visits: z.union([z.number().int().min(0), z.array(Visits).min(1)]),
  steps: z.array(Step).min(1),
  result: oneOrCases(Result),
  reviewPoints: z.array(z.strictObject({ point: Text, how: Text, basis: Text.optional() })),
  form: z.array(z.strictObject({ field: Text, from: Text, required: z.boolean() })),
  faqs: z.array(Faq),
  related: z.array(Id),
  changes: z.array(Text),
  uncertain: z.array(Uncertain),
  sources: z.array(Text),
  list: ImplementationList,
})

export type ServiceDocument = z.infer<typeof ServiceDocument>
export type Fact = z.infer<typeof Fact>
export type Condition = z.infer<typeof Condition>
export type Material = z.infer<typeof Material>
export type MaterialChoice = z.infer<typeof MaterialChoice>
export type Time = z.infer<typeof Time>
export type Fee = z.infer<typeof Fee>
export type Faq = z.infer<typeof Faq>
export type LegalBasis = z.infer<typeof LegalBasis>
export type Uncertain = z.infer<typeof Uncertain>
export type Variant = z.infer<typeof Variant>

export const isMaterialChoice = (entry: Material | MaterialChoice): entry is MaterialChoice => 'anyOf' in entry
