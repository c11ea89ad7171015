import { z } from 'zod'

export const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  catalogue: z.object({ services: z.number().int(), passages: z.number().int(), version: z.string() }),
  models: z.object({ chat: z.string().nullable(), embeddings: z.string() }),
  store: z.enum(['pglite', 'postgres']),
  /** Capabilities this server offers; the pages show only what is there. */
  rooms: z.array(z.string()),
})
export type Health = z.infer<typeof Health>
