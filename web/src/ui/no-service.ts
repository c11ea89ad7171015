import { t } from '../texts/zh-CN.ts'
import type { Missing } from './Instead.tsx'

/** A matter that the catalogue does not have. */
export const NO_SERVICE: Missing = {
  icon: 'ask',
  title: t.guide.missing,
  text: t.guide.missingText,
  ways: [
    { to: '/search', text: t.footer.all },
    { to: '/help', text: t.nav.help },
  ],
}
