import type { FactSayings } from '../contract/index.ts'

/** Who is named by which words, and what marks a question, a supposition, a mere how-to. */
export const readMarkers = ({ people, supposing, asking, howTo }: FactSayings) => ({
  people: Object.entries(people).map(([person, words]) => ({ person, words })),
  markers: {
    supposing: new RegExp(supposing.join('|')),
    asking: new RegExp(asking.join('|')),
    howTo: new RegExp(howTo.join('|')),
  },
})
