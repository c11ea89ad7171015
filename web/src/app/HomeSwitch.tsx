import { lazy, Suspense } from 'react'
import { useSettings } from '../lib/settings.ts'
import { Loading } from '../ui/States.tsx'

const HomePage = lazy(async () => ({ default: (await import('../features/home/HomePage.tsx')).HomePage }))
const ElderHomePage = lazy(async () => ({
  default: (await import('../features/elder/ElderHomePage.tsx')).ElderHomePage,
}))

export function HomeSwitch() {
  const { elder } = useSettings()
  return <Suspense fallback={<Loading />}>{elder ? <ElderHomePage /> : <HomePage />}</Suspense>
}
