import type { SignedInPlace, SignInWays, SignUp } from '../../../../src/contract/index.ts'
import { getJson, postJson, sendJson } from '../../lib/api.ts'

export const fetchWays = (signal?: AbortSignal) => getJson<SignInWays>('/api/auth/ways', {}, signal)

/** With an at sign it is an e-mail, without one a user name. */
export const signIn = (account: string, password: string) =>
  account.includes('@')
    ? postJson('/api/auth/sign-in/email', { email: account, password })
    : postJson('/api/auth/sign-in/username', { username: account, password })

export const signUp = (person: SignUp) => postJson('/api/auth/sign-up/email', person)

/** The address of the provider to go to. */
export const startAtProvider = (next: string) => postJson<{ url: string }>('/api/auth/sign-in/oidc', { next })

export const changePassword = (currentPassword: string, newPassword: string) =>
  postJson('/api/auth/change-password', { currentPassword, newPassword })
export const resetPassword = (token: string, newPassword: string) =>
  postJson('/api/auth/reset-password', { token, newPassword })

export const fetchPlaces = (signal?: AbortSignal) =>
  getJson<{ sessions: SignedInPlace[] }>('/api/me/sessions', {}, signal)
export const leavePlace = (id: string) => sendJson('DELETE', `/api/me/sessions/${encodeURIComponent(id)}`)
export const leaveOtherPlaces = () => sendJson('DELETE', '/api/me/sessions')
