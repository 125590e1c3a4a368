// The worker in which Python programs run.
import { createPythonEngine } from '../lab/index.ts'
import { serve } from './serve.ts'

serve(
  createPythonEngine,
  import.meta.glob<string>('../lab/python/*.py', { query: '?raw', import: 'default', eager: true }),
)
