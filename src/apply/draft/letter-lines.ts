import { doubtsOn } from '../../catalogue/index.ts'
import type { FactAnswer, FormKnowledge, LetterFile, Material, ServiceDocument } from '../../contract/index.ts'
import { judge, type Lookup, namesIn, parse } from '../../rules/index.ts'
import type { Paragraph, Run } from '../../writing/index.ts'
import { answerInWords } from './values.ts'

/** What a letter is about, beside its slots. */
export type LetterMatter = {
  service: ServiceDocument
  material: Material | null
  facts: Record<string, FactAnswer>
  forms: FormKnowledge
}

type Slot = (id: string) => Run
const NUMERALS = [...'一二三四五六七八九十']

/** The paragraphs of a letter for these facts; items are numbered in the order in which they stand. */
export function letterLines(letter: LetterFile, matter: LetterMatter, lookup: Lookup, slot: Slot): Paragraph[] {
  let count = 0
  return letter.paragraphs
    .filter(({ when }) => when === undefined || judge(parse(when), lookup) === true)
    .flatMap(({ text, item, each, plain }) =>
      repeatsOf(each, matter, slot).map((repeat) => {
        const number = item ? `${NUMERALS[count++] ?? count}、` : ''
        return { indent: !plain, runs: [{ text: number }, ...runsOf(text, { ...builtIn(matter), item: repeat }, slot)] }
      }),
    )
    .map(({ indent, runs }) => ({ indent, runs: runs.filter(({ text, blank }) => blank || text !== '') }))
}

const builtIn = ({ service, material }: LetterMatter): Record<string, Run[]> => ({
  service: [{ text: service.name }],
  office: [{ text: service.list.dept.name }],
  material: [{ text: material?.name ?? service.name }],
})

const runsOf = (text: string, given: Record<string, Run[]>, slot: Slot): Run[] =>
  text.split(/(\{\w+\})/).flatMap((piece) => {
    const id = /^\{(\w+)\}$/.exec(piece)?.[1]
    return id === undefined ? [{ text: piece }] : (given[id] ?? [slot(id)])
  })

type Each = LetterFile['paragraphs'][number]['each']

/** What a line is repeated over, as the runs that `{item}` stands for; once where it is not repeated. */
function repeatsOf(each: Each, matter: LetterMatter, slot: Slot): Run[][] {
  const { service, material, forms } = matter
  switch (each) {
    case undefined:
      return [[]]
    case 'conditions':
      return promised(service).map((text) => [{ text }])
    case 'laws':
      return lawsOf(service).map((text) => [{ text }])
    case 'materialFields':
      return ownFields(material, forms).map((field) => [{ text: `${field}：` }, slot(field)])
    case 'facts':
      return answersFor(matter).map((text) => [{ text }])
  }
}

/** 《law》第一条、第二条; each law once. */
function lawsOf({ legalBasis }: ServiceDocument): string[] {
  const articles = new Map<string, string[]>()
  for (const { law, article } of legalBasis)
    articles.set(law, [...(articles.get(law) ?? []), ...(article ? [article] : [])])
  return [...articles].map(([law, all]) => `《${law}》${all.join('、')}`)
}

/** What the person answered of the facts that call for this material; other answers are no business of it. */
function answersFor({ service, material, facts, forms }: LetterMatter): string[] {
  const about = material ? namesIn(parse(material.when)) : new Set<string>()
  return service.facts
    .filter(({ id }) => about.has(id))
    .flatMap((fact) => {
      const answer = facts[fact.id]
      if (answer === undefined) return []
      const words = answerInWords(answer, fact, forms.texts, false)
      const says = typeof answer === 'boolean' && (answer ? fact.yes : fact.no)
      return [says || `${fact.noun ?? fact.ask}${fact.noun ? '：' : ''}${words}`]
    })
}

/** The conditions somebody promises to meet; those in doubt are left to the office. */
export const promised = (service: ServiceDocument): string[] =>
  service.conditions
    .filter(
      ({ id, effect = 'decides' }) => effect === 'decides' && doubtsOn(service, [`conditions.${id}`]).length === 0,
    )
    .map(({ text }) => text)

/** What a material asks that a letter has no words of its own for: not signatures, seals, dates, nor the contents as such. */
export function ownFields(material: Material | null, { layout }: FormKnowledge): string[] {
  const byHand = new RegExp(layout.byHand, 'u')
  return (material?.fields ?? []).filter((field) => !byHand.test(field) && !GENERAL.test(field))
}
const GENERAL =
  /^(日期|签署日期|签名日期|签字盖章|签章|签名|签字|声明内容|承诺|承诺内容|承诺事项|承诺人.*|声明人|内容|法定代表人.*签字|全体投资人签名盖章|经营者签名)$/u
