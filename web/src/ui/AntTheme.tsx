import { ConfigProvider, type ThemeConfig } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useEffect, useState } from 'react'
import { useSettings } from '../lib/settings.ts'

const value = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const themeOf = (elder: boolean): ThemeConfig => ({
  token: {
    colorPrimary: value('--p600'),
    colorLink: value('--p600'),
    colorSuccess: value('--ok-fill'),
    colorWarning: value('--yellow-fill'),
    colorError: value('--red-fill'),
    colorInfo: value('--blue-fill'),
    colorText: value('--ink'),
    colorTextSecondary: value('--ink-2'),
    colorTextTertiary: value('--ink-3'),
    colorTextPlaceholder: value('--ink-3'),
    colorTextDescription: value('--ink-3'),
    colorBorder: value('--ctrl'),
    colorBorderSecondary: value('--line'),
    colorBgLayout: value('--paper'),
    colorBgContainer: value('--surface'),
    colorBgElevated: value('--surface'),
    borderRadius: 8,
    borderRadiusLG: 12,
    borderRadiusSM: 4,
    controlHeight: elder ? 64 : 44,
    fontSize: elder ? 20 : 16,
    fontFamily: 'inherit',
  },
})

/**
 * Ant Design in our tokens; wraps only the parts that use it, so that the first page does not carry it. The tokens are read
 * after a change of mode has reached the root element; what is inside stays, so that a conversation is not lost by it.
 */
export function AntTheme({ children }: { children: ReactNode }) {
  const { elder, contrast } = useSettings()
  const [theme, setTheme] = useState(() => themeOf(elder))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the contrast changes the values of the tokens
  useEffect(() => setTheme(themeOf(elder)), [elder, contrast])
  return (
    <ConfigProvider locale={zhCN} theme={theme}>
      {children}
    </ConfigProvider>
  )
}
