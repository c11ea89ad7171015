import type { ServiceDocument } from '../contract/index.ts'

/** An element that may differ by case, always as a list of cases; a plain element is one case without a label. */
export const casesOf = <T extends object>(element: T | T[]): T[] => (Array.isArray(element) ? element : [element])

type CaseText = { label?: string | undefined; text: string }

/** The cases of the elements that people compare first, each as label and text; what is unknown is left out. */
export const feeCases = ({ fee }: ServiceDocument): CaseText[] =>
  casesOf(fee).map(({ label, amount }) => ({ label, text: amount }))

export const timeCases = ({ time }: ServiceDocument): CaseText[] =>
  casesOf(time).flatMap(({ label, promised, statutory }) => {
    const text = promised ?? statutory
    return text ? [{ label, text }] : []
  })

export const visitCases = ({
  visits,
}: ServiceDocument): { label?: string | undefined; times: number; why?: string | undefined }[] =>
  typeof visits === 'number' ? [{ times: visits }] : visits.map(({ label, times, why }) => ({ label, times, why }))

export const channelCases = ({ channels }: ServiceDocument): { label?: string | undefined; through: string[] }[] =>
  channels.every((channel) => typeof channel === 'string')
    ? [{ through: channels as string[] }]
    : (channels as { label?: string; through: string[] }[])

export const levelText = ({ level }: ServiceDocument): string =>
  typeof level === 'string' ? level : [...new Set(level.map((entry) => entry.level))].join('、')

/** `丢失补领：每证40元；首次申领：免费` */
export const joinCases = (cases: CaseText[]): string | undefined =>
  cases.length === 0 ? undefined : cases.map(({ label, text }) => (label ? `${label}：${text}` : text)).join('；')

/** The four facts a result card shows; an absent one is unknown. */
export function factsOf(service: ServiceDocument): { fee?: string; time?: string; visits?: string; channels?: string } {
  const visits = visitCases(service).map(({ label, times }) => ({
    label,
    text: times === 0 ? '不用跑' : `跑${times}次`,
  }))
  const facts = {
    fee: joinCases(feeCases(service)),
    time: joinCases(timeCases(service)),
    visits: joinCases(visits),
    channels: [...new Set(channelCases(service).flatMap(({ through }) => through))].join('、'),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text))
}

/** The doubts of a service that concern one of the element paths. */
export const doubtsOn = (service: ServiceDocument, fields: string[]): string[] =>
  service.uncertain
    .filter(({ touches }) =>
      touches.some((touched) =>
        fields.some((field) => touched === field || touched.startsWith(`${field}.`) || field.startsWith(`${touched}.`)),
      ),
    )
    .map(({ text }) => text)
