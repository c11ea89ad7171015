export { embeddingFeatures } from './features.ts'
export { cleanText, normalizeText, stripPunctuation } from './normalize.ts'
export { isWithinReach } from './open-reach.ts'
export { findOpenTerm, type OpenTerm } from './open-term.ts'
export { createPhraseMatcher } from './phrase-matcher.ts'
export {
  ALL_PARTS,
  type Calibration,
  confidenceFeatures,
  confidenceOf,
  type Found,
  type Parts,
  type Ranked,
  rank,
} from './rank.ts'
export type { Segmenter } from './segment.ts'
export { type NamedEmbeddings, openServiceIndex, type ServiceIndex } from './service-index.ts'
export { meaningTexts, topicMeanings } from './service-texts.ts'
export { initialsOf, syllablesOf } from './sound.ts'
export { splitTerm, wordsOf } from './term-key.ts'
export { createTopicNames } from './topic-names.ts'
export { createQueryReader, type QueryReader, type Understood } from './understand.ts'
export { buildVectorIndex, type VectorIndex } from './vector-index.ts'
