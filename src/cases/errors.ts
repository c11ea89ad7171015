import type { Case, Difference, Missing, Role, VerbName } from '../contract/index.ts'
import { Refusal } from '../shared/index.ts'

/** Refusals of cases, papers and the wallet. What is not yours does not exist. */
export const caseNotFound = () =>
  new Refusal({ kind: 'not_found', code: 'cases.not_found', detail: '没有找到这件申请，请到“我的办件”里核对' })

export const documentNotFound = () =>
  new Refusal({
    kind: 'not_found',
    code: 'cases.document_not_found',
    detail: '没有找到这份材料，可能已经删掉了，请刷新再看',
  })

export const uploadNotFound = () =>
  new Refusal({
    kind: 'not_found',
    code: 'cases.upload_not_found',
    detail: '这次上传已经过期或取消，请重新选择文件上传',
  })

export const walletNotFound = () =>
  new Refusal({
    kind: 'not_found',
    code: 'wallet.not_found',
    detail: '“我的材料”里没有这一项，可能已经删掉了，请刷新再看',
  })

export const notDraft = () =>
  new Refusal({
    kind: 'conflict',
    code: 'cases.not_draft',
    detail: '这件申请已经提交，不能再改。要改请先撤回，或等机关通知补正时再补',
  })

export const cannotWithdraw = () =>
  new Refusal({
    kind: 'conflict',
    code: 'cases.cannot_withdraw',
    detail: '这件申请现在不能撤回。还没提交的可以直接删除，已有结果的请打12345',
  })

export const versionMissing = () =>
  new Refusal({
    kind: 'precondition',
    code: 'cases.version_missing',
    detail: '保存时要在 If-Match 里写明是在哪一版上改的，例如 "3"；版本号在办件的 version 里',
  })

/** Somebody saved meanwhile; carries what is there now, so that nothing is lost on either side. */
export const stale = (current: Case, differs: Difference[]) =>
  new Refusal({
    kind: 'stale',
    code: 'cases.stale',
    detail: '您在别处也改过这张表。两份都留着，请选一份接着填',
    more: { current, differs },
  })

export const incomplete = (detail: string, missing: Missing[]) =>
  new Refusal({
    kind: 'unprocessable',
    code: 'cases.incomplete',
    detail,
    errors: missing.map(({ kind, id, message }) => ({
      path: kind === 'material' ? `documents.${id}` : `applicant.${id}`,
      message,
    })),
    more: { missing },
  })

export const unknownMaterial = () =>
  new Refusal({
    kind: 'unprocessable',
    code: 'cases.unknown_material',
    detail: '这件事没有这一项材料，请从材料清单里选一项，或不写',
    errors: [{ path: 'materialId', message: '材料清单里没有这一项' }],
  })

export const contentBroken = () =>
  new Refusal({
    kind: 'unavailable',
    code: 'files.broken',
    detail: '这份文件在存放的地方被改动或损坏了，打不开。请重新上传，并打12345告诉我们',
  })

export const wrongRole = () =>
  new Refusal({
    kind: 'forbidden',
    code: 'account.role',
    detail: '您的账号不能做这一步，请换有权限的账号登录',
  })

export const ownCase = () =>
  new Refusal({ kind: 'forbidden', code: 'cases.own', detail: '这是您自己的申请，要由别的工作人员办理' })

/** Who did the last step, as far as the one who asks may know. */
export type LastStep = { title: string; at: string; by: { name: string; office: string | null; role: Role | string } }

/** The case is not where this step needs it: somebody was faster, or it is not its turn. Says who did what, and what is possible now. */
export const notNow = (
  detail: string,
  more: { state: string; version: number; can: VerbName[]; last: LastStep | null },
) => new Refusal({ kind: 'conflict', code: 'cases.not_now', detail, more })

/** A step that the law or the state of the case does not let happen; `more` holds what is needed to go on. */
export const barred = (code: string, detail: string, more?: Record<string, unknown>) =>
  new Refusal({ kind: 'conflict', code: `cases.${code}`, detail, ...(more && { more }) })

export const wrongInput = (path: string, message: string) =>
  new Refusal({
    kind: 'unprocessable',
    code: 'cases.wrong_input',
    detail: message,
    errors: [{ path, message }],
  })
