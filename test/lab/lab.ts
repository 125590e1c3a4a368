// What the lab's tests share: an engine for each language, made once, and a short way to run a text.
import { interpreterOf } from '../../src/cli/interpreter.ts'
import type { CodeLanguage } from '../../src/code/index.ts'
import { createEngine } from '../../src/lab/index.ts'
import type { LabRun } from '../../src/lab/index.ts'
import { levelOf } from '../../src/levels/index.ts'
import type { Level } from '../../src/sim/index.ts'

const engines = {
  javascript: createEngine('javascript', interpreterOf('javascript')),
  python: createEngine('python', interpreterOf('python')),
} as const

export const lunchRush = levelNamed('lunch-rush')

export async function play(
  language: CodeLanguage,
  text: string,
  level: Level = lunchRush,
  seed = 7,
): Promise<LabRun> {
  const engine = await engines[language]
  return engine.run({ program: { language, text }, level, seed })
}

export function levelNamed(id: string): Level {
  const level = levelOf(id)
  if (!level) throw new Error(`there is no level ${id}`)
  return level
}
