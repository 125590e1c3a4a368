// The board of today's shift: fetched where the page's server keeps one.
export { BoardCard, BoardNews } from './board/BoardCard.tsx'
export { BoardPage } from './board/BoardPage.tsx'
