import type { HistoryFile } from '../../src/contract/index.ts'

/** Sums that are true by construction: indicator → [numerator, denominator]. */
export type Truth = Map<string, [number, number]>
export type Planted = { file: HistoryFile; truth: Truth; byDepartment: Map<string, Truth> }

const DEPARTMENTS = [
  { id: 'D1', name: '演示区城市管理行政执法局' },
  { id: 'D2', name: '演示区绿化和市容管理局' },
  { id: 'D3', name: '演示区建设和管理委员会' },
]
const SERVICES = [
  { id: 'S1', name: '户外招牌设置备案', promised: 5, statutory: 20, steps: [{ step: '审查', limitDays: 3 }] },
  { id: 'S2', name: '建筑垃圾处置核准', promised: 10, statutory: 20, steps: [] },
  { id: 'S3', name: '临时占用城市道路许可', promised: 8, statutory: 20, steps: [] },
]
type Entry = { type: string; at: string; by: string; data: object }
const term = (days: number) => ({ days, unit: '工作日' as const })

/** A half-year of histories with faults planted at known places. `days` are the working days of the period in order. */
export function plant({ cases, days, seed }: { cases: number; days: string[]; seed: number }): Planted {
  const random = generator(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const chance = (share: number) => random() < share
  const truth: Truth = new Map()
  const byDepartment = new Map<string, Truth>(DEPARTMENTS.map(({ id }) => [id, new Map()]))
  const end = days.length - 1
  const histories: unknown[] = []
  /** Papers that an applicant has handed in before, to be asked for again. */
  const given: { applicant: string; hash: string; until: number }[] = []

  for (let n = 0; n < cases; n++) {
    const department = pick(DEPARTMENTS).id
    const add = (id: string, numerator: number, denominator: number) => {
      for (const sums of [truth, byDepartment.get(department) as Truth]) {
        const [x, y] = sums.get(id) ?? [0, 0]
        sums.set(id, [x + numerator, y + denominator])
      }
    }
    const service = pick(SERVICES)
    const channel = pick(['窗口', '网上', '随申办App'])
    const officer = `${department}-${between(1, 6)}`
    const start = between(0, end - 1)
    const events: Entry[] = []
    /** `minute` of the day; every entry has its own, so that none is out of order by chance. */
    let minute = 9 * 60 + between(0, 60)
    const write = (type: string, day: number, data: object = {}, at: number = minute++) =>
      events.push({ type, at: stamp(days[day] as string, at), by: officer, data })

    let applicant = `A${n}`
    const materials = [
      { id: 'm1', hash: `h${n}-1` },
      { id: 'm2', hash: `h${n}-2` },
    ]
    const earlier = chance(0.04) ? given.find(({ until }) => until < start) : undefined
    if (earlier) {
      applicant = earlier.applicant
      materials[1] = { id: 'm2', hash: earlier.hash }
      given.splice(given.indexOf(earlier), 1)
    }
    let papers = materials.length
    write('receive', start, { materials })
    const firstAnswer = chance(0.03) ? between(6, 8) : between(0, 5)
    const path = pickPath(random())
    let clock = start + firstAnswer
    let accepted = -1
    let rounds = 0
    const answered = clock <= end
    let returned: string | null = null
    let notAccepted = false

    if (answered && path === 'supplement') {
      rounds = 1
      write('supplement_notice', clock, { round: 1, items: [{ materialId: 'm1', hash: `h${n}-1`, defect: 'G2' }] })
      const again = clock + between(1, 4)
      if (again <= end) {
        write('resubmit', again, { materials: [{ id: 'm1', hash: `h${n}-3` }] })
        papers++
        clock = again + between(0, 3)
        if (chance(0.25) && clock <= end) {
          rounds = 2
          const items = [
            { materialId: 'm2', hash: materials[1]?.hash ?? null, defect: 'D1', visible: 1 },
            { materialId: 'm1', hash: `h${n}-3`, defect: 'C1', visible: 0 },
            { materialId: 'm3', hash: null, defect: 'A1', visible: 1 },
            { materialId: 'm1', hash: `h${n}-1`, defect: 'G2', visible: 0 },
          ].slice(0, between(1, 4))
          write('supplement_notice', clock, { round: 2, items: items.map(({ visible: _v, ...item }) => item) })
          add(
            'P11',
            items.reduce((sum, { visible }) => sum + visible, 0),
            items.length,
          )
          clock += between(1, 3)
          if (clock <= end) {
            write('resubmit', clock, { materials: [{ id: 'm2', hash: `h${n}-4` }] })
            papers++
          }
        }
        if (clock <= end) accepted = clock
      }
    } else if (answered && path === 'return') {
      returned = pick([
        '材料不全',
        '不符合要求',
        '租赁合同租期已满，请提交续租合同后重新申请',
        '请先到市场监管部门变更住所登记，再来备案',
      ])
      write('return', clock, { reason: returned })
      add('P13', [...returned].length < 10 ? 1 : 0, 1)
    } else if (answered && path === 'not_accept') {
      notAccepted = true
      write('not_accept', clock, { reason: '不属于本机关职权', competentBody: '区房屋管理局' })
    } else if (answered) accepted = clock

    let decided = -1
    let used = 0
    let refused = false
    let atNight = 0
    let actions = 0
    if (accepted >= 0) {
      const outside = path === 'accept' && firstAnswer === 0 && chance(0.06)
      write('accept', accepted)
      actions++
      const takes = outside ? 0 : chance(0.06) ? between(21, 26) : between(1, service.promised + (chance(0.1) ? 4 : 0))
      let stopped = 0
      if (!outside && takes >= 4 && chance(0.15)) {
        const lawful = chance(0.7)
        const length = between(1, Math.min(3, takes - 2))
        const over = lawful && chance(0.2)
        const plannedEnd = days[Math.min(end, accepted + length - (over ? 1 : 0))] as string
        const from = days[Math.min(end, accepted + 1)] as string
        if (accepted + length + 1 <= end && (!over || length > 1)) {
          write('suspend', accepted + 1, {
            kind: '专家评审',
            basis: '行政许可法第四十五条',
            noticeNo: lawful ? `N${n}` : null,
            from,
            plannedEnd,
          })
          write('resume', accepted + length + 1, { to: days[accepted + length] })
          add('P14', lawful && !over ? 0 : 1, 1)
          // What lasts beyond the end that was told in writing counts (行政许可法 第四十五条).
          if (lawful) stopped = over ? length - 1 : length
        }
      }
      const day = accepted + takes
      const step = service.id === 'S1' && !outside
      if (step) {
        write('step_start', accepted, { step: '审查' })
        const acted = takes >= 2 && chance(0.6) ? accepted + Math.floor(takes / 2) : -1
        if (acted >= 0 && acted <= end) write('action', acted, { step: '审查', what: '核对材料' })
        const marks = [accepted, ...(acted >= 0 && acted <= end ? [acted] : []), Math.min(day, end)]
        const longest = Math.max(...marks.slice(1).map((mark, i) => mark - (marks[i] as number)))
        add('P06', longest > 3 ? 1 : 0, 1)
        if (day <= end) write('step_end', day, { step: '审查' })
      }
      used = Math.min(day, end) - accepted - stopped
      if (day <= end) {
        decided = day
        refused = chance(0.05)
        atNight = !outside && chance(0.02) ? 1 : 0
        write('decide', day, { result: refused ? '1' : '0' }, atNight ? 22 * 60 : minute++)
        actions++
        add('P15', outside ? 1 : 0, 0)
        add('P02', used > service.promised ? 1 : 0, 1)
        add('P07', used, 1)
        add('P07.faster', service.statutory - used, service.statutory)
        add('P08', used < service.promised ? 1 : 0, 1)
        const delivery = chance(0.04) ? between(11, 13) : between(0, 10)
        const delivers = day + delivery <= end
        if (delivers) write('deliver', day + delivery, { mode: '电子' }, 23 * 60)
        add('P05', (delivers ? delivery : end - day) > 10 ? 1 : 0, 1)
        add('P21', channel === '窗口' ? 0 : 1, 1)
      } else {
        const left = (service.promised - used) / service.promised
        add('P01', left >= 0 && left <= 0.3 ? 1 : 0, 1)
      }
      add('P03', used > service.statutory ? 1 : 0, 1)
    }
    add('P04', (answered ? firstAnswer : end - start) > 5 ? 1 : 0, 1)
    add('P09', accepted >= 0 && rounds === 0 ? 1 : 0, 1)
    add('P10', rounds >= 1 ? 1 : 0, 1)
    add('P10.repeat', rounds >= 2 ? 1 : 0, 1)
    add('P12', returned ? 1 : 0, 1)
    add('P12.notAccepted', notAccepted ? 1 : 0, 1)
    add('P12.refused', refused ? 1 : 0, 1)
    add('P15', 0, 1)
    if (actions > 0) add('P16', atNight, actions)
    add('P18', earlier ? 1 : 0, papers)
    events.sort((a, b) => (a.at < b.at ? -1 : 1))
    const tampered = tamper(events, chance, end, days, officer)
    add('P17', tampered, 1)

    let evaluation: object | undefined
    if (decided >= 0 && decided <= end - 16) {
      const voluntary = chance(0.9)
      if (chance(0.5)) {
        const grade = chance(0.06) ? between(1, 2) : between(3, 5)
        const reply = grade < 3 && chance(0.8) ? between(1, 18) : null
        const calledBack = grade < 3 && chance(0.7)
        const at = stamp(days[decided] as string, 17 * 60).replace(':00+', `:${String(n % 60).padStart(2, '0')}+`)
        evaluation = {
          grade,
          at: withMillisecond(at, n),
          channel,
          voluntary,
          tags: [],
          ...(reply !== null &&
            decided + reply <= end && { reply: { at: stamp(days[decided + reply] as string, 600), result: '已整改' } }),
          ...(calledBack && { callbackAt: stamp(days[Math.min(end, decided + 3)] as string, 660) }),
        }
        add('P23', grade < 3 ? 1 : 0, 1)
        if (grade < 3) {
          add('P23.mended', reply !== null && decided + reply <= end && reply <= 15 ? 1 : 0, 1)
          add('P23.calledBack', calledBack ? 1 : 0, 1)
        } else add('P24', voluntary ? 0 : 1, 1)
      }
      add('P23.voluntary', evaluation && voluntary ? 1 : 0, 1)
    } else if (decided >= 0) add('P23.voluntary', 0, 1)
    if (!earlier) given.push({ applicant, hash: materials[1]?.hash ?? '', until: start })
    // An officer of one's own for each case that is rated, so that no two ratings meet by chance.
    histories.push({
      id: `C${n}`,
      serviceId: service.id,
      department,
      window: `${department}-W1`,
      channel,
      officer: evaluation ? `${officer}-${n}` : officer,
      applicant,
      events,
      evaluation,
    })
  }
  const file = {
    format: 'zhengtong-events/1' as const,
    period: { from: days[0] as string, to: days[end] as string },
    asOf: `${days[end]}T23:50:00+08:00`,
    departments: DEPARTMENTS,
    services: SERVICES.map(({ promised, statutory, ...rest }) => ({
      ...rest,
      department: 'D1',
      promised: term(promised),
      statutory: term(statutory),
    })),
    windows: DEPARTMENTS.map(({ id }) => ({ id: `${id}-W1`, name: '1号窗口' })),
    cases: histories,
  }
  return { file, truth, byDepartment }
}

const pickPath = (at: number) => (at < 0.72 ? 'accept' : at < 0.88 ? 'supplement' : at < 0.95 ? 'return' : 'not_accept')

/** Plants an amended time or an entry out of order; sometimes only a late entry that says so, which is no fault. */
function tamper(events: Entry[], chance: (share: number) => boolean, end: number, days: string[], by: string): number {
  if (chance(0.015)) {
    events.push({
      type: 'amend',
      at: stamp(days[end] as string, 23 * 60 + 40),
      by,
      data: { event: 0, field: 'at', old: 'x', new: 'y' },
    })
    return 1
  }
  const early = `${days[0]}T00:10:00+08:00`
  if (chance(0.015)) {
    events.push({ type: 'action', at: early, by, data: { step: '归档', what: '补记' } })
    return 1
  }
  if (chance(0.02))
    events.push({ type: 'action', at: early, by, data: { step: '归档', what: '补录', lateEntry: true } })
  return 0
}

const stamp = (day: string, minute: number): string =>
  `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+08:00`
const withMillisecond = (at: string, n: number): string =>
  at.replace(/\+08:00$/, `.${String(n % 1000).padStart(3, '0')}+08:00`)

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
