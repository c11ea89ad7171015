import { bare, type Doc, parts, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const level = (doc: Doc): number => Number(text(doc, 'list.useLevel') || 9)
const lawsOf = (doc: Doc): string =>
  [...new Set(parts(doc, 'legalBasis').map((entry) => bare(text(entry, 'law')).replace(/^中华人民共和国/, '')))]
    .sort()
    .join('、')

/** 四级四同: one matter has one name, code, basis and type at every level; the highest given says which. */
export const l72: LintRule = (doc, { groups }) => {
  const code = text(doc, 'list.catalogCode')
  const peers = code === '' ? groups.peers(doc) : groups.byCode('catalogCode', code)
  const top = topOf(peers)
  if (!top || top.id === doc.id || level(top) === level(doc)) return []
  const faults: Fault[] = []
  const differs = (path: string, what: string, own: string, its: string) => {
    if (own !== '' && its !== '' && own !== its)
      faults.push({ path, say: 'differs', with: { what, own, its, top: top.id } })
  }
  differs('name', '名称', bare(text(doc, 'name')), bare(text(top, 'name')))
  differs('list.catalogCode', '基本编码', code, text(top, 'list.catalogCode'))
  differs('list.taskType', '类型', text(doc, 'list.taskType'), text(top, 'list.taskType'))
  differs('legalBasis', '依据', lawsOf(doc), nationalOnly(doc, top))
  return faults
}

/** What a lower level adds to the basis is its own; what it lacks of the upper one is not. */
function nationalOnly(doc: Doc, top: Doc): string {
  const own = new Set(lawsOf(doc).split('、'))
  return lawsOf(top)
    .split('、')
    .every((law) => own.has(law))
    ? lawsOf(doc)
    : lawsOf(top)
}

const tops = new WeakMap<Doc[], Doc>()

function topOf(peers: Doc[]): Doc | undefined {
  const first = peers[0]
  const top = tops.get(peers) ?? (first && peers.reduce((best, one) => (level(one) < level(best) ? one : best), first))
  if (top) tops.set(peers, top)
  return top
}
