import type { Check } from '../../case-file.ts'

/** The same person has applied for the same before; only a register knows, and without one nothing is said. */
export const i3: Check = {
  code: 'I3',
  find: ({ registers }) => {
    const same = registers?.sameApplication
    return same
      ? [
          {
            slots: { d: same.on, 号: same.number },
            evidence: `${same.number} ${same.on}`,
            cause: `same:${same.number}`,
          },
        ]
      : []
  },
}
