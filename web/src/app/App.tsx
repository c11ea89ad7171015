import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router'
import { ApiError } from '../lib/api.ts'
import { ToastProvider } from '../ui/Toast.tsx'
import { router } from './router.tsx'
import { SettingsProvider } from './settings.tsx'

const MINUTE_MS = 60_000
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE_MS,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      /** Only a server that is starting or gone for a moment is asked again by itself. */
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.status === 503,
      retryDelay: 1500,
    },
  },
})

export const App = () => (
  <QueryClientProvider client={queries}>
    <SettingsProvider>
      <ToastProvider>
        <RouterProvider router={router} />
      </ToastProvider>
    </SettingsProvider>
  </QueryClientProvider>
)
