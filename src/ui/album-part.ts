// What is read beside playing: fetched when it is first opened.
export { Album } from './album/Album.tsx'
export { Questions } from './album/Questions.tsx'
