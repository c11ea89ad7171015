import { type FormTexts, isMaterialChoice, type ServiceDocument } from '../../contract/index.ts'
import { fillIn, Refusal } from '../../shared/index.ts'
import { promised } from './letter-lines.ts'

const refuse = (code: string, detail: string) =>
  new Refusal({ kind: 'unprocessable', code, detail, errors: [{ path: 'paper', message: detail }] })

/** Why a paper is not written, and where to get it: evidence of others is theirs to give. */
export function notWritten(service: ServiceDocument, paper: string, ids: string[], texts: FormTexts): Refusal {
  const material = service.materials.find(({ id }) => id === paper)
  const papers = ids.join('、')
  if (!material)
    return refuse(
      'apply.no_paper',
      fillIn(texts.faults.noPaper, { service: service.name, paper: paper.slice(0, 60), papers }),
    )
  if (isMaterialChoice(material))
    return refuse(
      'apply.one_of',
      fillIn(texts.refused.any, { material: material.name, papers: material.anyOf.join('、') }),
    )
  const { source, name } = material
  const template = {
    申请人自备: texts.refused.own,
    政府部门核发: texts.refused.issued,
    第三方出具: texts.refused.third,
  }[source]
  const issuer = material.issuer ?? texts.refused.noIssuer
  return refuse('apply.evidence', fillIn(template, { material: name, issuer }))
}

/** Promises are read first: the refusal carries them. */
export const unread = (service: ServiceDocument, { refused }: FormTexts): Refusal =>
  new Refusal({
    kind: 'unprocessable',
    code: 'apply.promises_unread',
    detail: refused.unread,
    errors: promised(service).map((message, i) => ({ path: `promises.${i}`, message })),
  })
