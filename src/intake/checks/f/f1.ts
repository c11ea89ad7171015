import type { Check, Finding } from '../../case-file.ts'
import { amountFromCapitals, numberIn } from '../../compare/index.ts'
import { atField, type Fields, figureOf } from './figures.ts'

const CAPITALS = /大写/
/** A sum in capitals may be rounded to the fen. */
const FEN = 0.006

/** An amount in capitals and in figures differ (正确填写票据和结算凭证的基本规定: both have to agree). */
export const f1: Check = {
  code: 'F1',
  find: (file) =>
    file.papers.flatMap((paper) =>
      [paper.fields, ...Object.values(paper.rows).flat()].flatMap((fields): Finding[] =>
        Object.entries(fields).flatMap(([name, words]) => {
          const figures = CAPITALS.test(name) ? figuresFor(name, fields) : null
          const amount =
            typeof words.value === 'string'
              ? (amountFromCapitals(words.value) ?? numberOnly(words.value))
              : numberIn(words.value)
          if (!figures || amount === null || Math.abs(amount - figures.value) < FEN) return []
          const slots = { a: String(words.value), b: String(figures.reading.value) }
          const evidence = `${name}：${slots.a}；${figures.field}：${slots.b}`
          return [
            atField(paper, file, [words, figures.reading], { slots, evidence, cause: `amount:${paper.file}:${name}` }),
          ]
        }),
      ),
    ),
}

/** 月租金大写 goes with 月租金, 金额（大写） with 金额（小写）. */
function figuresFor(name: string, fields: Fields) {
  const base = name.replace(/[（(]?大写[）)]?/, '')
  return figureOf(
    fields,
    [`${base}小写`, `${base}（小写）`, base, `小写${base}`].filter((one) => one !== '' && one !== name),
  )
}

const numberOnly = (text: string): number | null => (/^[\d,.]+$/.test(text) ? numberIn(text) : null)
