import type { DecideInput, ServiceDocument } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import { legalBasisOf } from '../notices/slots.ts'
import type { NoticeOrder, Scene } from './verb.ts'

/** 准予决定书: the conditions that were found to be met, what is permitted and how far. */
export function approvalNotice(
  { content, validity, licence }: DecideInput,
  { service, history, today }: Scene,
): NoticeOrder {
  const decides = service.conditions.filter(({ effect = 'decides' }) => effect === 'decides')
  const { result } = service.list
  return {
    kind: 'approval',
    slots: {
      acceptedOn: history.acceptedOn ?? '',
      decidedOn: today,
      conditions: String(decides.length),
      content: ended(content || `${service.name}（${result.name}）`),
      validity: validity || result.validity || '以证件载明的为准',
      licence,
      article: legalBasisOf(service),
      duties: '您应当在准予的范围内从事活动，接受监督检查；情况有变化的，依法申请变更。',
    },
    list: decides.map(({ text, basis }) => ({ text, basis })),
  }
}

/** 不予决定书: which condition is not met, by which evidence, and how the applicant's words were weighed. */
export function refusalNotice(
  { opinion, reasons, answer }: DecideInput,
  { service, history, today, words }: Scene,
): NoticeOrder {
  return {
    kind: 'refusal',
    slots: {
      acceptedOn: history.acceptedOn ?? '',
      decidedOn: today,
      reasons: String(reasons.length),
      article: legalBasisOf(service),
      opinion: ended(opinion),
      answer:
        history.objections.length > 0
          ? ended(
              fillIn(words.progress.objection.answered, {
                date: history.objections.at(-1)?.at.slice(0, 10) ?? '',
                answer,
              }),
            )
          : words.progress.objection.none,
    },
    list: reasons.map(({ conditionId, found, evidence }) => ({
      ...conditionOf(service, conditionId),
      service: service.name,
      found: ended(found).replace(/。$/u, '，'),
      evidence,
    })),
  }
}

const conditionOf = ({ conditions }: ServiceDocument, id: string): { text: string; basis: string } => {
  const found = conditions.find((one) => one.id === id)
  return { text: found?.text ?? id, basis: found?.basis ?? '' }
}

const ended = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`)
