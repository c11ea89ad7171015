import { z } from 'zod'

/** What somebody may do: hand in (citizen), check papers (clerk), decide (approver), watch (supervisor), set up (admin). */
export const Role = z.enum(['citizen', 'clerk', 'approver', 'supervisor', 'admin'])

/** Who is signed in; `office` is the body whose cases a clerk or approver may see, null for citizens and for all-office roles. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  office: z.string().nullable(),
})

/** The signed-in person as shown to that person. */
export const Me = Person.extend({
  email: z.string(),
  username: z.string().nullable(),
  officeName: z.string().nullable(),
})

const PASSWORD_MIN = 8
const PASSWORD_MAX = 128
const secret = z
  .string('请填密码')
  .min(1, { error: '请填密码', abort: true })
  .max(PASSWORD_MAX, `密码最多${PASSWORD_MAX}个字符`)
const newSecret = secret.min(PASSWORD_MIN, `密码至少要${PASSWORD_MIN}个字符`)
const email = z
  .string('请填邮箱')
  .trim()
  .min(1, { error: '请填邮箱', abort: true })
  .pipe(z.email('邮箱写得不对，应像 name@example.com'))
const username = z
  .string()
  .trim()
  .regex(/^[a-zA-Z0-9_.]{3,30}$/, '用户名用3到30个字母、数字、下划线或点')

export const SignInByEmail = z.object({ email, password: secret })
export const SignInByUsername = z.object({
  username: z.string('请填用户名').trim().min(1, '请填用户名'),
  password: secret,
})
export const SignUp = z.object({
  name: z.string('请填姓名').trim().min(1, '请填姓名').max(50, '姓名最多50个字'),
  email: email.refine((text) => !text.toLowerCase().endsWith('@demo.local'), 'demo.local 留给演示账号，请用自己的邮箱'),
  password: newSecret,
  username: username.optional(),
})
export const ChangePassword = z.object({ currentPassword: secret, newPassword: newSecret })
export const ResetPassword = z.object({
  token: z.string('链接不完整，请把收到的链接整个打开').min(1).max(200),
  newPassword: newSecret,
})

/** A path of this site to go on to; never another site. */
export const LocalPath = z.string().regex(/^\/(?![/\\])[^\\\s]*$/, '只能回到本站的页面')
export const SignInByProvider = z.object({ next: LocalPath.default('/') })

/** How one can sign in here. */
export const SignInWays = z.object({ password: z.literal(true), provider: z.boolean(), demo: z.boolean() })
export const SessionAnswer = z.object({ person: Me.nullable(), expiresAt: z.string().nullable() })
/** A place where the person is signed in. */
export const SignedInPlace = z.object({
  id: z.string(),
  since: z.string(),
  expiresAt: z.string(),
  device: z.string().nullable(),
  current: z.boolean(),
})

export const Office = z.object({ id: z.string(), name: z.string(), region: z.string() })
export const NewOffice = z.object({
  name: z.string('请填机构名称').trim().min(1, '请填机构名称').max(100, '名称最多100个字'),
  region: z.string('请填行政区划代码').regex(/^\d{6}$/, '要写6位行政区划代码'),
})

/** An account as an admin sees it. */
export const Account = Me.extend({ disabled: z.boolean(), createdAt: z.string() })
export const AccountsQuery = z.object({
  q: z.string().trim().max(100).default(''),
  role: Role.optional(),
  office: z.string().optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export const AccountPatch = z
  .object({ role: Role.optional(), office: z.string().nullable().optional(), disabled: z.boolean().optional() })
  .refine((patch) => Object.values(patch).some((value) => value !== undefined), '请写明要改角色、机构还是停用')

const fromTo = <T extends z.ZodType>(value: T) => z.object({ from: value, to: value }).optional()
/** A line of the log of account changes; `by` is a person's id, or the way a change came without one. */
export const AccountChange = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  person: z.string(),
  what: z.object({
    role: fromTo(Role),
    office: fromTo(z.string().nullable()),
    disabled: fromTo(z.boolean()),
    /** A link for setting a new password was made. */
    reset: z.literal(true).optional(),
  }),
})

export type Role = z.infer<typeof Role>
export type Person = z.infer<typeof Person>
export type Me = z.infer<typeof Me>
export type SignUp = z.infer<typeof SignUp>
export type SignInWays = z.infer<typeof SignInWays>
export type SessionAnswer = z.infer<typeof SessionAnswer>
export type SignedInPlace = z.infer<typeof SignedInPlace>
export type Office = z.infer<typeof Office>
export type NewOffice = z.infer<typeof NewOffice>
export type Account = z.infer<typeof Account>
export type AccountsQuery = z.infer<typeof AccountsQuery>
export type AccountPatch = z.infer<typeof AccountPatch>
export type AccountChange = z.infer<typeof AccountChange>
