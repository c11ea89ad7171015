import type { AutoQuery, AutoServices, AutoSetting, AutoSettingInput, Person } from '../contract/index.ts'
import { Refusal } from '../shared/index.ts'
import { autoOfService } from './auto.ts'
import type { ReviewDeps } from './deps.ts'

type Deps = Pick<ReviewDeps, 'settings' | 'cases' | 'catalogue' | 'hasRegisters'>

/** Services with what speaks for and against their deciding by themselves, those that are switched on first. */
export async function listAutoServices(
  { q, enabled, page, pageSize }: AutoQuery,
  { settings, cases, catalogue, hasRegisters }: Deps,
): Promise<AutoServices> {
  const known = new Map((await settings.list()).map((setting) => [setting.serviceId, setting]))
  const isOn = (id: string) => known.get(id)?.enabled === true
  const wanted = [...cases.catalogue.services.values()]
    .filter(({ id, name, department }) => (!enabled || isOn(id)) && `${name}${department}`.includes(q))
    .sort((a, b) => Number(isOn(b.id)) - Number(isOn(a.id)))
  return {
    total: wanted.length,
    services: wanted.slice((page - 1) * pageSize, page * pageSize).map((service) => {
      const setting = known.get(service.id) ?? null
      const conditions = autoOfService({ service, knowledge: catalogue.review }, { setting, hasRegisters })
      return { serviceId: service.id, serviceName: service.name, department: service.department, setting, conditions }
    }),
  }
}

/** Switches automatic approval of a service on or off. */
export async function putSetting(
  serviceId: string,
  input: AutoSettingInput,
  { person }: { person: Person },
  { settings, cases, catalogue }: Pick<ReviewDeps, 'settings' | 'cases' | 'catalogue'>,
): Promise<AutoSetting> {
  const unknown = () =>
    new Refusal({ kind: 'not_found', code: 'review.service', detail: catalogue.review.words.refusals.autoService })
  if (!cases.catalogue.services.has(serviceId)) throw unknown()
  await settings.put(serviceId, { ...input, at: cases.clock.now(), by: person.id })
  const kept = await settings.find(serviceId)
  if (!kept) throw unknown()
  return kept
}
