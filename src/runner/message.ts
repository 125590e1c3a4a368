// What the page, the frame and the worker say to each other. What comes from the frame was in reach of
// somebody's program: the page believes none of it before it has checked it.
import type { LabOrder } from '../lab/index.ts'

/** From the page: first what the worker is made of, then one shift to play. */
export type ToFrame =
  | { readonly type: 'worker'; readonly script: string }
  | { readonly type: 'run'; readonly order: LabOrder; readonly wasm: Uint8Array<ArrayBuffer> }

/**
 * To the page: the frame is there; the program begins, spends its fuel, comes to a line that may take long; then what came of the shift, or
 * why nothing did.
 */
export type FromFrame =
  | { readonly type: 'ready' | 'started' | 'goesOn' }
  | { readonly type: 'at'; readonly line: number }
  | { readonly type: 'done'; readonly run: unknown }
  | { readonly type: 'broken'; readonly message: string }
