import type { Facet } from '../../contract/index.ts'
import { agent } from './agent.ts'
import { amount } from './amount.ts'
import { conditions } from './conditions.ts'
import { fee } from './fee.ts'
import { law } from './law.ts'
import { materials } from './materials.ts'
import { contact, online, where } from './place.ts'
import { how, overview, result, validity } from './process.ts'
import { time } from './time.ts'
import type { FacetComposer } from './types.ts'

/** Which composer answers which side; 例外 and 区别 are answered across elements in the compose step. */
export const composers: Partial<Record<Facet, FacetComposer>> = {
  materials,
  fee,
  time,
  conditions,
  where,
  how,
  result,
  validity,
  online,
  agent,
  law,
  contact,
  overview,
  amount,
  deadline: time,
}

/** Element paths that an answer to a facet rests on, for the doubts that concern it. */
export const pathsOf: Partial<Record<Facet, string[]>> = {
  materials: ['materials'],
  fee: ['fee', 'amounts'],
  time: ['time'],
  conditions: ['conditions'],
  where: ['channels', 'level'],
  how: ['steps'],
  result: ['result'],
  validity: ['result'],
  online: ['channels', 'visits'],
  agent: ['materials'],
  law: ['legalBasis'],
  amount: ['amounts'],
  deadline: ['time'],
}
export type { FacetTools } from './types.ts'
