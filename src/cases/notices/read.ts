import type { NoticeList } from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import type { Context } from '../deps.ts'
import { ensureSeen, readOffices } from '../scene.ts'
import { presentNotice } from './issue.ts'

/** The documents of a case, for whoever may see it. */
export async function listNotices(caseId: string, { person, deps }: Context): Promise<NoticeList> {
  ensureSeen(await deps.cases.find(caseId), person, await readOffices(deps))
  return { notices: (await deps.cases.notices.of(caseId)).map(presentNotice) }
}

/** A document as it was issued; the first time the applicant opens it is kept. */
export async function openNotice(caseId: string, noticeId: string, { person, deps }: Context) {
  const record = ensureSeen(await deps.cases.find(caseId), person, await readOffices(deps))
  const found = await deps.cases.notices.find(caseId, noticeId)
  if (!found)
    throw new Refusal({ kind: 'not_found', code: 'cases.notice_not_found', detail: '这件申请没有这份文书，请刷新再看' })
  if (record.ownerId === person.id) await deps.cases.notices.setOpened(noticeId, deps.clock.now())
  return found
}
