/** A process that holds nothing but the bare engine, as a reading process holds nothing but the reader. Answers a JPEG with the seconds of processor time that reading it takes. */
import sharp from 'sharp'
import { loadPaddle } from '../src/reading/ocr/paddle.ts'

const ocr = await loadPaddle({ figuresAgain: false })

process.on('message', async (jpeg: string) => {
  const { data, info } = await sharp(Buffer.from(jpeg, 'base64')).raw().toBuffer({ resolveWithObject: true })
  const picture = { data: new Uint8Array(data), width: info.width, height: info.height }
  const before = process.cpuUsage()
  await ocr.read(picture)
  const { user, system } = process.cpuUsage(before)
  process.send?.((user + system) / 1e6)
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
