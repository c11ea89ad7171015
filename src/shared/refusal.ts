/** Why a request cannot be served; `http` turns the kind into a status. */
export type RefusalKind =
  | 'invalid'
  | 'unprocessable'
  | 'not_found'
  | 'unauthenticated'
  | 'forbidden'
  | 'conflict'
  | 'stale'
  | 'precondition'
  | 'too_large'
  | 'too_many'
  | 'unavailable'

export type FieldError = { path: string; message: string }

/** Thrown where a request must be refused: a stable code, a kind, and a Chinese sentence that says what to do. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly detail: string
  readonly errors: FieldError[] | undefined
  readonly retryAfterSeconds: number | undefined
  /** Further members of the problem object: what the caller needs to go on. */
  readonly more: Record<string, unknown> | undefined

  constructor(refusal: {
    kind: RefusalKind
    code: string
    detail: string
    errors?: FieldError[]
    retryAfterSeconds?: number
    more?: Record<string, unknown>
  }) {
    super(refusal.code)
    this.kind = refusal.kind
    this.code = refusal.code
    this.detail = refusal.detail
    this.errors = refusal.errors
    this.retryAfterSeconds = refusal.retryAfterSeconds
    this.more = refusal.more
  }
}
