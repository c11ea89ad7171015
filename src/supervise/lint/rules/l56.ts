import { text } from '../document.ts'
import type { LintRule } from '../rule.ts'

const NOT_PUBLIC =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|\.(local|test|invalid|example)$|(^|\.)example\.(com|org|net)$/

/** What an address itself shows; whether it answers is asked by a job where an admin allows the host. */
export const l56: LintRule = (doc) => {
  const path = 'list.online.url'
  const url = text(doc, path)
  if (url === '') return []
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol) || /\s/.test(url) || !parsed.hostname.includes('.'))
    return [{ path, say: 'malformed', with: { url } }]
  if (NOT_PUBLIC.test(parsed.hostname)) return [{ path, say: 'internal', with: { url } }]
  const bareAddress =
    /^\/?(index\.(html?|jsp|do|php)|home|main)?\/?$/i.test(parsed.pathname) &&
    parsed.search === '' &&
    parsed.hash.length < 3
  return bareAddress ? [{ path, say: 'home', with: { url } }] : []
}
