import { type Half, readCases } from '../cases.ts'
import { PackageSpec } from './package.ts'
import { reprint } from './reprint.ts'

export type Chosen = {
  /** Only these packages, or those with these codes. */
  only?: string[] | undefined
  /** Every so many packages, from the first. */
  each?: number | undefined
  /** Of the tuning half: printed in this office's layouts. */
  office?: string | undefined
}

/** The packages of a half that are asked for, all of them where nothing is. */
export async function chosenPackages(half: Half, { only, each = 1, office }: Chosen): Promise<PackageSpec[]> {
  const all = await readCases(`papers/packages.${half}.jsonl`, PackageSpec)
  const some = only
    ? all.filter(({ id, truth }) => only.includes(id) || truth.defects.some(({ code }) => only.includes(code)))
    : all
  const chosen = some.filter((_, i) => i % each === 0)
  return office !== undefined && half === 'tune' ? chosen.map((spec) => reprint(spec, office)) : chosen
}
