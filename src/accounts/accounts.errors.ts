import { Refusal, type RefusalKind } from '../shared/index.ts'

type Told = { kind: RefusalKind; detail: string; path?: string }

/** What better-auth answers, in words that say what to do; the same ones whether or not there is such an account. */
const TOLD: Record<string, Told> = {
  INVALID_EMAIL_OR_PASSWORD: { kind: 'unauthenticated', detail: '邮箱或密码不对，请核对后再试' },
  INVALID_USERNAME_OR_PASSWORD: { kind: 'unauthenticated', detail: '用户名或密码不对，请核对后再试' },
  INVALID_USERNAME: { kind: 'unauthenticated', detail: '用户名或密码不对，请核对后再试' },
  USERNAME_TOO_SHORT: { kind: 'unauthenticated', detail: '用户名或密码不对，请核对后再试' },
  USERNAME_TOO_LONG: { kind: 'unauthenticated', detail: '用户名或密码不对，请核对后再试' },
  USERNAME_IS_ALREADY_TAKEN: { kind: 'unprocessable', detail: '这个用户名已经有人用了，请换一个', path: 'username' },
  ACCOUNT_DISABLED: { kind: 'forbidden', detail: '这个账号已停用，请联系管理员' },
  INVALID_PASSWORD: { kind: 'unprocessable', detail: '现在的密码不对，请核对后再填', path: 'currentPassword' },
  CREDENTIAL_ACCOUNT_NOT_FOUND: { kind: 'conflict', detail: '您用统一身份认证登录，这里没有单独的密码可改' },
  INVALID_TOKEN: {
    kind: 'unprocessable',
    detail: '这个链接已经用过或过了一小时，请到窗口再要一个',
  },
  PROVIDER_NOT_FOUND: { kind: 'unavailable', detail: '统一身份认证暂时连不上，请稍后再试，或用账号密码登录' },
}
const BY_STATUS: Record<number, Told> = {
  401: { kind: 'unauthenticated', detail: '登录已过期，请重新登录' },
  403: { kind: 'forbidden', detail: '这一步不能做，请回到登录页重新登录' },
  404: { kind: 'not_found', detail: '没有这个地址，请核对后再试' },
  429: { kind: 'too_many', detail: '试的次数太多，请过一会儿再试' },
}
const UNREADABLE: Told = { kind: 'unprocessable', detail: '填写的内容有误，请核对后再提交' }

/** An answer of better-auth that refuses, as one of ours. */
export function refusalOf(body: unknown, status: number): Refusal {
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
  const told = TOLD[code] ?? BY_STATUS[status] ?? UNREADABLE
  return new Refusal({
    kind: told.kind,
    code: code ? `account.${code.toLowerCase()}` : 'account.refused',
    detail: told.detail,
    ...(told.path ? { errors: [{ path: told.path, message: told.detail }] } : {}),
  })
}

export const personNotFound = () =>
  new Refusal({ kind: 'not_found', code: 'account.not_found', detail: '没有这个人，请刷新名单后再试' })
export const notRegistered = () =>
  new Refusal({
    kind: 'not_found',
    code: 'account.not_registered',
    detail: '没有用这个邮箱注册的账号，请先在网页上注册',
  })
export const sessionNotFound = () =>
  new Refusal({ kind: 'not_found', code: 'account.session_not_found', detail: '这一处登录已经退出了，请刷新后再看' })
export const notOneself = () =>
  new Refusal({
    kind: 'conflict',
    code: 'account.oneself',
    detail: '不能改自己的角色、机构，也不能停用自己，请由另一位管理员来改',
  })
export const officeExists = () =>
  new Refusal({
    kind: 'conflict',
    code: 'account.office_exists',
    detail: '已经有同名的机构，请换一个名称',
    errors: [{ path: 'name', message: '已经有同名的机构，请换一个名称' }],
  })
export const officeWrong = (message: string) =>
  new Refusal({
    kind: 'unprocessable',
    code: 'account.office',
    detail: `机构：${message}`,
    errors: [{ path: 'office', message }],
  })
export const noReset = () =>
  new Refusal({ kind: 'unavailable', code: 'account.no_reset', detail: '这次没有生成链接，请过一会儿再试' })
export const demoPassword = () =>
  new Refusal({
    kind: 'forbidden',
    code: 'account.demo_password',
    detail: '演示账号的密码是公用的，不能改；请注册自己的账号再试',
  })
