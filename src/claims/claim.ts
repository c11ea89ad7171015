/** Something a text says that must not be invented. `at`: where it stands; `soft`: it may support another text but is not asked for itself. */
export type Claim = { at: number; shown: string; soft?: boolean } & (
  | { kind: 'quantity'; value: number; unit: string }
  | { kind: 'date'; year?: number; month?: number; day?: number }
  | { kind: 'article'; law?: string; path: string }
  | { kind: 'document'; name: string; year?: number; number: number }
  | { kind: 'phone'; digits: string }
  | { kind: 'exact'; key: string }
)

/** Finds claims of one family in a text. What it finds is covered up before the next family looks. */
export type Finder = (text: string) => Claim[]

/** The same text with what was found covered up, so that no other family reads it again. */
export function cover(text: string, found: Claim[]): string {
  let left = text
  for (const { at, shown } of found)
    left = left.slice(0, at) + '\u0000'.repeat(shown.length) + left.slice(at + shown.length)
  return left
}
