import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100
const PAGE_BYTES = 4096
const MB = 1024 * 1024

/** Processor seconds spent so far by this process and the processes it started that still run (Linux). */
export function processorSecondsOfAll(): number {
  const { user, system } = process.cpuUsage()
  const ofChildren = children().map(({ fields }) => Number(fields[11]) + Number(fields[12]))
  return (user + system) / 1e6 + sum(ofChildren) / TICKS_PER_SECOND
}

/** Resident memory of this process and of those it started, in MB (Linux). */
export function residentMbOfAll(): number {
  const ofChildren = children().map(({ fields }) => Number(fields[21]) * PAGE_BYTES)
  return (process.memoryUsage.rss() + sum(ofChildren)) / MB
}

/** The fields of /proc/PID/stat after the name (proc_pid_stat(5) counts from one and has the name second). */
function children(): { fields: string[] }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return [{ fields: stat.slice(stat.lastIndexOf(')') + 2).split(' ') }]
      } catch {
        return []
      }
    })
    .filter(({ fields }) => Number(fields[1]) === process.pid)
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
