import { bare, type Doc, hasAlternative, isAlways, papersOf, parts, text } from './document.ts'

type Edge = { to: string; paper: string }

/**
 * Circles in the graph paper → service that issues it → its papers (循环证明). Only papers that everybody must hand in and for
 * which nothing else would do count; a service that only renews or changes a paper does not issue it for the first time.
 * Strongly connected components (Tarjan 1972), so the time grows with papers, not with pairs.
 */
export function proofCycles(docs: Doc[], reissuing: string[]): Map<string, { ids: string[]; paper: string }[]> {
  const issuers = new Map<string, string[]>()
  for (const doc of docs)
    if (!reissuing.some((word) => text(doc, 'name').includes(word)))
      for (const name of resultsOf(doc)) issuers.set(name, [...(issuers.get(name) ?? []), doc.id])
  const edges = new Map(docs.map((doc) => [doc.id, edgesOf(doc, issuers)]))
  const found = new Map<string, { ids: string[]; paper: string }[]>()
  for (const group of connected(edges)) {
    const inside = new Set(group)
    for (const id of group)
      for (const { to, paper } of edges.get(id) ?? [])
        if (inside.has(to) && (group.length > 1 || to === id)) {
          const way = to === id ? [id, id] : [id, ...wayBack(to, id, edges, inside)]
          found.set(id, [...(found.get(id) ?? []), { ids: way, paper }])
        }
  }
  return found
}

function resultsOf(doc: Doc): string[] {
  const names = [text(doc, 'list.result.name'), ...parts(doc, 'result').map((result) => text(result, 'name'))]
  return [...new Set(names.map(bare).filter((name) => name.length > 1))]
}

function edgesOf(doc: Doc, issuers: Map<string, string[]>): Edge[] {
  return papersOf(doc).flatMap((paper) => {
    if (!isAlways(paper) || hasAlternative(doc, paper) || text(paper, 'handled') === 'called') return []
    const name = bare(text(paper, 'name'))
    return (issuers.get(name) ?? []).map((to) => ({ to, paper: paper.path }))
  })
}

/** The shortest way from a service back to another, both included. */
function wayBack(from: string, to: string, edges: Map<string, Edge[]>, inside: Set<string>): string[] {
  const before = new Map<string, string>()
  const queue = [from]
  for (let i = 0; i < queue.length; i++) {
    const at = queue[i] as string
    if (at === to) break
    for (const { to: next } of edges.get(at) ?? [])
      if (inside.has(next) && next !== from && !before.has(next)) {
        before.set(next, at)
        queue.push(next)
      }
  }
  const way = [to]
  for (let at = to; at !== from && before.has(at); ) {
    at = before.get(at) as string
    way.unshift(at)
  }
  return way
}

/** Strongly connected components, without recursion. */
function connected(edges: Map<string, Edge[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const groups: string[][] = []
  for (const root of edges.keys()) {
    if (order.has(root)) continue
    const work = [{ id: root, next: 0 }]
    while (work.length > 0) {
      const frame = work[work.length - 1] as { id: string; next: number }
      const { id } = frame
      if (frame.next === 0) {
        order.set(id, order.size)
        low.set(id, order.get(id) as number)
        open.push(id)
        isOpen.add(id)
      }
      const edge = (edges.get(id) ?? [])[frame.next++]
      if (edge) {
        if (!order.has(edge.to)) work.push({ id: edge.to, next: 0 })
        else if (isOpen.has(edge.to)) low.set(id, Math.min(low.get(id) as number, order.get(edge.to) as number))
        continue
      }
      if (low.get(id) === order.get(id)) {
        const group = open.splice(open.lastIndexOf(id))
        for (const member of group) isOpen.delete(member)
        groups.push(group)
      }
      work.pop()
      const parent = work[work.length - 1]
      if (parent) low.set(parent.id, Math.min(low.get(parent.id) as number, low.get(id) as number))
    }
  }
  return groups
}
