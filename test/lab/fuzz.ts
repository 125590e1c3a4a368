// One fuzzed program: run twice in each language; what comes of it has to be one shift, which is verified.
import { codeLanguages } from '../../src/code/index.ts'
import { verifyReplay } from '../../src/sim/index.ts'
import { anyProgram } from './any-program.ts'
import { lunchRush, play } from './lab.ts'

/** What is wrong; null when nothing is. */
export async function faultOf(seed: number): Promise<string | null> {
  const program = anyProgram(seed)
  const hashes = new Set<string>()
  for (const language of [...codeLanguages, ...codeLanguages]) {
    const run = await play(language, program[language], lunchRush, seed)
    const wrong = run.diagnostics.find(({ kind }) => kind === 'error')
    if (wrong) return `${language}: ${wrong.key} at line ${wrong.line} of\n${program[language]}`
    const verdict = verifyReplay(run.replay, lunchRush)
    if (!verdict.ok || verdict.hash !== run.hash) return `${language}: the replay is refused`
    hashes.add(`${run.hash} ${run.score}`)
  }
  if (hashes.size === 1) return null
  return `${[...hashes].join(', ')} of\n${program.javascript}\n${program.python}`
}
