// What a component test draws is gone before the next one begins; what it waits for may take long on
// a busy machine.
import { cleanup, configure } from '@testing-library/preact'
import { afterEach } from 'vitest'

configure({ asyncUtilTimeout: 60_000 })
afterEach(cleanup)
