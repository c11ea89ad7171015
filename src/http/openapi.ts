import type { z } from '@hono/zod-openapi'

/** The request part of a route that takes JSON. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

/** The responses of a route that answers 200 with JSON. */
export const jsonAnswer = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
})
