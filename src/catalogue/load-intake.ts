import {
  AdviceFile,
  AdviserFile,
  DefectFile,
  type IntakeKnowledge,
  PaperNameFile,
  ProvingFile,
} from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readYamlFile, type YamlSource } from './yaml-source.ts'

/** What intake says of faults; null where a file has faults of its own. */
export async function loadIntake(dir: string, faults: KnowledgeFault[]): Promise<IntakeKnowledge | null> {
  const source = await readYamlFile(dir, 'intake/defects.yaml')
  const table = parseSource(source, DefectFile)
  const names = parseSource(await readYamlFile(dir, 'intake/paper-names.yaml'), PaperNameFile)
  const advice = parseSource(await readYamlFile(dir, 'intake/advice.yaml'), AdviceFile)
  const adviser = parseSource(await readYamlFile(dir, 'intake/adviser.yaml'), AdviserFile)
  const proving = parseSource(await readYamlFile(dir, 'intake/proving.yaml'), ProvingFile)
  faults.push(...advice.faults, ...adviser.faults, ...proving.faults)
  faults.push(...table.faults, ...names.faults, ...(table.value ? faultsWithin(table.value, source) : []))
  if (!table.value || !names.value || !advice.value || !adviser.value || !proving.value) return null
  return {
    ...table.value,
    paperNames: names.value,
    advice: advice.value,
    adviser: adviser.value,
    proving: proving.value,
  }
}

/** Codes are there once, and in order, so that the next one has its place. */
function faultsWithin({ defects }: DefectFile, { file, lineOf }: YamlSource): KnowledgeFault[] {
  return defects.flatMap(({ code }, i) => {
    const before = defects[i - 1]?.code
    if (before === undefined || isAfter(code, before)) return []
    const path = ['defects', i, 'code']
    const message = `${code} 排在 ${before} 后面，或写了两次`
    return [{ file, line: lineOf(path), path: path.join('.'), message, remedy: '按字母和数字的顺序排，一个编号一条' }]
  })
}

function isAfter(code: string, before: string): boolean {
  const [letter = '', ...digits] = code
  const [letterBefore = '', ...digitsBefore] = before
  return letter === letterBefore ? Number(digits.join('')) > Number(digitsBefore.join('')) : letter > letterBefore
}
