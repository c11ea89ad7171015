import type { LeftOpen } from '../ask/index.ts'
import { type CaseDeps, taskOpener } from '../cases/index.ts'
import type { Role } from '../contract/index.ts'

/** Who sees to what 智问 left open: a hand-over is taken by a window, the rest by those who keep the knowledge. */
const OWNER: Record<LeftOpen['what'], Role> = {
  failed_handover: 'clerk',
  unanswered_question: 'supervisor',
  unhelpful_answer: 'supervisor',
}

/** Opens a task for each; the person who asked has the answer already, so that a task that cannot be opened is logged only. */
export function createLeftOpen({ cases, catalogue, clock, logger }: CaseDeps): (left: LeftOpen) => Promise<void> {
  const openTask = taskOpener({
    tasks: cases.tasks,
    words: catalogue.handling.progress.tasks,
    calendars: catalogue.calendars,
    now: clock.now,
  })
  return async ({ what, messageId, serviceIds }) => {
    const names = serviceIds.map((id) => catalogue.services.get(id)?.name ?? id)
    const owner = { role: OWNER[what], office: null, person: null }
    const detail = names.length > 0 ? names.join('、') : '没有认出是哪件事'
    try {
      await openTask({ source: what, detail, about: messageId, owner, key: messageId })
    } catch (error) {
      logger.error({ err: error, messageId }, 'Task could not be opened')
    }
  }
}
