import { firstDay, lunchRush, fullHouse } from './src/levels/index.ts'
import { resultOf, endsBy } from './src/sim/index.ts'
import type { Level, Mode } from './src/sim/index.ts'
import { playShift, robots } from './src/waiters/index.ts'
const N = Number(process.argv[2] ?? 20)
function show(name: string, level: Level) {
  console.log('==', name)
  const par: Record<string, number[]> = { blocking: [], async: [] }
  for (const mode of ['blocking', 'async'] as Mode[]) {
    const best: number[] = []; const bestSat: number[] = []
    for (const robot of ['first-come','nearest','least-patience','look-ahead'] as const) {
      let score=0,sat=0,served=0,lost=0,home=0,end=0,stood=0,came=0
      for (let seed=0; seed<N; seed++) {
        const { shift } = playShift(level, seed, mode, robots[robot])
        const r = resultOf(shift)
        score+=r.score; sat+=r.satisfaction; served+=r.served; lost+=r.lost; home+=r.sentHome??0; end+=shift.state.now; stood+=r.standingStill; came+=r.customers
        if ((best[seed] ?? -1) < r.score) { best[seed]=r.score; bestSat[seed]=r.satisfaction }
      }
      console.log(mode.padEnd(9), robot.padEnd(15), (score/N).toFixed(0).padStart(5), 'sat', (sat/N).toFixed(2), 'served', (served/N).toFixed(1), 'lost', (lost/N).toFixed(1), 'home', (home/N).toFixed(1), 'came', (came/N).toFixed(1), 'end', (end/N/1000).toFixed(1), 'stood', (stood/N).toFixed(2))
    }
    par[mode]=best
    console.log(mode, 'par', (best.reduce((a,b)=>a+b)/N).toFixed(0), 'sat', (bestSat.reduce((a,b)=>a+b)/N).toFixed(2))
  }
}
const more = { closing: { lastCallMs: 80_000, overtimeMs: 15_000 } }
const v2 = (l: Level, c=0.5, more2: object = more): Level => ({ ...l, version: 2, ...more2, patience: { ...l.patience, contentAt: c } })

const lp = (l: Level, p: object, extra: object = {}): Level => ({ ...v2(l), ...extra, patience: { ...l.patience, contentAt: 0.5, ...p } })


import { openShift, advanceTo, send, NONE, passOf } from './src/sim/index.ts'
import { see } from './src/waiters/index.ts'
const rank = { serve: 0, takeBack: 1, handOver: 2, pickUp: 3, make: 4, takeOrder: 5 } as const
const DELAY = 1200
function ring(shift: any): number {
  const { state, level } = shift
  const me = state.waiters[0]
  const queued = new Set(me.tasks.map((t: any) => t.station))
  if (state.mode === 'blocking') {
    if (me.doing.kind === 'standing') return NONE
    if (me.doing.kind !== 'idle' && me.doing.kind !== 'shrugging') return NONE
  } else if (me.doing.kind !== 'idle' && me.tasks.length > 1) return NONE
  if (me.visit && me.doing.kind !== 'standing') queued.add(me.visit.station)
  const { chances } = see({ level, state }, 0)
  const c = chances.filter((c) => !queued.has(c.station)).toSorted((a, b) => rank[a.kind] - rank[b.kind])[0]
  return c ? c.station : NONE
}
function pupil(level: Level, seed: number, mode: Mode) {
  const shift = openShift(level, seed, mode)
  let ringed = NONE, since = 0
  for (let at = 0; !shift.state.closed; at += 100) {
    advanceTo(shift, at)
    const now = ring(shift)
    if (now !== ringed) { ringed = now; since = at }
    if (ringed !== NONE && at - since >= DELAY) { send(shift, { type: 'visit', waiter: 0, station: ringed }); ringed = NONE; since = at }
  }
  return resultOf(shift)
}
function showPupil(level: Level) {
  const s: any = {}
  for (const mode of ['blocking','async'] as Mode[]) {
    let score=0,sat=0,lost=0,home=0,served=0
    for (let seed=0; seed<N; seed++) { const r = pupil(level, seed, mode); score+=r.score; sat+=r.satisfaction; lost+=r.lost; home+=r.sentHome??0; served+=r.served; (s[mode]??=[]).push(r.score) }
    console.log('PUPIL', mode, (score/N).toFixed(0), 'sat', (sat/N).toFixed(2), 'served', (served/N).toFixed(1), 'lost', (lost/N).toFixed(1), 'home', (home/N).toFixed(1))
  }
  const ratios = s.async.map((a: number, i: number) => a / s.blocking[i]).sort((a: number,b: number)=>a-b)
  console.log('ratio min', ratios[0].toFixed(2), 'median', ratios[N>>1].toFixed(2), 'max', ratios.at(-1).toFixed(2))
}
import { sixTables, fourTables } from './src/levels/floors.ts'
const base: Level = { ...firstDay, version: 2, floor: fourTables, cooks: 3, closing: { lastCallMs: 62000, overtimeMs: 15000 },
  menu: [ { dish: 'green-salad', cookMs: 6000, weight: 1 }, { dish: 'hamburger', cookMs: 8000, weight: 2 }, { dish: 'spaghetti', cookMs: 10000, weight: 2 } ],
  arrivals: { firstMs: 600, curve: [{ fromMs: 0, everyMs: 3500 }, { fromMs: 12000, everyMs: 6500 }], lastMs: 58000, spreadPercent: 15 },
  patience: { queueMs: 40000, handUpMs: 40000, foodMs: 40000, spreadPercent: 0, relief: 0.3, contentAt: 0.5 } }
for (const [n, l] of Object.entries({ base,
  p30: { ...base, patience: { ...base.patience, queueMs: 30000, handUpMs: 30000, foodMs: 36000 } },
  dishes12: { ...base, menu: base.menu.map((m) => ({ ...m, cookMs: m.cookMs + 3000 })) } })) { console.log('#####', n); showPupil(l); show(n, l) }
