import { demoByDefault, ensureWebBuilt, startServer } from './app/index.ts'
import { KnowledgeError } from './catalogue/index.ts'
import { ConfigError } from './config/index.ts'
import { Refusal } from './shared/index.ts'

const say = (text: string) => console.log(text)

try {
  const started = performance.now()
  say('政通正在启动')
  say('  正在检查页面（首次需要构建，约半分钟）')
  if (await ensureWebBuilt()) say('  页面已构建')
  const server = await startServer({ env: await demoByDefault(process.env), progress: (step) => say(`  ${step}`) })
  say(`已就绪，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒。请打开 ${server.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close()
      process.exit(0)
    })
  }
} catch (error) {
  console.error(describe(error))
  process.exit(1)
}

function describe(error: unknown): string {
  if (error instanceof ConfigError || error instanceof KnowledgeError) return error.message
  if (error instanceof Refusal) return error.detail
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return '端口已被占用，请先停掉占用的程序，或用 PORT=3001 npm start 换一个端口'
  return `启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
