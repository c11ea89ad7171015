import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchAuto, type Shown } from './service.ts'

export const autoKey = ['auto']

export const useAuto = (shown: Shown) =>
  useQuery({
    queryKey: [...autoKey, shown],
    queryFn: ({ signal }) => fetchAuto(shown, signal),
    placeholderData: keepPreviousData,
  })
