import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { RUN_DIR } from './seed.ts'

export const root = join(import.meta.dirname, '../..')
/** The Node that comes with the project, whatever Node runs the tests. */
const node = join(createRequire(import.meta.url).resolve('node/package.json'), '../bin/node')

export type Finished = { status: number | null; out: string; err: string }
type Env = Record<string, string>

/** A program of the project (`src/main.ts`, `src/cli.ts`) as a process of its own. */
export function start(program: string, args: string[], env: Env) {
  return follow(spawn(node, [join(root, program), ...args], { cwd: root, env: environment(env) }))
}

/** A program with the Node that runs the tests. */
export function startScript(script: string, args: string[], env: Env) {
  return follow(spawn(process.execPath, [join(root, script), ...args], { cwd: root, env: environment(env) }))
}

/** Only what a process needs to run, so that no setting of the developer's shell changes a test; what one compiled the next need not. */
const environment = (env: Env): Env => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  ...(process.env[RUN_DIR] && { NODE_COMPILE_CACHE: join(process.env[RUN_DIR], 'compiled') }),
  TODAY: '2026-11-18',
  ...env,
})

function follow(child: ChildProcess) {
  const text = { out: '', err: '' }
  child.stdout?.on('data', (piece) => {
    text.out += piece
  })
  child.stderr?.on('data', (piece) => {
    text.err += piece
  })
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (status) => resolve({ status, ...text }))
  })
  return { child, text, finished }
}
