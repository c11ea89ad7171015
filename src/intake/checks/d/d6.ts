import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { daysIn } from '../../days.ts'
import { doubtOf, fieldOf, placeOf } from '../../look.ts'

/** A power of attorney is for another time or another matter (民法典 第一百六十五条). */
export const d6: Check = {
  code: 'D6',
  find: (file) =>
    file.papers
      .filter(({ kind }) => kind === 'power-of-attorney')
      .flatMap((paper) => [...outOfTerm(paper, file), ...otherMatter(paper, file)]),
}

function outOfTerm(paper: PlacedPaper, { today }: CaseFile): Finding[] {
  const end = fieldOf(paper, '委托期限止', '委托期限')
  const start = paper.fields.委托期限起
  const [first] = daysIn(start?.value)
  const last = daysIn(end?.value).at(-1)
  if (end && last && last < today)
    return [{ slots: { d: last }, wording: 'expired', ...placeOf(paper, end), ...doubtOf(end) }]
  if (start && first && first > today)
    return [{ slots: { d: first }, wording: 'early', ...placeOf(paper, start), ...doubtOf(start) }]
  return []
}

/** Words that empower for whatever the matter needs. */
const ANYTHING = /全权|一切|所有|全部|相关|有关|本(次|项)|该(事|项)|申请|办理(手续|事宜|事项)?$/

/** The matter named is surely another one of the catalogue; where it only shares no word with this one, a person looks. */
function otherMatter(paper: PlacedPaper, { service, catalogue }: CaseFile): Finding[] {
  const field = fieldOf(paper, '委托事项')
  const said = plain(String(field?.value ?? ''))
  if (!field || said.length < 4) return []
  const own = [service.name, ...service.aliases, ...(service.variants ?? []).map(({ name }) => name)].map(plain)
  if (own.some((name) => shares(said, name))) return []
  const other = [...catalogue.services.values()].find(({ id, name }) => id !== service.id && said.includes(plain(name)))
  if (!other && (ANYTHING.test(said) || own.some((name) => anyShared(said, name)))) return []
  return [
    {
      slots: { 事项: String(field.value) },
      wording: 'matter',
      ...placeOf(paper, field),
      ...(other ? doubtOf(field) : { severity: 'remind' as const }),
    },
  ]
}

/** At least half of the shorter one's pairs of letters occur in the other. */
function shares(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const pairs = pairsOf(short)
  return pairs.length > 0 && pairs.filter((pair) => long.includes(pair)).length / pairs.length >= 0.5
}

const COMMON = /办理|申请|登记|许可|手续|事项|变更|业务|证明|备案|审批/
const anyShared = (a: string, b: string): boolean => pairsOf(a).some((pair) => !COMMON.test(pair) && b.includes(pair))
const pairsOf = (text: string): string[] => [...text].slice(1).map((letter, i) => `${text[i]}${letter}`)
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s（）()“”"'《》、，。：:]/g, '')
