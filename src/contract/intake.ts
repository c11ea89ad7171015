import { z } from 'zod'
import type { AdviserFile } from './adviser.ts'
import { PaperKind, type Severity } from './papers.ts'
import type { ProvingFile } from './proving.ts'

/** The files of `knowledge/intake`. */
const Text = z.string().trim().min(1)

/** What a fault comes to, in the words of the trade. */
export const DefectLevel = z.enum(['拒', '补', '提', '人工', '审查'])

const Words = { message: Text, remedy: Text, basis: Text.optional() }

export const DefectEntry = z.strictObject({
  code: z.string().regex(/^[A-J]\d{1,2}$/, '编号写成一个字母加数字，如 A1'),
  name: Text,
  level: DefectLevel,
  /** May be accepted first and supplemented later, where the service's own list says so (容缺). */
  tolerable: z.boolean().default(false),
  /** How it is found, for those who read the table. */
  how: Text,
  ...Words,
  /** Other words for the same fault, by a name that checks choose. */
  also: z.record(z.string().regex(/^[a-zA-Z]+$/), z.strictObject(Words).partial()).default({}),
})

/** `knowledge/intake/defects.yaml`: every fault that a paper can have. */
export const DefectFile = z.strictObject({
  /** How a finding is put that a person has to look at first; `{message}` is what the finding would say. */
  doubt: z.strictObject({ message: Text.includes('{message}'), remedy: Text }),
  defects: z.array(DefectEntry).min(1),
})

const Pattern = Text.refine((source) => {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}, '不是合法的正则表达式')

/** `knowledge/intake/paper-names.yaml`: which papers the name of a material means. */
export const PaperNameFile = z.strictObject({
  names: z
    .array(
      z.strictObject({
        name: Text,
        kinds: z.array(PaperKind).min(1),
        in: Pattern,
        /** The name leaves it open: another paper may do as well. */
        open: z.boolean().default(false),
      }),
    )
    .refine(
      (names) => PaperKind.options.every((kind) => names.some(({ kinds }) => kinds.includes(kind))),
      '每一种纸都要有名称',
    ),
  either: Pattern,
  joints: Pattern,
})

/** `knowledge/intake/advice.yaml`: how the advice after a check is put. */
export const AdviceFile = z.strictObject({
  accept: Text,
  reminders: Text.includes('{count}'),
  supplement: Text.includes('{count}'),
  notAccept: Text.includes('{message}'),
  openMaterials: Text.includes('{names}'),
  noPapers: Text,
  terminal: z.strictObject({
    document: Text,
    placed: Text,
    defect: Text,
    remedy: Text,
    basis: Text,
    decision: Text,
    marks: z.strictObject({ block: Text, supplement: Text, remind: Text }),
    decisions: z.strictObject({ accept: Text, supplement: Text, not_accept: Text }),
  }),
})

export type AdviceFile = z.infer<typeof AdviceFile>
export type PaperNameFile = z.infer<typeof PaperNameFile>
export type DefectLevel = z.infer<typeof DefectLevel>
export type DefectEntry = z.infer<typeof DefectEntry>
export type DefectFile = z.infer<typeof DefectFile>
export type IntakeKnowledge = DefectFile & {
  paperNames: PaperNameFile
  advice: AdviceFile
  adviser: AdviserFile
  proving: ProvingFile
}

/** Severity as the interface says it; what a person has to look at is marked beside it. */
export const SEVERITY_OF: Record<DefectLevel, { severity: Severity; needsHuman: boolean }> = {
  拒: { severity: 'block', needsHuman: true },
  补: { severity: 'supplement', needsHuman: false },
  提: { severity: 'remind', needsHuman: false },
  人工: { severity: 'remind', needsHuman: true },
  审查: { severity: 'remind', needsHuman: true },
}
