#!/usr/bin/env node
// Runs the command line on the Node that comes with the project, whatever Node started this file.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const node = join(require.resolve('node/package.json'), '../bin/node')
const { status } = spawnSync(node, [join(import.meta.dirname, '../src/cli.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
