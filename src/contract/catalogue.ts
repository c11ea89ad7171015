import { z } from 'zod'
import { ServiceDocument } from './service.ts'

export const ServiceListQuery = z.object({
  theme: z.string().optional(),
  department: z.string().optional(),
  audience: z.string().optional(),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
})
export const ServiceBrief = z.object({
  id: z.string(),
  name: z.string(),
  department: z.string(),
  theme: z.string(),
  kind: z.string(),
  audience: z.array(z.string()),
  summary: z.string(),
})
export type ServiceBrief = z.infer<typeof ServiceBrief>
export const ServiceListResponse = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  services: z.array(ServiceBrief),
})
export type ServiceListResponse = z.infer<typeof ServiceListResponse>

/** The whole item: every key of the service document at the top level, with the state of each cited law beside it. */
export const ServiceResponse = ServiceDocument.extend({
  laws: z.array(
    z.object({
      law: z.string(),
      article: z.string().optional(),
      state: z.string(),
      number: z.string().nullable(),
      effective: z.string().nullable(),
      replacedBy: z.string().nullable(),
      verified: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
})
export type ServiceResponse = z.infer<typeof ServiceResponse>

export const HomeResponse = z.object({
  hot: z.array(z.object({ text: z.string(), serviceId: z.string().optional() })),
  themes: z.array(
    z.object({
      name: z.string(),
      count: z.number().int(),
      services: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  lifeEvents: z.array(
    z.object({ title: z.string(), services: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
  services: z.number().int(),
  version: z.string(),
})
export type HomeResponse = z.infer<typeof HomeResponse>
