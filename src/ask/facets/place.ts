import { channelCases, visitCases } from '../../catalogue/index.ts'
import type { ServiceDocument } from '../../contract/index.ts'
import type { Sentence } from '../context.ts'
import { cite } from '../evidence.ts'
import type { FacetComposer, FacetTools } from './types.ts'

/** 在哪办: the competent body, the channels by case; addresses only where the catalogue has them. */
export const where: FacetComposer = (service, tools) => {
  const { say, laws } = tools
  const office = service.list.dept.name
  const { address, hours } = service.list.counter
  const sentences: Sentence[] = [
    { text: say('where.office', { office }), evidence: [cite(service, 'list.dept', office, laws)] },
    ...whereToApply(service, tools),
    ...channelLines(service, tools),
  ]
  if (address)
    sentences.push({
      text: `${address}${hours ? `，${hours}` : ''}。`,
      evidence: [cite(service, 'list.counter', address, laws)],
    })
  else sentences.push({ text: say('where.unknown'), evidence: [] })
  return { sentences }
}

const APPLIES = /(向|到|由|在|往).{2,30}(申请|申报|办理|提出|登记|备案|申领|报送|受理|核发|审批)/

/** The sentence of the summary that says where one applies (向……申请). */
function whereToApply(service: ServiceDocument, { laws }: FacetTools): Sentence[] {
  const sentence = service.summary.split(/(?<=[。；])/).find((part) => APPLIES.test(part))
  return sentence ? [{ text: sentence, evidence: [cite(service, 'summary', sentence, laws)] }] : []
}

function channelLines(service: ServiceDocument, { say, laws }: FacetTools): Sentence[] {
  return channelCases(service).map(({ label, through }) => {
    const channels = through.join('、')
    const quote = label ? `${label}：${channels}` : channels
    return {
      text: label ? say('where.case', { label, channels }) : say('where.channels', { channels }),
      evidence: [cite(service, 'channels', quote, laws)],
    }
  })
}

const ONLINE = /网|随申办|app|小程序|线上|电子|平台|客户端/i

/** 网上办: whether a channel is online, and how often one has to come in person. */
export const online: FacetComposer = (service, { say, laws }) => {
  const channels = [...new Set(channelCases(service).flatMap(({ through }) => through))]
  const isOnline = channels.some((channel) => ONLINE.test(channel))
  const text = say(isOnline ? 'online.yes' : 'online.no', { channels: channels.join('、') })
  const visits = visitCases(service).map(({ label, times, why }) => {
    const line = label
      ? say('online.visitCase', { label, times })
      : times === 0
        ? say('online.noVisit')
        : say('online.visits', { times, why: why ? `，${why}` : '' })
    return { text: line, evidence: [cite(service, 'visits', `${label ?? ''}到现场${times}次`, laws)] }
  })
  return { sentences: [{ text, evidence: [cite(service, 'channels', channels.join('、'), laws)] }, ...visits] }
}

/** 电话、地址、上班时间: only the adopting office knows them; said so, with where to ask. */
export const contact: FacetComposer = (service, { say, phrases, laws, text }) => {
  const what = /几点|上班|下班|周末|星期|礼拜|双休|开门|关门|时间|中午|节假/.test(text)
    ? 'hours'
    : /排(了|着|队)/.test(text)
      ? 'queue'
      : /姓什么|叫什么|谁负责|哪位|经办人|主任|所长|科长|领导/.test(text)
        ? 'person'
        : /电话|号码|联系|微信|邮箱|传真|公众号/.test(text)
          ? 'phone'
          : 'address'
  const { counter, dept } = service.list
  const known = what === 'hours' ? counter.hours : what === 'address' ? counter.address : null
  if (known) return { sentences: [{ text: `${known}。`, evidence: [cite(service, 'list.counter', known, laws)] }] }
  const sentence = say('contact.unknown', { what: phrases.contactWhat[what] ?? '', office: dept.name })
  return {
    sentences: [{ text: sentence, evidence: [cite(service, 'list.contact', service.list.contact.consult, laws)] }],
    unknown: phrases.contactWhat[what] ?? '',
  }
}
