// The board of today's shift: fetched where the page's server keeps one.
export { BoardCard } from './board/BoardCard.tsx'
export { BoardPage } from './board/BoardPage.tsx'
export { BoardNews } from './board/BoardNews.tsx'
