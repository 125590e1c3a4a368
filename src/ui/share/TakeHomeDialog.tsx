// Saves a shift as a program that runs anywhere, in JavaScript or in Python.
import { useState } from 'react'
import { codeLanguages } from '../../code/index.ts'
import type { CodeLanguage } from '../../code/index.ts'
import { levelOf } from '../../levels/index.ts'
import { programName, writeProgram } from '../../programs/index.ts'
import type { Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Stack, Toolbar } from '../kit/Page.tsx'
import { save } from '../save.ts'

type Props = { readonly run: Run; readonly onClose: () => void }

export function TakeHomeDialog({ run, onClose }: Props) {
  const [said, setSaid] = useState('')
  return (
    <Dialog labelledBy="take-home-title" onClose={onClose}>
      <Stack>
        <h2 id="take-home-title">{t('takeHome.title')}</h2>
        <p>{t('takeHome.what')}</p>
        <Toolbar as="div">
          {codeLanguages.map((language) => (
            <Button key={language} onClick={() => setSaid(saveProgram(run, language))}>
              {t(`codeLanguage.${language}`)}
            </Button>
          ))}
          <Button kind="quiet" onClick={onClose}>
            {t('takeHome.close')}
          </Button>
        </Toolbar>
        <output>{said}</output>
      </Stack>
    </Dialog>
  )
}

/** Returns what is to be said of it. */
function saveProgram({ replay }: Run, language: CodeLanguage): string {
  const level = levelOf(replay.level)
  if (level?.version !== replay.levelVersion) return t('takeHome.notSaved')
  const file = programName(replay, language)
  save(new File([writeProgram(replay, level, language)], file, { type: 'text/plain' }))
  return t('takeHome.saved', { file })
}
