import type { HistorySource } from '../../contract/index.ts'
import type { Clock } from '../../shared/index.ts'
import { annotate } from './annotate.ts'
import type { CountedIndicator } from './indicators/index.ts'
import type { CaseMeasures } from './measures.ts'
import type { ProcessRepository } from './process.repository.ts'
import { type Table, tableOf } from './table.ts'

/** Names of what measures only name by id. */
export type Names = { departments: Map<string, string>; services: Map<string, string>; windows: Map<string, string> }
/** `tables` hold the same cases, counted: those of other systems and our own apart, since these change all the time. */
export type Known = { cases: CaseMeasures[]; tables: Table[]; names: Names; asOf: Date }
/** The product's own cases as measures, counted when asked. */
export type OwnMeasures = () => Promise<CaseMeasures[]>

export type FiguresDeps = {
  repository: ProcessRepository
  clock: Clock
  services: ReadonlyMap<string, { name: string }>
  ownMeasures: OwnMeasures
  indicators: readonly CountedIndicator[]
}

/**
 * The measured cases, read once and kept in memory until something is imported; own cases, which change all the time, are
 * measured anew after a while.
 */
export function createFigures({ repository, clock, services, ownMeasures, indicators }: FiguresDeps) {
  let imported: Promise<Omit<Known, 'asOf'> & { asOf: Date | null }> | null = null
  let own: { at: number; table: Promise<Table> } | null = null
  let joined: (Omit<Known, 'asOf'> & { foreign: object; mine: Table }) | null = null

  const readImported = async () => {
    const [files, cases] = await Promise.all([repository.listFiles(), repository.listMeasures()])
    annotate(cases)
    const names = { departments: new Map(), services: new Map(), windows: new Map() } as Names
    for (const { frame } of files.toReversed()) {
      for (const { id, name } of frame.departments) names.departments.set(id, name)
      for (const { id, name } of frame.services) names.services.set(id, name)
      for (const { id, name } of frame.windows) names.windows.set(id, name)
    }
    const newest = files.map(({ asOf }) => asOf).sort((a, b) => b.getTime() - a.getTime())[0]
    return { cases, tables: [tableOf(cases, indicators)], names, asOf: newest ?? null }
  }
  const readOwn = () => {
    const now = Date.now()
    if (!own || now - own.at > OWN_MS) {
      const table = ownMeasures().then((measured) => {
        annotate(measured)
        return tableOf(measured, indicators)
      })
      own = { at: now, table }
    }
    return own.table
  }
  return {
    forget() {
      imported = null
      own = null
    },
    async of(source: HistorySource): Promise<Known> {
      imported ??= readImported().catch((error) => {
        imported = null
        throw error
      })
      const foreign = await imported
      if (source === 'imported') return { ...foreign, asOf: foreign.asOf ?? clock.now() }
      const mine = await readOwn()
      if (joined?.foreign !== foreign || joined.mine !== mine) {
        const names = { ...foreign.names, services: new Map(foreign.names.services) }
        for (const { serviceId } of mine.cases)
          names.services.set(serviceId, services.get(serviceId)?.name ?? serviceId)
        joined = { foreign, mine, names, cases: foreign.cases.concat(mine.cases), tables: [...foreign.tables, mine] }
      }
      const { names, cases, tables } = joined
      const own = { cases: mine.cases as CaseMeasures[], tables: [mine] }
      return { ...(source === 'own' ? own : { cases, tables }), names, asOf: clock.now() }
    },
  }
}

export type Figures = ReturnType<typeof createFigures>
const OWN_MS = 10_000
