import type { Draft, FormFieldFile, ServiceDocument } from '../../contract/index.ts'
import { formFieldsOf } from '../../writing/index.ts'

/** The law a service stands on, as documents name it. */
export function legalBasisOf({ legalBasis }: Pick<ServiceDocument, 'legalBasis'>): string {
  const [first] = legalBasis
  return first ? `《${first.law}》${first.article ?? ''}` : ''
}

/** Keys of the form layout that say who applies, the body before the person. */
const WHO = {
  name: ['companyName', 'name'],
  number: ['creditCode', 'idNumber'],
  contact: ['contactName', 'agentName'],
  agent: ['agentName'],
  phone: ['contactPhone', 'phone', 'agentPhone', 'legalRepresentativePhone'],
}

/** Who applies, as far as the form says it; `''` where it is blank. */
export function applicantOf({ applicant }: Pick<Draft, 'applicant'>, layout: FormFieldFile) {
  const fields = formFieldsOf(layout)
  const cells = Object.entries(applicant).map(([label, value]) => ({
    keys: fields.partOf(label).keys,
    value: value.trim(),
  }))
  const first = (keys: readonly string[]): string => {
    for (const key of keys) {
      const found = cells.find((cell) => cell.value !== '' && cell.keys.includes(key))
      if (found) return found.value
    }
    return ''
  }
  return {
    name: first(WHO.name),
    number: first(WHO.number),
    contact: first(WHO.contact),
    agent: first(WHO.agent),
    phone: first(WHO.phone),
  }
}
