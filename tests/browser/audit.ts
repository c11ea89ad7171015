import type { Page } from 'playwright-core'

/** What a page must hold for everyone, looked at in the rendered page; returns the faults in words. */
export const audit = (page: Page): Promise<string[]> => page.evaluate(auditInPage)

function auditInPage(): string[] {
  const faults: string[] = []
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false })
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)].filter(shown)
  const short = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
  const textOfIds = (ids: string | null) =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('')

  if (document.documentElement.lang !== 'zh-CN') faults.push('lang is not zh-CN')
  if (!/政通$/.test(document.title)) faults.push(`title ${document.title}`)
  if (document.documentElement.scrollWidth > window.innerWidth)
    faults.push(`wider than the window by ${document.documentElement.scrollWidth - window.innerWidth}px`)

  const headings = all('h1, h2, h3, h4')
  if (headings.filter(({ tagName }) => tagName === 'H1').length !== 1) faults.push('not one h1')
  let before = 0
  for (const heading of headings) {
    const level = Number(heading.tagName[1])
    if (level > before + 1) faults.push(`heading skips a level: ${short(heading)}`)
    before = level
  }
  for (const landmark of ['header', 'main']) if (all(landmark).length === 0) faults.push(`no ${landmark}`)
  const navs = all('nav').map((nav) => nav.getAttribute('aria-label'))
  if (navs.includes(null) || new Set(navs).size !== navs.length) faults.push(`navigations: ${navs.join()}`)

  for (const field of all<HTMLInputElement>('input, textarea, select')) {
    const label = [...(field.labels ?? [])].map((one) => one.textContent).join('')
    const name = label || field.getAttribute('aria-label') || textOfIds(field.getAttribute('aria-labelledby'))
    if (!name.trim()) faults.push(`no label: ${short(field)}`)
  }
  for (const control of all('button, a[href], summary, [role="button"]')) {
    const images = [...control.querySelectorAll('img')].map((image) => image.alt).join('')
    const name =
      control.getAttribute('aria-label') || textOfIds(control.getAttribute('aria-labelledby')) || control.textContent
    if (!(name + images).trim()) faults.push(`no name: ${short(control)}`)
    const { width, height } = control.getBoundingClientRect()
    if (control.matches('button, .btn, .chip') && !control.matches('.skip') && (width < 24 || height < 24))
      faults.push(`too small to press (${Math.round(width)}×${Math.round(height)}): ${short(control)}`)
  }
  for (const image of all<HTMLImageElement>('img')) if (image.getAttribute('alt') === null) faults.push(short(image))
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push(`id twice: ${id}`)

  type Colour = [red: number, green: number, blue: number, alpha: number]
  const colour = (css: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }
  const light = ([red, green, blue]: Colour) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element: Element | null): Colour => {
    for (let one = element; one; one = one.parentElement) {
      const ground = colour(getComputedStyle(one).backgroundColor)
      if (ground[3] > 0.99) return ground
    }
    return [255, 255, 255, 1]
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!element || !texts.currentNode.textContent?.trim() || !shown(element)) continue
    if (element.closest('.vh, .skip, noscript, script, style, svg')) continue
    const style = getComputedStyle(element)
    const [a, b] = [light(colour(style.color)), light(groundOf(element))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < 4.5) faults.push(`contrast ${ratio.toFixed(1)}: ${short(element)}`)
  }
  return faults
}
