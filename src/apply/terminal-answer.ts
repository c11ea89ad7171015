import type { FactAnswer, Question } from '../contract/index.ts'

const YES = new Set(['y', 'yes', '是', '是的', '有', '对', '1'])
const NO = new Set(['n', 'no', '否', '不是', '没有', '没', '不', '无', '2', '0'])
const OPEN = /^(不知道|不清楚|不确定|跳过|\?|？)$/

/** An answer typed at a question: its value, `open` where the person does not know, null where it is not understood. */
export function readAnswer(
  { type, options = [], yes, no, unit = '' }: Question,
  typed: string,
): FactAnswer | 'open' | null {
  const text = typed.normalize('NFKC').trim()
  if (OPEN.test(text)) return 'open'
  switch (type) {
    case 'boolean': {
      const word = text.toLowerCase()
      if (YES.has(word) || text === yes) return true
      return NO.has(word) || text === no ? false : null
    }
    case 'number': {
      const bare = text.endsWith(unit) ? text.slice(0, text.length - unit.length).trim() : text
      return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null
    }
    case 'choice':
      return optionOf(options, text)
    case 'choices': {
      const chosen = text.split(/[,，、\s]+/).map((part) => optionOf(options, part))
      return chosen.every((option) => option !== null) ? chosen : null
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
    case 'text':
      return text === '' ? null : text
  }
}

/** By number (from 1) or by its text; `不知道` may be an option of its own. */
const optionOf = (options: string[], text: string): string | null =>
  options.find((option) => option.normalize('NFKC') === text) ?? options[Number(text) - 1] ?? null
