export { registerSearch } from './search.routes.ts'
export { type SearchDeps, search } from './search.usecase.ts'
export { createSuggester } from './suggest.ts'
