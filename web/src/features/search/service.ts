import type { AskResponse, HomeResponse, SearchResponse, ServiceListResponse } from '../../../../src/contract/index.ts'
import { getJson, postJson } from '../../lib/api.ts'

export type SearchWish = {
  q: string
  audience: string
  department: string
  theme: string
  literal: boolean
  limit: number
}

export const fetchSearch = ({ literal, ...wish }: SearchWish, signal?: AbortSignal) =>
  getJson<SearchResponse>('/api/search', { ...wish, literal: literal ? '1' : undefined }, signal)

export const fetchServices = (wish: { theme: string; department: string; audience: string }, signal?: AbortSignal) =>
  getJson<ServiceListResponse>('/api/catalogue/services', { ...wish, pageSize: 200 }, signal)

export const fetchThemes = async (signal?: AbortSignal) =>
  (await getJson<HomeResponse>('/api/catalogue/home', {}, signal)).themes

export const fetchDirectAnswer = (question: string, signal?: AbortSignal) =>
  postJson<AskResponse>('/api/ask', { question }, signal)
