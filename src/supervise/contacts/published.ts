import type { ServiceDocument } from '../../contract/index.ts'
import { readDocument } from '../lint/document.ts'
import { phonesAt } from '../lint/phones.ts'

export type Place = { serviceId: string; name: string; path: string }
export type Published = { links: Map<string, Place[]>; telephones: Map<string, Place[]> }

const LINK = /https?:\/\/[^\s"'<>（）()，。；、“”]+/g
/** Where the knowledge was taken from is told to nobody who applies. */
const NOT_PUBLISHED = /^sources\b/

/** Every link and telephone that services tell people, with the places where they stand. */
export function publishedBy(services: Iterable<ServiceDocument>): Published {
  const links = new Map<string, Place[]>()
  const telephones = new Map<string, Place[]>()
  const add = (to: Map<string, Place[]>, key: string, place: Place) => to.set(key, [...(to.get(key) ?? []), place])
  for (const service of services) {
    const doc = readDocument(service, service.id)
    if (!doc) continue
    const placeAt = (path: string): Place => ({ serviceId: service.id, name: service.name, path })
    for (const { path, text } of doc.texts)
      if (!NOT_PUBLISHED.test(path))
        for (const [url] of text.matchAll(LINK)) if (URL.canParse(url)) add(links, url, placeAt(path))
    for (const key of ['consult', 'complaint'] as const)
      for (const number of phonesAt(service.list.contact[key])) add(telephones, number, placeAt(`list.contact.${key}`))
  }
  return { links, telephones }
}
