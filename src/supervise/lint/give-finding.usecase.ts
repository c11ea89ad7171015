import type { OpenTask } from '../../cases/index.ts'
import type { FindingTask, Person, ServiceDocument } from '../../contract/index.ts'
import { type Clock, Refusal } from '../../shared/index.ts'

export type GiveDeps = {
  services: ReadonlyMap<string, ServiceDocument>
  openTask: OpenTask
  clock: Clock
  /** Whose e-mail it is, null for nobody. */
  findPerson: (email: string) => Promise<Pick<Person, 'id' | 'role' | 'office'> | null>
  hasOffice: (id: string) => Promise<boolean>
}

/** What a task about a finding is about, so that the finding can be found again: service, rule and place. */
export const aboutFinding = ({ serviceId, rule, path }: Pick<FindingTask, 'serviceId' | 'rule' | 'path'>): string =>
  `${serviceId} ${rule} ${path}`

/** Gives a finding to an office or to somebody, until a day; false where it was given already and is not done. */
export async function giveFinding(given: FindingTask, deps: GiveDeps): Promise<boolean> {
  const { serviceId, rule, path, message, role, office, person, dueOn } = given
  const service = deps.services.get(serviceId)
  if (!service) throw wrong('serviceId', '只有已加载的事项才能交办，请刷新再看')
  if (dueOn < deps.clock.today()) throw wrong('dueOn', '期限不能早于今天')
  if (office !== null && !(await deps.hasOffice(office))) throw wrong('office', '没有这个机构，请从名单里选')
  const who = person === null ? null : await deps.findPerson(person)
  if (person !== null && (who === null || who.role === 'citizen')) throw wrong('person', '没有这个工作人员，请核对邮箱')
  const owner = who ? { role: who.role, office: who.office, person: who.id } : { role, office, person: null }
  const about = aboutFinding({ serviceId, rule, path })
  const detail = `${service.name}，${rule} ${path}：${message}`
  return deps.openTask({ source: 'lint_finding', detail, about, owner, dueOn, key: about })
}

const wrong = (path: string, message: string) =>
  new Refusal({
    kind: 'unprocessable',
    code: 'lint.give',
    detail: message,
    errors: [{ path, message }],
  })
