import { ConfigError } from '../config/index.ts'
import type { RegionFile, ServiceDocument } from '../contract/index.ts'

/** The place that answers are for; `district` is null where it is the whole city. */
export type Region = { code: string; name: string; district: string | null }

/** The region of a code among those the knowledge is for. Throws ConfigError listing what there is. */
export function regionOf(code: string, files: RegionFile[]): Region {
  for (const { code: city, name, districts } of files) {
    if (code === city) return { code, name, district: null }
    const district = districts.find((one) => one.code === code)
    if (district?.state === '现行') return { code, name: `${name}${district.name}`, district: district.name }
    if (district)
      throw new ConfigError(
        `环境变量 REGION 的值不能用：${code} ${district.name}已经停用，请改用 ${district.mergedInto}`,
      )
  }
  const known = files.flatMap(({ code: city, name, districts }) => [
    `${city} ${name}`,
    ...districts.filter(({ state }) => state === '现行').map((one) => `${one.code} ${one.name}`),
  ])
  throw new ConfigError(`环境变量 REGION 的值不能用：知识库里没有 ${code}。现有：${known.join('、')}`)
}

/** An office that every district has (区民政局) is the one of this district. */
export function inDistrict(service: ServiceDocument, district: string): ServiceDocument {
  const { dept } = service.list
  if (!dept.name.startsWith('区')) return service
  return { ...service, list: { ...service.list, dept: { ...dept, name: district + dept.name.slice(1) } } }
}
