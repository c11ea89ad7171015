import type { AskContext, Ending, Step } from './context.ts'
import { compose } from './steps/compose.ts'
import { finish } from './steps/finish.ts'
import { retrieve } from './steps/retrieve.ts'
import { route } from './steps/route.ts'
import { screen } from './steps/screen.ts'
import { understand } from './steps/understand.ts'

const STEPS: [string, Step][] = [
  ['screen', screen],
  ['understand', understand],
  ['route', route],
  ['retrieve', retrieve],
  ['compose', compose],
  ['finish', finish],
]

/** Runs the steps until one ends the run; each is timed, none begins after the reader has gone. */
export async function answer(context: AskContext): Promise<Ending> {
  for (const [name, step] of STEPS) {
    context.signal.throwIfAborted()
    const started = performance.now()
    const ending = await step(context)
    context.timings[`${name}Ms`] = Math.round((performance.now() - started) * 10) / 10
    if (ending) return ending
  }
  throw new Error('the last step must end the run')
}
