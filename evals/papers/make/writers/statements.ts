import { later } from '../../days.ts'
import type { PaperSpec, Values } from '../../paper.ts'
import type { Company, Person } from '../../people.ts'
import { type Desk, numberOf, signedBy } from './desk.ts'

/** What applicants write and sign themselves, and what others state for them. */
export const statementsPapers = ({ write, random, recent }: Desk) => ({
  form: (material: string | null, by: Person | Company, title: string, own: Values, rows: PaperSpec['rows'] = {}) =>
    write(
      'application-form',
      material,
      {
        申请人: by.name,
        ...('id' in by ? { 公民身份号码: by.id } : { 统一社会信用代码: by.code, 法定代表人: by.legal.name }),
        联系电话: by.phone,
        ...own,
        填表日期: recent(1, 12),
      },
      { title, rows: withDelivery(rows), ...signedBy({ 申请人: by }), traits: random.chance(0.2) ? ['手写'] : [] },
    ),
  /** A form that a guardian signs for a child. */
  minorForm: (material: string | null, child: Person, guardian: Person, title: string, own: Values) =>
    write(
      'application-form',
      material,
      {
        申请人: child.name,
        公民身份号码: child.id,
        监护人: guardian.name,
        监护人证件号码: guardian.id,
        联系电话: guardian.phone,
        ...own,
        填表日期: recent(1, 12),
      },
      { title, rows: withDelivery({}), signatures: { 申请人: guardian.name } },
    ),
  attorney: (material: string | null, principal: Person | Company, agent: Person, matter: string) => {
    const signed = recent(2, 25)
    return write(
      'power-of-attorney',
      material,
      {
        委托人: principal.name,
        委托人证件号码: numberOf(principal),
        受托人: agent.name,
        受托人证件号码: agent.id,
        联系电话: agent.phone,
        委托事项: matter,
        权限: '代为提交材料、签收文书、办理更正',
        委托期限起: signed,
        委托期限止: later(signed, { months: 6 }),
        签署日期: signed,
      },
      (() => {
        const signed = signedBy({ 委托人: principal })
        return { ...signed, signatures: { ...signed.signatures, 受托人: agent.name } }
      })(),
    )
  },
  commitment: (material: string | null, by: Person | Company, title: string, matter: string, content: string) =>
    write(
      'commitment-letter',
      material,
      {
        受理机关: `上海市${by.district}政务服务中心`,
        承诺人: by.name,
        承诺人证件号码: numberOf(by),
        承诺事项: matter,
        承诺内容: content,
        联系电话: by.phone,
        签署日期: recent(1, 15),
      },
      { title, ...signedBy({ 承诺人: by }) },
    ),
  other: (material: string | null, title: string, to: string, text: string, by: Person | Company | string) => {
    const name = typeof by === 'string' ? by : by.name
    const person = typeof by !== 'string' && 'id' in by
    return write(
      'other',
      material,
      { 致: to, 正文: text, 出具单位: person ? '' : name, 出具日期: recent(3, 60) },
      person ? { title, signatures: { 出具人: name } } : { title, seals: { 出具单位: name } },
    )
  },
})

/** Every form asks how the result is to be handed over; exactly one way is ticked. */
const withDelivery = (rows: PaperSpec['rows']): PaperSpec['rows'] => ({
  选项: [...(rows.选项 ?? []), { 名称: '领取方式', 可选: '窗口领取/邮寄送达', 已选: '窗口领取' }],
})
