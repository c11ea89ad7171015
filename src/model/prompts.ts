import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

const Head = z.strictObject({
  task: z.string(),
  version: z.number().int(),
  inputs: z.array(z.string()),
  output: z.string(),
  why: z.string(),
})

/** A versioned prompt; `render` needs exactly the inputs that its head names. */
export type Prompt = {
  task: string
  version: number
  render: (inputs: Record<string, string>) => { system: string; user: string }
}

const root = join(import.meta.dirname, '../../prompts')

/** Loads `prompts/<task>/v<version>.md`. Throws where the head, a section or a placeholder does not fit. */
export async function loadPrompt(task: string, version: number): Promise<Prompt> {
  const text = await readFile(join(root, task, `v${version}.md`), 'utf8')
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const { inputs, ...named } = Head.parse(parseYaml(head))
  const [, system, user] = /^# system\n([\s\S]*?)\n# user\n([\s\S]*)$/.exec(body.trim()) ?? []
  if (system === undefined || user === undefined || named.task !== task || named.version !== version)
    throw new Error(`提示词 ${task}/v${version}.md 的格式不对`)
  const placeholders = new Set([...`${system}${user}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))
  const differing = [...placeholders]
    .filter((name) => !inputs.includes(name))
    .concat(inputs.filter((name) => !placeholders.has(name)))
  if (differing.length > 0) throw new Error(`提示词 ${task}/v${version}.md 的输入与正文不一致：${differing.join('、')}`)
  return {
    task,
    version,
    render: (values) => {
      const fill = (template: string) =>
        template.replace(/\{(\w+)\}/g, (_, name: string) => {
          const value = values[name]
          if (value === undefined) throw new Error(`提示词 ${task}/v${version} 缺少输入 ${name}`)
          return value
        })
      return { system: fill(system), user: fill(user) }
    },
  }
}
