import { basename } from 'node:path'
import {
  FormFieldFile,
  type FormKnowledge,
  type FormOverride,
  FormOverrideFile,
  FormTextFile,
  LetterFile,
  type ServiceDocument,
} from '../contract/index.ts'
import { namesIn, parse } from '../rules/index.ts'
import { type KnowledgeFault, parseSource, readFolder, readYamlFile, type YamlSource } from './yaml-source.ts'

/** Reads `knowledge/forms`; faults (unknown service, field, fact or slot) come beside what could be read. */
export async function loadForms(
  dir: string,
  services: Map<string, ServiceDocument>,
): Promise<{ forms: FormKnowledge | null; faults: KnowledgeFault[] }> {
  const layout = parseSource(await readYamlFile(dir, 'forms/fields.yaml'), FormFieldFile)
  const texts = parseSource(await readYamlFile(dir, 'forms/texts.yaml'), FormTextFile)
  const faults = [...layout.faults, ...texts.faults]
  const letters = (await readFolder(dir, 'forms/letters')).flatMap((source) => {
    const { value, faults: found } = parseSource(source, LetterFile)
    faults.push(...found, ...(value ? letterFaults(value, source, services) : []))
    return value ? [value] : []
  })
  const overrides = new Map<string, FormOverride>()
  for (const source of await readFolder(dir, 'forms/services')) {
    const { value, faults: found } = parseSource(source, FormOverrideFile)
    faults.push(...found, ...(value ? overrideFaults(value, source, services) : []))
    if (value) overrides.set(basename(source.file, '.yaml'), value)
  }
  const forms =
    layout.value && texts.value ? { layout: layout.value, texts: texts.value, letters, services: overrides } : null
  return { forms, faults }
}

type Path = (string | number)[]
const fault = (source: YamlSource, path: Path, message: string, remedy: string): KnowledgeFault => ({
  file: source.file,
  line: source.lineOf(path),
  path: path.join('.'),
  message,
  remedy,
})

const BUILT_IN = ['service', 'office', 'material', 'item']

function letterFaults(
  letter: LetterFile,
  source: YamlSource,
  services: Map<string, ServiceDocument>,
): KnowledgeFault[] {
  const slots = new Set([...letter.slots.map(({ id }) => id), ...BUILT_IN])
  const facts = new Set((letter.services ?? []).flatMap((id) => services.get(id)?.facts.map((fact) => fact.id) ?? []))
  const expression = (text: string | undefined, path: Path): KnowledgeFault[] => {
    if (text === undefined) return []
    try {
      return [...namesIn(parse(text))]
        .filter((name) => !slots.has(name) && !facts.has(name))
        .map((name) => fault(source, path, `没有事实或填空“${name}”`, '改为事项的事实编号或 slots 里的编号'))
    } catch {
      return [fault(source, path, `表达式“${text}”写得不对`, '写法见 knowledge/README.md')]
    }
  }
  return [
    ...(letter.id === basename(source.file, '.yaml')
      ? []
      : [fault(source, ['id'], `编号“${letter.id}”与文件名不一致`, '文件名就是编号')]),
    ...(letter.services ?? []).flatMap((id, i) =>
      services.has(id) ? [] : [fault(source, ['services', i], `没有事项“${id}”`, '改为已有事项的编号')],
    ),
    ...expression(letter.ready?.when, ['ready', 'when']),
    ...expression(letter.choose, ['choose']),
    ...(letter.majority?.rules ?? []).flatMap(({ when }, i) => expression(when, ['majority', 'rules', i, 'when'])),
    ...letter.paragraphs.flatMap(({ text, when, each }, i) => [
      ...expression(when, ['paragraphs', i, 'when']),
      ...[...text.matchAll(/\{(\w+)\}/g)].flatMap(([, slot = '']) =>
        slots.has(slot) && (slot !== 'item' || each)
          ? []
          : [fault(source, ['paragraphs', i, 'text'], `没有填空“${slot}”`, '在 slots 里登记')],
      ),
    ]),
  ]
}

function overrideFaults(
  { fields }: FormOverride,
  source: YamlSource,
  services: Map<string, ServiceDocument>,
): KnowledgeFault[] {
  const id = basename(source.file, '.yaml')
  const service = services.get(id)
  if (!service) return [fault(source, [], `没有事项“${id}”`, '文件名是事项的编号')]
  const known = new Set(service.form.map(({ field }) => field))
  const facts = new Set(service.facts.map((fact) => fact.id))
  return Object.entries(fields).flatMap(([field, override]) => [
    ...(known.has(field)
      ? []
      : [fault(source, ['fields', field], `“${id}”的申请表没有栏目“${field}”`, '改为 form 里的栏目')]),
    ...('fact' in override && !facts.has(override.fact)
      ? [fault(source, ['fields', field, 'fact'], `“${id}”没有事实“${override.fact}”`, '改为 facts 里的编号')]
      : []),
  ])
}
