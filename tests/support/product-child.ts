import { startServer } from '../../src/app/index.ts'

/** The whole product in a process of its own, to be killed; says where it listens. */
const { url } = await startServer({ env: process.env })
console.log(url)
