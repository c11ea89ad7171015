import type { CaseFile, Check } from '../../case-file.ts'
import { bothSides, claimsOf, compareAddresses, oddOnes, placesOf, severityOf } from '../../compare/index.ts'

/**
 * The premises are given otherwise on one of the papers. Where people live need not be where they apply (domain 4): identity cards
 * and registers are not asked. Where the address is what changes, the licence still has the old one.
 */
export const e8: Check = {
  code: 'E8',
  find: (file) => {
    const said = claimsOf(file).filter(
      ({ party, aspect, paper }) => party === 'place' && aspect === 'address' && !(isOld(paper?.kind) && moves(file)),
    )
    const compare = (a: string, b: string) => (compareAddresses(a, b) === 'different' ? 'different' : 'same')
    return oddOnes(said, compare, file).map(({ odd, reference, likeness }) => {
      const [written, held] = odd.paper?.kind === 'business-licence' ? [reference, odd] : [odd, reference]
      return {
        ...placesOf(written, held),
        slots: { a: written.value, b: held.value },
        ...severityOf(likeness, odd, reference),
        evidence: bothSides(written, held),
        cause: `address:${written.value}`,
      }
    })
  },
}

const isOld = (kind?: string): boolean => kind === 'business-licence' || kind === 'operating-permit'
/** Services that set up, change or move a place. */
const moves = ({ service }: CaseFile): boolean => /变更|迁|设立|新办住所|搬/.test(service.name)
