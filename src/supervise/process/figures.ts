import type { HistorySource } from '../../contract/index.ts'
import type { Clock } from '../../shared/index.ts'
import { annotate } from './annotate.ts'
import type { CaseMeasures } from './measures.ts'
import type { ProcessRepository } from './process.repository.ts'

/** Names of what measures only name by id. */
export type Names = { departments: Map<string, string>; services: Map<string, string>; windows: Map<string, string> }
export type Known = { cases: CaseMeasures[]; names: Names; asOf: Date }
/** The product's own cases as measures, counted when asked. */
export type OwnMeasures = () => Promise<CaseMeasures[]>

export type FiguresDeps = {
  repository: ProcessRepository
  clock: Clock
  services: ReadonlyMap<string, { name: string }>
  ownMeasures: OwnMeasures
}

/**
 * The measured cases, read once and kept in memory until something is imported; own cases, which change all the time, are
 * measured anew after a while.
 */
export function createFigures({ repository, clock, services, ownMeasures }: FiguresDeps) {
  let imported: Promise<{ cases: CaseMeasures[]; names: Names; asOf: Date | null }> | null = null
  let own: { at: number; cases: Promise<CaseMeasures[]> } | null = null
  let joined: { foreign: object; mine: CaseMeasures[]; cases: CaseMeasures[]; names: Names } | null = null

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
    return { cases, names, asOf: newest ?? null }
  }
  const readOwn = () => {
    const now = Date.now()
    if (!own || now - own.at > OWN_MS) {
      const cases = ownMeasures().then((measured) => {
        annotate(measured)
        return measured
      })
      own = { at: now, cases }
    }
    return own.cases
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
      const mine = source === 'imported' ? [] : await readOwn()
      if (source === 'imported') return { ...foreign, asOf: foreign.asOf ?? clock.now() }
      if (joined?.foreign !== foreign || joined.mine !== mine) {
        const names = { ...foreign.names, services: new Map(foreign.names.services) }
        for (const { serviceId } of mine) names.services.set(serviceId, services.get(serviceId)?.name ?? serviceId)
        joined = { foreign, mine, names, cases: foreign.cases.concat(mine) }
      }
      return { cases: source === 'own' ? mine : joined.cases, names: joined.names, asOf: clock.now() }
    },
  }
}

export type Figures = ReturnType<typeof createFigures>
const OWN_MS = 10_000
