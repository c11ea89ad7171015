import type { AutoSetting, AutoSettingInput, Person } from '../contract/index.ts'
import { Refusal } from '../shared/index.ts'
import type { ReviewDeps } from './deps.ts'

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
