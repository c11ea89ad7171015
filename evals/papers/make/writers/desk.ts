import type { PaperKind } from '../../../../src/contract/index.ts'
import type { Half } from '../../../cases.ts'
import { later, TODAY } from '../../days.ts'
import { type Layout, layoutsFor } from '../../layouts/index.ts'
import { PaperSpec, type Values } from '../../paper.ts'
import type { Company, Person } from '../../people.ts'
import type { Random } from '../../random.ts'

export type Extra = Partial<Pick<PaperSpec, 'title' | 'rows' | 'signatures' | 'traits'>> & {
  form?: Layout['form']
  seals?: Record<string, string | { text: string; middle?: string; shape?: 'oval' | 'square' }>
}
/** What papers are written at: the layouts of one half, and chance. */
export type Desk = ReturnType<typeof createDesk>

export function createDesk(half: Half, random: Random) {
  const write = (kind: PaperKind, material: string | null, values: Values, extra: Extra = {}): PaperSpec => {
    const seals = Object.entries(extra.seals ?? {}).map(([slot, seal]) => [
      slot,
      typeof seal === 'string' ? { text: seal } : seal,
    ])
    const layout = random.pick(layoutsFor(half, kind).filter(({ form }) => form === extra.form)).id
    const { form: _, ...rest } = extra
    return PaperSpec.parse({ ...rest, kind, layout, material, values, seals: Object.fromEntries(seals) })
  }
  /** A day so many days ago. */
  const recent = (low: number, high: number) => later(TODAY, { days: -random.int(low, high) })
  return { write, random, recent }
}

export const numberOf = (party: Person | Company): string => ('id' in party ? party.id : party.code)

/** People sign; companies stamp. */
export function signedBy(
  parties: Record<string, Person | Company>,
): Pick<Extra, 'seals' | 'signatures'> & { signatures: Record<string, string> } {
  const people = Object.entries(parties).flatMap(([slot, party]) =>
    'id' in party ? [[slot, party.name] as const] : [],
  )
  const companies = Object.entries(parties).flatMap(([slot, party]) =>
    'id' in party ? [] : [[slot, party.name] as const],
  )
  return { signatures: Object.fromEntries(people), seals: Object.fromEntries(companies) }
}
