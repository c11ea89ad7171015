import { fitsLayout, LAYOUTS } from './layouts/index.ts'
import type { PackageSpec } from './package.ts'
import type { PaperSpec } from './paper.ts'

/**
 * The same package as another office prints it: each paper in a layout whose id begins with `office`, in turn where the office has several
 * for its kind. A paper keeps its layout where the office has none for it, or where only some of its pages are handed in.
 */
export function reprint(spec: PackageSpec, office: string): PackageSpec {
  return { ...spec, papers: spec.papers.map((paper, i) => inLayoutOf(paper, office, i + spec.id.length)) }
}

function inLayoutOf(paper: PaperSpec, office: string, turn: number): PaperSpec {
  if (paper.pages) return paper
  const fitting = LAYOUTS.tune.filter((layout) => layout.id.startsWith(office) && fitsLayout(layout, paper))
  const layout = fitting[turn % fitting.length]
  return layout ? { ...paper, layout: layout.id } : paper
}
