// The programs' files as text. They come with the lens, when it is first opened.
import burnsAsyncJs from './programs/burns.async.mjs?raw'
import burnsAsyncPy from './programs/burns.async.py?raw'
import burnsBlockingJs from './programs/burns.blocking.mjs?raw'
import burnsBlockingPy from './programs/burns.blocking.py?raw'
import chatsAsyncJs from './programs/chats.async.mjs?raw'
import chatsAsyncPy from './programs/chats.async.py?raw'
import coursesAsyncJs from './programs/courses.async.mjs?raw'
import coursesAsyncPy from './programs/courses.async.py?raw'
import coursesCallbacksJs from './programs/courses.callbacks.mjs?raw'
import coursesCallbacksPy from './programs/courses.callbacks.py?raw'
import coursesChainJs from './programs/courses.chain.mjs?raw'
import drinksAsyncJs from './programs/drinks.async.mjs?raw'
import drinksAsyncPy from './programs/drinks.async.py?raw'
import drinksBlockingJs from './programs/drinks.blocking.mjs?raw'
import drinksBlockingPy from './programs/drinks.blocking.py?raw'
import flambeAsyncJs from './programs/flambe.async.mjs?raw'
import flambeAsyncPy from './programs/flambe.async.py?raw'
import flambeBlockingJs from './programs/flambe.blocking.mjs?raw'
import flambeBlockingPy from './programs/flambe.blocking.py?raw'
import partiesAsyncJs from './programs/parties.async.mjs?raw'
import partiesAsyncPy from './programs/parties.async.py?raw'
import plainAsyncJs from './programs/plain.async.mjs?raw'
import plainAsyncPy from './programs/plain.async.py?raw'
import plainBlockingJs from './programs/plain.blocking.mjs?raw'
import plainBlockingPy from './programs/plain.blocking.py?raw'
import pulledAsyncJs from './programs/pulled.async.mjs?raw'
import pulledAsyncPy from './programs/pulled.async.py?raw'
import railAsyncJs from './programs/rail.async.mjs?raw'
import railAsyncPy from './programs/rail.async.py?raw'
import savesAsyncJs from './programs/saves.async.mjs?raw'
import savesAsyncPy from './programs/saves.async.py?raw'
import writtenAsyncJs from './programs/written.async.mjs?raw'
import writtenAsyncPy from './programs/written.async.py?raw'
import { cut } from './program.ts'
import type { CodeLanguage, Listing } from './program.ts'

const files: Readonly<Record<CodeLanguage, Readonly<Record<string, string>>>> = {
  javascript: {
    'burns.async': burnsAsyncJs,
    'burns.blocking': burnsBlockingJs,
    'chats.async': chatsAsyncJs,
    'courses.async': coursesAsyncJs,
    'courses.callbacks': coursesCallbacksJs,
    'courses.chain': coursesChainJs,
    'drinks.async': drinksAsyncJs,
    'drinks.blocking': drinksBlockingJs,
    'flambe.async': flambeAsyncJs,
    'flambe.blocking': flambeBlockingJs,
    'parties.async': partiesAsyncJs,
    'plain.async': plainAsyncJs,
    'plain.blocking': plainBlockingJs,
    'pulled.async': pulledAsyncJs,
    'rail.async': railAsyncJs,
    'saves.async': savesAsyncJs,
    'written.async': writtenAsyncJs,
  },
  python: {
    'burns.async': burnsAsyncPy,
    'burns.blocking': burnsBlockingPy,
    'chats.async': chatsAsyncPy,
    'courses.async': coursesAsyncPy,
    'courses.callbacks': coursesCallbacksPy,
    'drinks.async': drinksAsyncPy,
    'drinks.blocking': drinksBlockingPy,
    'flambe.async': flambeAsyncPy,
    'flambe.blocking': flambeBlockingPy,
    'parties.async': partiesAsyncPy,
    'plain.async': plainAsyncPy,
    'plain.blocking': plainBlockingPy,
    'pulled.async': pulledAsyncPy,
    'rail.async': railAsyncPy,
    'saves.async': savesAsyncPy,
    'written.async': writtenAsyncPy,
  },
}

/** The program of this file, as `fileOf` names it; throws where there is none. */
export function listingFor(file: string, language: CodeLanguage): Listing {
  const text = files[language][file]
  if (text === undefined) throw new Error(`There is no ${file} in ${language}.`)
  return cut(text)
}
