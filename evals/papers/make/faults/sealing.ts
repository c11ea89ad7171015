import type { PaperSpec } from '../../paper.ts'
import { makeCompany, makePerson } from '../../people.ts'
import { choose, expect, type Planter } from '../draft.ts'

/** G: signatures, seals and the dates beside them. */
const SIGNED = ['application-form', 'power-of-attorney', 'commitment-letter', 'lease-contract']
const SLOTS = ['申请人', '委托人', '承诺人', '承租方', '出租方', '甲方', '乙方', '出具单位', '单位']
const signer = ({ kind, signatures }: PaperSpec) =>
  SIGNED.includes(kind) ? SLOTS.find((slot) => signatures[slot]) : undefined
const stamper = ({ kind, seals, values }: PaperSpec) =>
  SIGNED.includes(kind) || kind === 'work-plan' || kind === 'articles-resolution' || values.合同金额 !== undefined
    ? SLOTS.find((slot) => seals[slot])
    : undefined

const unsigned: Planter = (draft) => {
  const found = choose(draft, (paper) => signer(paper) !== undefined)
  const slot = found && signer(found.paper)
  if (!found || !slot) return false
  delete found.paper.signatures[slot]
  return expect(draft, 'G1', { paper: found.i })
}

const unsealed: Planter = (draft) => {
  const found = choose(draft, (paper) => stamper(paper) !== undefined && !paper.traits.includes('骑缝章'))
  const slot = found && stamper(found.paper)
  if (!found || !slot) return false
  delete found.paper.seals[slot]
  return expect(draft, 'G2', { paper: found.i, or: ['G1'] }, ['G1'])
}

/** A seal that is there, changed in one way. */
const sealed =
  (
    code: string,
    change: (seal: PaperSpec['seals'][string], other: string) => void,
    more: { or?: string[]; allowed?: string[] } = {},
  ): Planter =>
  (draft) => {
    const found = choose(draft, (paper) => stamper(paper) !== undefined)
    const slot = found && stamper(found.paper)
    const seal = slot && found?.paper.seals[slot]
    if (!found || !seal) return false
    change(seal, makeCompany(draft.random).name)
    return expect(
      draft,
      code,
      { paper: found.i, place: `seal:${slot}`, ...(more.or && { or: more.or }) },
      more.allowed ?? [],
    )
  }

const otherSigner: Planter = (draft) => {
  const found = choose(
    draft,
    (paper) => paper.kind !== 'lease-contract' && signer(paper) !== undefined && !paper.values.监护人,
  )
  const slot = found && signer(found.paper)
  if (!found || !slot) return false
  found.paper.signatures[slot] = makePerson(draft.random).name
  return expect(draft, 'G6', { paper: found.i, place: `signature:${slot}` })
}

const undated: Planter = (draft) => {
  const found = choose(draft, (paper) => [...SIGNED, 'articles-resolution'].includes(paper.kind))
  const field = found && ['填表日期', '签署日期', '签订日期'].find((one) => found.paper.values[one])
  if (!found || !field) return false
  found.paper.values[field] = ''
  return expect(draft, 'G7', { paper: found.i, place: `blank:${field}`, or: ['A6'] }, ['A6', 'B11'])
}

const noEdgeSeal: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.traits.includes('骑缝章'))
  if (!found) return false
  found.paper.traits = found.paper.traits.filter((trait) => trait !== '骑缝章')
  return expect(draft, 'G9', { paper: found.i })
}

export const SEALING: Record<string, Planter> = {
  G1: unsigned,
  G2: unsealed,
  G3: sealed('G3', (seal, other) => {
    seal.text = other
  }),
  G4: sealed('G4', (seal) => {
    seal.middle = '财务专用章'
  }),
  G5: sealed(
    'G5',
    (seal) => {
      seal.state = 'faint'
    },
    { or: ['G2'], allowed: ['G2', 'G1', 'G3'] },
  ),
  G6: otherSigner,
  G7: undated,
  G9: noEdgeSeal,
  G10: sealed(
    'G10',
    (seal) => {
      seal.state = 'pasted'
    },
    { allowed: ['G3'] },
  ),
}
