import { createContext, useContext } from 'react'

export type Settings = {
  /** 长者模式 */
  elder: boolean
  /** 黑底白字 */
  contrast: boolean
  /** Steps of 12.5 % on top of the mode's own size. */
  bigger: number
}
export type SettingsApi = Settings & { change: (part: Partial<Settings>) => void }

export const MAX_BIGGER = 4
export const SettingsContext = createContext<SettingsApi>({
  elder: false,
  contrast: false,
  bigger: 0,
  change: () => {},
})
export const useSettings = () => useContext(SettingsContext)
