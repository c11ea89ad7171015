import type { z } from 'zod'
import {
  type ClerkKnowledge,
  ComparingFile,
  IssuersFile,
  PeopleFile,
  PointsFile,
  SignsFile,
} from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readYamlFile } from './yaml-source.ts'

/** What a clerk knows when papers are compared and weighed; null where a file has faults. */
export async function loadClerk(dir: string, faults: KnowledgeFault[]): Promise<ClerkKnowledge | null> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const { value, faults: found } = parseSource(await readYamlFile(dir, `intake/${name}.yaml`), schema)
    faults.push(...found)
    return value
  }
  const comparing = await read('comparing', ComparingFile)
  const people = await read('people', PeopleFile)
  const signs = await read('signs', SignsFile)
  const issuers = await read('issuers', IssuersFile)
  const points = await read('points', PointsFile)
  return comparing && people && signs && issuers && points ? { comparing, people, signs, issuers, points } : null
}
