import type { OfficeFile, OfficeSettings, OfficeWithSettings, Person, ServiceDocument } from '../contract/index.ts'
import type { CaseRecord } from './case.ts'

/** An office with everything that is known of it: what an admin filled in, else what its name tells. */
export type KnownOffice = Omit<OfficeWithSettings, 'settings'> & {
  settings: OfficeSettings & { general: boolean; departments: string[]; letters: string }
}

export function knownOffice({ settings: given, ...office }: OfficeWithSettings, file: OfficeFile): KnownOffice {
  const named = (pattern: string) => new RegExp(pattern, 'u').test(office.name)
  const known = file.known.find(({ names }) => named(names))?.settings ?? {}
  const byName = file.departments.filter(({ names }) => named(names))
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  const settings = { ...given, ...known, ...filled }
  return {
    ...office,
    settings: {
      ...settings,
      general: settings.general ?? named(file.general),
      departments: settings.departments ?? byName.map(({ department }) => department),
      letters: settings.letters ?? byName[0]?.letters ?? file.otherLetters,
    },
  }
}

/**
 * The office that is competent for a service: the one of that very name, else one of its department, those of the region first.
 * Null where none is registered; then the general window keeps the case.
 */
export function competentOffice(
  { department, list }: Pick<ServiceDocument, 'department' | 'list'>,
  offices: readonly KnownOffice[],
  region: string,
): KnownOffice | null {
  const rank = (office: KnownOffice) =>
    (office.name === list.dept.name ? 4 : 0) +
    (office.region === region ? 2 : office.region.startsWith(region.slice(0, 2)) ? 1 : 0)
  const fitting = offices.filter(
    ({ name, settings }) => name === list.dept.name || (!settings.general && settings.departments.includes(department)),
  )
  return fitting.toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))[0] ?? null
}

/** The offices as a whole, with who may see what. */
export function officeBook(
  offices: readonly KnownOffice[],
  { services, region }: { services: ReadonlyMap<string, ServiceDocument>; region: string },
) {
  const byId = new Map(offices.map((office) => [office.id, office]))
  const ofService = (id: string): KnownOffice | null => {
    const service = services.get(id)
    return service ? competentOffice(service, offices, region) : null
  }
  const ofCase = ({ office, serviceId }: Pick<CaseRecord, 'office' | 'serviceId'>): KnownOffice | null =>
    office ? (byId.get(office) ?? null) : ofService(serviceId)
  const ofPerson = ({ office }: Pick<Person, 'office'>): KnownOffice | null =>
    office ? (byId.get(office) ?? null) : null

  return {
    ofCase,
    ofPerson,
    find: (id: string): KnownOffice | null => byId.get(id) ?? null,
    /** Clerks and approvers see the cases of their office; the general window sees all. */
    mayHandle(person: Person, record: Pick<CaseRecord, 'office' | 'serviceId'>): boolean {
      const own = ofPerson(person)
      if (!own || (person.role !== 'clerk' && person.role !== 'approver')) return false
      return own.settings.general || ofCase(record)?.id === own.id
    },
    /** The same as a selection of rows: null where everything may be seen. */
    reachOf(person: Person): { office: string; serviceIds: string[] } | null {
      const own = ofPerson(person)
      if (!own) return { office: '', serviceIds: [] }
      if (own.settings.general) return null
      const serviceIds = [...services.keys()].filter((id) => ofService(id)?.id === own.id)
      return { office: own.id, serviceIds }
    },
  }
}
export type OfficeBook = ReturnType<typeof officeBook>
