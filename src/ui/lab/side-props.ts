// What the editor's side of the lab is given.
import type { RefObject } from 'react'
import type { CodeLanguage } from '../../code/index.ts'
import type { RouteOf } from '../../store/index.ts'
import type { Task } from '../../tasks/index.ts'
import type { Editor } from './editor/lab-editor.ts'
import type { Marks } from './editor/marks.ts'
import type { Moment } from './moment.ts'
import type { LabContext } from './useLab.ts'
import type { useProgram } from './useProgram.ts'
import type { useRun } from './useRun.ts'

export type ProgramSideProps = {
  readonly context: LabContext
  readonly route: RouteOf<'lab'>
  readonly language: CodeLanguage
  readonly task: Task | null
  readonly program: ReturnType<typeof useProgram>
  readonly running: ReturnType<typeof useRun>
  readonly editor: RefObject<Editor | null>
  readonly marks: Marks
  readonly moment: Moment | null
  readonly at: number
  readonly isSame: boolean // the text is the one that was run
  readonly heat: { readonly isOn: boolean; readonly set: (isOn: boolean) => void }
  readonly onRun: () => void
  readonly onLine: (line: number) => void
  readonly onRoom: () => void // on a phone: to see the run
}
