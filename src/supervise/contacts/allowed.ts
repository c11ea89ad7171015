import { BlockList, isIP } from 'node:net'

/** Which hosts may be asked, and which addresses a name may stand for. */
export type Allowed = { hosts: string[]; host: (url: URL) => boolean; address: (ip: string) => boolean }

/** Addresses that are inside somebody's house, or nobody's. */
const INSIDE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv6')

/** Reads the list of an admin: `host`, `host:port` or `*.host`; without a port the usual one of the protocol is meant. */
export function allowedBy(hosts: string[]): Allowed {
  const entries = hosts.map((entry) => new URL(`http://${entry.toLowerCase().replace(/^\*\./, 'any.')}`))
  const listed = entries.map((url, i) => ({
    name: url.hostname,
    port: url.port,
    any: hosts[i]?.startsWith('*.') ?? false,
  }))
  const addresses = new Set(listed.map(({ name }) => bareOf(name)).filter((name) => isIP(name) > 0))
  return {
    hosts,
    host: ({ hostname, port, protocol }) =>
      /^https?:$/.test(protocol) &&
      listed.some(
        ({ name, port: only, any }) =>
          only === port && (any ? hostname.endsWith(name.slice('any'.length)) : hostname === name),
      ),
    address: (ip) => addresses.has(ip) || !isInside(ip),
  }
}

/** The address inside the brackets of an IPv6 host. */
export const bareOf = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

function isInside(ip: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped) return INSIDE.check(mapped, 'ipv4')
  if (/^::ffff:/i.test(ip)) return true
  return INSIDE.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4')
}
