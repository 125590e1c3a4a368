// The particle effects. They draw their own randomness, never the shift's.
import type { Point } from '../../sim/index.ts'
import { STREAMERS } from '../lettering-cells.ts'
import type { Particles } from '../stage-context.ts'

const COLD = new Set(['shortcake', 'green-salad', 'sushi', 'taco'])

export function isHot(dish: string): boolean {
  return !COLD.has(dish)
}

/** A number between -by and by. */
function about(by: number): number {
  return (Math.random() * 2 - 1) * by
}

export function steam(particles: Particles, { x, y }: Point, above: number): void {
  const [vx, vy] = [about(5), -26 + about(6)]
  const scale: [number, number] = [0.22, 0.62]
  particles.emit({
    frame: 'puff',
    x: x + about(9),
    y,
    vx,
    vy,
    lifeMs: 1300,
    scale,
    alpha: 0.6,
    depth: above,
  })
}

export function puffs(particles: Particles, { x, y }: Point, count: number): void {
  for (let index = 0; index < count; index++) {
    const [vx, vy] = [about(46), -22 + about(18)]
    const scale: [number, number] = [0.5, 0.95]
    particles.emit({
      frame: 'angry-puff',
      x: x + about(16),
      y: y + about(8),
      vx,
      vy,
      lifeMs: 620,
      scale,
      alpha: 0.9,
    })
  }
}

export function sparks(particles: Particles, { x, y }: Point, count: number, waitMs = 0): void {
  for (let index = 0; index < count; index++) {
    const angle = (index / count) * Math.PI * 2 + about(0.3)
    const speed = 90 + about(30)
    particles.emit({
      frame: 'spark',
      x: x + Math.cos(angle) * 20,
      y: y + Math.sin(angle) * 14,
      vx: Math.cos(angle) * speed,
      vy: Math.sin(angle) * speed * 0.7,
      spin: about(3),
      waitMs,
      lifeMs: 520,
      scale: [0.9, 0.2],
    })
  }
}

/** An emoji that pops up and drifts away. */
export function drift(particles: Particles, frame: string, { x, y }: Point, waitMs = 0): void {
  const [vx, vy] = [about(12), -46 + about(8)]
  particles.emit({
    frame,
    x,
    y,
    vx,
    vy,
    waitMs,
    lifeMs: 1100,
    scale: [0.45, 0.85],
    turn: about(0.2),
  })
}

export function rays(particles: Particles, { x, y }: Point): void {
  for (let index = 0; index < 5; index++) {
    const angle = -Math.PI / 2 + (index - 2) * 0.5
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const turn = angle + Math.PI / 2
    const [vx, vy] = [dx * 60, dy * 60]
    particles.emit({
      frame: 'ray',
      x: x + dx * 28,
      y: y + dy * 26,
      vx,
      vy,
      turn,
      lifeMs: 420,
      scale: [1, 0.4],
    })
  }
}

export function confetti(particles: Particles, roomWidth: number): void {
  for (let index = 0; index < 110; index++) {
    const left = index % 2 === 0
    particles.emit({
      frame: `confetti-${index % STREAMERS}`,
      x: left ? -10 : roomWidth + 10,
      y: 380 + about(120),
      vx: (left ? 1 : -1) * (300 + about(250)),
      vy: -560 + about(240),
      fall: 620,
      spin: about(9),
      turn: about(3),
      waitMs: Math.random() * 900,
      lifeMs: 2600 + about(500),
      scale: [1.25, 1],
    })
  }
}
