import { Link } from 'react-router'
import type { Case, ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Stamp } from '../../../ui/Stamp.tsx'
import { answerInWords, fileSize } from '../../../ui/words.ts'
import { fieldId, groupsOf, type Layout, slotId } from '../fields.logic.ts'

type Line = { key: string; name: string; value: string | null; none: string; place: string }

/** The whole form, line by line, with where each value comes from and the way to change it. */
export function Summary({
  found,
  service,
  layout,
  edit,
}: {
  found: Case
  service: ServiceResponse
  layout: Layout
  edit: string
}) {
  const names = new Map(service.materials.map(({ id, name }) => [id, name]))
  const situation = service.facts
    .filter(({ id }) => found.facts[id] !== undefined)
    .map((fact) => ({
      key: fact.id,
      name: fact.ask,
      value: answerInWords(fact, found.facts[fact.id] ?? ''),
      none: '',
      place: `fact.${fact.id}`,
    }))
  return (
    <>
      {situation.length > 0 && <Section id="s-sit" title={t.apply.sit} lines={situation} found={found} edit={edit} />}
      {groupsOf(service.form, layout).map(({ id, fields }) => (
        <Section
          key={id}
          id={`s-${id}`}
          title={t.apply.groups[id].title}
          lines={fields.map(({ field, required }) => ({
            key: field,
            name: field,
            value: found.applicant[field] ?? null,
            none: id === 'hand' ? t.apply.byHand : required ? t.apply.notFilled : t.apply.notNeeded,
            place: fieldId(field),
          }))}
          found={found}
          edit={edit}
        />
      ))}
      <Section
        id="s-papers"
        title={t.apply.papers}
        lines={
          found.documents.length > 0
            ? found.documents.map(({ id, name, size, materialId }) => ({
                key: id,
                name: (materialId && names.get(materialId)) || t.apply.left,
                value: `${name}，${fileSize(size)}`,
                none: '',
                place: slotId(materialId ?? ''),
              }))
            : [{ key: 'none', name: t.apply.papers, value: null, none: t.apply.noPapers, place: 'papers' }]
        }
        found={found}
        edit={edit}
      />
    </>
  )
}

function Section({
  id,
  title,
  lines,
  found,
  edit,
}: {
  id: string
  title: string
  lines: Line[]
  found: Case
  edit: string
}) {
  return (
    <section className="card fs" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="sum-l">
        {lines.map(({ key, name, value, none, place }) => {
          const origin = found.origins[key]
          return (
            <div key={key}>
              <dt>{name}</dt>
              <dd className={value === null ? 'none' : undefined}>
                {value ?? none}
                {value !== null && origin && <Stamp source={origin.source} label={origin.label} />}
              </dd>
              <dd className="r">
                <Link to={`${edit}#${place}`} aria-label={t.apply.changeOf(name)}>
                  {t.apply.change}
                </Link>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
