// What the compose files say, held against what the program knows: names, volumes, and each variable.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readConfig } from '../../src/server/config.ts'

type Service = {
  readonly image: string
  readonly build?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>
  readonly configs?: readonly { readonly source: string }[]
  readonly read_only?: boolean
}

type Compose = {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes?: Readonly<Record<string, unknown>>
  readonly configs?: Readonly<Record<string, { readonly content: string }>>
}

/** What does not fit, a line each. */
export function faultsInCompose(file: string): readonly string[] {
  const compose = parse(readFileSync(file, 'utf8'), { merge: true }) as Compose
  const { services, volumes = {}, configs = {} } = compose
  const faults: string[] = []
  const hold = (holds: boolean, fault: string) => void (holds || faults.push(`${file}: ${fault}`))
  for (const [name, service] of Object.entries(services)) {
    const isOwn = service.build !== undefined
    hold(isOwn || /:[^:]*\d/.test(service.image), `the image of ${name} has no version`)
    hold(!isOwn || service.read_only === true, `${name} could write anywhere`)
    for (const other of namesIn(service.depends_on)) {
      hold(other in services, `${name} waits for ${other}, which is not there`)
    }
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':')
      hold(source in volumes, `${name} uses ${source}, which is no volume`)
    }
    for (const { source } of service.configs ?? []) {
      hold(source in configs, `${name} reads ${source}, which is not there`)
      for (const [, host = ''] of configs[source]?.content.matchAll(/(\w+):8080/g) ?? []) {
        hold(host in services, `${name} leads to ${host}, which is not there`)
      }
    }
    if (isOwn) readConfig([], filled(service.environment)) // throws where a variable says nothing
  }
  return faults
}

function namesIn(those: Service['depends_on'] = []): readonly string[] {
  return Array.isArray(those) ? those : Object.keys(those)
}

function filled(environment: Service['environment'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [
      key,
      value.replaceAll(/\$\{\w+:\?[^}]*\}/g, 'x'),
    ]),
  )
}
