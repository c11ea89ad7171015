import type { Paper } from '../reading/index.ts'

/** An identity card as it was handed in: a side that nobody photographed is left out. */
export type Card<P> = { front?: P; back?: P }

/** Fronts and backs of identity cards put together: of one file first, then neighbours in the pile. */
export function pairCards<P extends Paper>(papers: P[]): Card<P>[] {
  const cards: Card<P>[] = papers.filter(({ kind }) => kind === 'id-card-front').map((front) => ({ front }))
  const backs = papers.filter(({ kind }) => kind === 'id-card-back')
  const left = join(cards, backs, (front, back) => front.file === back.file)
  const lone = join(cards, left, () => true)
  return [...cards, ...lone.map((back) => ({ back }))]
}

/** Gives each back the first card that still lacks one and fits; returns the backs that found none. */
function join<P extends Paper>(cards: Card<P>[], backs: P[], fits: (front: P, back: P) => boolean): P[] {
  return backs.filter((back) => {
    const card = cards.find((one) => one.front && !one.back && fits(one.front, back))
    if (card) card.back = back
    return !card
  })
}
