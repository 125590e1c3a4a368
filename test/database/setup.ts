// Once before all tests that need PostgreSQL: the one that TEST_DATABASE_URL names (its user may make
// databases), or one of their own. Where neither is to be had the tests are left out, and that is said; where
// CI is set it is a failure.
import type { TestProject } from 'vitest/node'
import { findPrograms, makeTemplate, removeTemplate, startCluster } from './cluster.ts'
import type { Template } from './cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string | null
    databaseTemplate: Template | null
  }
}

const MISSING =
  'The tests with PostgreSQL are left out: install it (apt-get install postgresql), or name one in TEST_DATABASE_URL.'

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const programs = findPrograms()
  const given = process.env['TEST_DATABASE_URL'] ?? null
  const template = programs === null ? null : await makeTemplate(programs)
  if (given === null && template === null) {
    if (process.env['CI'] === 'true') throw new Error(MISSING)
    console.warn(MISSING)
  }
  const cluster = given === null && template ? await startCluster(template) : null
  provide('databaseUrl', given ?? cluster?.url ?? null)
  provide('databaseTemplate', template)
  return async () => {
    await cluster?.remove()
    if (template) removeTemplate(template)
  }
}
