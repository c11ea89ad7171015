import type { FieldReading } from '../../../contract/index.ts'
import { readIdentity } from '../../../identifiers/index.ts'
import type { Check, Finding, PlacedPaper } from '../../case-file.ts'
import { numberFault, numberKind, plainNumber, severityOf, titleOf } from '../../compare/index.ts'
import { placeOf } from '../../look.ts'

const NUMBERS = ['公民身份号码', '身份证号', '身份证号码', '证号']
const BIRTHS = ['出生', '出生日期', '出生年月']

/** Birth or sex beside an identity number do not fit its digits 7–14 and 17 (GB 11643-1999). A wrong number is E3 alone. */
export const e4: Check = {
  code: 'E4',
  find: (file) =>
    file.papers.flatMap((paper) =>
      [paper.fields, ...Object.values(paper.rows).flat()].flatMap((fields): Finding[] => {
        const number = NUMBERS.map((name) => fields[name]).find((reading) => reading !== undefined)
        if (!number || !isIdentity(number, file.today)) return []
        const wrong = misfit(fields, number)
        return wrong ? [finding(wrong, number, paper, titleOf(paper, file))] : []
      }),
    ),
}

function isIdentity({ value }: FieldReading, today: string): boolean {
  const plain = plainNumber(String(value))
  return plain.length === 18 && numberKind(plain) === 'identity' && numberFault(plain, today) === null
}

function misfit(
  fields: Record<string, FieldReading>,
  number: FieldReading,
): { name: string; reading: FieldReading } | null {
  const { birthDate, sex } = readIdentity(plainNumber(String(number.value)))
  const birth = BIRTHS.flatMap((name) => (fields[name] ? [{ name, reading: fields[name] }] : []))[0]
  if (
    birth &&
    /^\d{4}-\d{2}(-\d{2})?$/.test(String(birth.reading.value)) &&
    !birthDate.startsWith(String(birth.reading.value))
  )
    return birth
  const said = fields.性别
  return said && /^[男女]$/.test(String(said.value)) && said.value !== sex ? { name: '性别', reading: said } : null
}

const finding = (
  { name, reading }: { name: string; reading: FieldReading },
  number: FieldReading,
  paper: PlacedPaper,
  title: string,
): Finding => ({
  ...placeOf(paper, reading),
  slots: { 字段: name },
  ...severityOf('different', reading, number),
  evidence: `《${title}》${name}：${reading.value}；证号：${number.value}`,
  cause: `birth:${number.value}`,
})
