// The Dockerfile as a list of what it says, and what hadolint would say of it.

export type Instruction = { readonly name: string; readonly text: string }

export type Stage = {
  readonly name: string
  readonly image: string
  readonly instructions: readonly Instruction[]
}

export function stagesIn(text: string): readonly Stage[] {
  const stages: (Omit<Stage, 'instructions'> & { readonly instructions: Instruction[] })[] = []
  for (const line of text.replaceAll(/\\\n\s*/g, ' ').split('\n')) {
    const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? []
    if (name === 'FROM') {
      const [image = '', , as = ''] = rest.split(/\s+/)
      stages.push({ name: as, image, instructions: [] })
    } else if (name !== '') stages.at(-1)?.instructions.push({ name, text: rest })
    else if (line !== '' && !line.startsWith('#')) throw new Error(`What is this? ${line}`)
  }
  return stages
}

/** The words of an instruction that is written as a JSON list. */
export function wordsOf(text: string): readonly string[] {
  const value: unknown = JSON.parse(text.slice(text.indexOf('[')))
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  throw new Error(`No list of words: ${text}`)
}

/** Of hadolint's rules those that can be broken here, by their numbers. */
export function faultsIn(stages: readonly Stage[]): readonly string[] {
  const all = stages.flatMap(({ instructions }) => instructions)
  const last = stages.at(-1)?.instructions ?? []
  const texts = (name: string, from: readonly Instruction[] = all) =>
    from.filter((each) => each.name === name).map(({ text }) => text)
  const rules: readonly (readonly [string, boolean])[] = [
    ['DL3000 WORKDIR is absolute', texts('WORKDIR').every((each) => each.startsWith('/'))],
    ['DL3002 the last user is not root', !/^(?:root|0)?$/.test(texts('USER', last).at(-1) ?? '')],
    ['DL3003 WORKDIR instead of cd', texts('RUN').every((each) => !/(?:^|&&\s*)cd /.test(each))],
    ['DL3004 no sudo', texts('RUN').every((each) => !/\bsudo\b/.test(each))],
    ['DL3006 an image has a tag', stages.every(({ image }) => image.includes(':'))],
    ['DL3007 which is not latest', stages.every(({ image }) => !image.endsWith(':latest'))],
    ['DL3012 one HEALTHCHECK', texts('HEALTHCHECK').length === 1],
    [
      'DL3016 npm installs what is pinned',
      texts('RUN').every((each) => !/npm i(nstall)? /.test(each)),
    ],
    ['DL3020 COPY instead of ADD', texts('ADD').length === 0],
    ['DL3022 COPY from a stage that there is', isFromStages(stages)],
    ['DL3024 stages have names of their own', areDistinct(stages.map(({ name }) => name))],
    ['DL3025 CMD is a list', texts('CMD').every((each) => each.startsWith('['))],
    ['DL4000 no MAINTAINER', texts('MAINTAINER').length === 0],
    ['DL4003 one CMD', texts('CMD').length === 1],
    ['DL4006 no pipe without pipefail', texts('RUN').every((each) => !/[^|]\|[^|]/.test(each))],
  ]
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

function isFromStages(stages: readonly Stage[]): boolean {
  return stages.every(({ instructions }, index) => {
    const known = new Set(stages.slice(0, index).map(({ name }) => name))
    return instructions.every(({ text }) => {
      const [, from] = /--from=(\S+)/.exec(text) ?? []
      return from === undefined || known.has(from)
    })
  })
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length
}
