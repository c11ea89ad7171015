import type { FactSayings } from '../contract/index.ts'

export type Sayings = ReturnType<typeof compileSayings>

/** The sayings as expressions; `{here}` and other named parts are put in. */
export function compileSayings({ parts, booleans, options, numbers, roles }: FactSayings) {
  const fill = (pattern: string): string =>
    pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => (parts[name] ? `(?:${parts[name]})` : whole))
  const one = (pattern: string): RegExp => new RegExp(fill(pattern), 'u')
  const whether = (pattern: string | undefined) => (pattern ? one(pattern) : undefined)
  const { here, there } = parts
  return {
    /** Places in Shanghai and elsewhere. */
    places: { here: one(here ?? '(?!)'), there: one(there ?? '(?!)') },
    booleans: booleans.map(({ about, not, yes, no, things }) => ({
      about: one(about),
      not: whether(not),
      yes: yes.map(one),
      no: no.map(one),
      things: things.map(one),
    })),
    options: options.map(({ about, not, ask, kin, say }) => ({
      about: one(about),
      not: whether(not),
      ask: whether(ask),
      kin,
      say: say.map(one),
    })),
    numbers: numbers.map(({ about, say, values }) => ({
      about: one(about),
      say: say.map(one),
      values: values.map(({ say: words, value }) => ({ say: one(words), value })),
    })),
    roles: roles.map(({ about, not, people }) => ({ about: one(about), not: whether(not), people })),
  }
}

/** Said, and not denied right before; a saying that itself denies is taken as it stands. */
export function isMeant(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text)
  return match !== null && !/(没|没有|不是|不|未|并非|无)$/.test(text.slice(0, match.index))
}

export const matches = (patterns: RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))
