import { type Logger, pino } from 'pino'

export type { Logger }

/** Ids, counts and times only: names, numbers, questions and contents of papers never go into a log line. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['question', 'answer', '*.question', '*.answer', 'email', 'password', '*.password'],
      censor: '[略]',
    },
  })
