import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger }

/** Ids, counts and times only: names, numbers, questions and contents of papers never go into a log line. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: {
      paths: ['question', 'answer', '*.question', '*.answer', 'email', 'password', '*.password'],
      censor: '[略]',
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

type Described = { type: string; message: string; code?: unknown; stack: string[]; cause?: Described }

/** What an error says of itself, without what it carries: the database puts the values of a failed query into its errors. */
function describeError(error: unknown): Described | string {
  if (!(error instanceof Error)) return typeof error
  const { name, message, stack = '', cause } = error
  const code = 'code' in error ? error.code : undefined
  return {
    type: name,
    message: withoutValues(message),
    ...(code === undefined ? {} : { code }),
    stack: stack.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(cause instanceof Error ? { cause: describeError(cause) as Described } : {}),
  }
}

/** Drizzle lists the values below the query. */
const withoutValues = (message: string): string => message.split('\nparams:')[0] ?? ''
