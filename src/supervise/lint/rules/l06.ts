import { bare, text, words } from '../document.ts'
import { bodyOf, isLive } from '../groups.ts'
import type { LintRule } from '../rule.ts'
import { channelVersion } from './l51.ts'

export const l06: LintRule = (doc, { groups }) => {
  const name = text(doc, 'name')
  if (name === '' || !isLive(doc)) return []
  const body = bare(bodyOf(doc))
  const twin = groups
    .twins(doc)
    .find((one) => one.id !== doc.id && isLive(one) && !channelVersion(doc, one) && !apart(doc, one))
  if (twin) return [{ path: 'name', say: 'same', with: { name, other: twin.id } }]
  const [renamed] = words(doc, 'aliases').flatMap((alias) =>
    groups.named(alias, body).filter((one) => one.id !== doc.id && isLive(one)),
  )
  if (renamed) return [{ path: 'aliases', say: 'alias', with: { name: text(renamed, 'name'), other: name } }]
  const other = groups.byAlias(name).find((one) => one.id !== doc.id && isLive(one) && bare(bodyOf(one)) === body)
  return other ? [{ path: 'name', say: 'alias', with: { name, other: text(other, 'name') || other.id } }] : []
}

/** Handling items of one item, told apart by their codes. */
const apart = (doc: Parameters<typeof text>[0], other: Parameters<typeof text>[0]): boolean => {
  const own = text(doc, 'list.handleItemCode')
  const its = text(other, 'list.handleItemCode')
  return own !== '' && its !== '' && own !== its
}
