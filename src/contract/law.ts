import { z } from 'zod'

const PlainDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One law or document that services cite (`knowledge/laws`). */
export const Law = z.strictObject({
  title: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  level: z.enum([
    '法律',
    '行政法规',
    '部门规章',
    '地方性法规',
    '地方政府规章',
    '规范性文件',
    '标准',
    '司法解释',
    '其他',
  ]),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  published: PlainDate.nullable(),
  effective: PlainDate.nullable(),
  state: z.enum(['有效', '已修改', '已废止', '尚未生效']),
  replacedBy: z.string().nullable(),
  verified: z.boolean(),
  note: z.string().nullable(),
})
export type Law = z.infer<typeof Law>
export const LawFile = z.strictObject({ laws: z.array(Law) })
