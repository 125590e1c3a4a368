// The worker in which JavaScript programs run.
import { createJavaScriptEngine } from '../lab/index.ts'
import { serve } from './serve.ts'

serve(
  createJavaScriptEngine,
  import.meta.glob<string>('../lab/javascript/*.js', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
