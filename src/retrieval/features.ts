import { stripPunctuation } from './normalize.ts'
import { blurredSyllable } from './sound.ts'

const HAN = /\p{Script=Han}/u

/** Features of a normalised text for the built-in embedder: characters, pairs, triples, and pairs of sounds. */
export function embeddingFeatures(text: string): string[] {
  const features: string[] = []
  for (const run of stripPunctuation(text).split(' ')) {
    const chars = [...run]
    const sounds = chars.map((char) => (HAN.test(char) ? blurredSyllable(char) : char))
    chars.forEach((char, i) => {
      features.push(`1${char}`)
      if (i + 1 < chars.length) {
        features.push(`2${char}${chars[i + 1]}`, `s${sounds[i]}-${sounds[i + 1]}`)
      }
      if (i + 2 < chars.length) features.push(`3${char}${chars[i + 1]}${chars[i + 2]}`)
    })
  }
  return features
}
