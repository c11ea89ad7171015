import { t } from '../texts/zh-CN.ts'

/** The four facts people compare first; what is not known says so. */
export const FactRow = ({ facts }: { facts: { name: string; value: string | undefined }[] }) => (
  <dl className="facts">
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className={value ? undefined : 'un'}>{value ?? t.search.unknown}</dd>
      </div>
    ))}
  </dl>
)
