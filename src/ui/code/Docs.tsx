// A link to a page of the official documentation, by the name it gives itself.
import type { Page } from '../../code/index.ts'

export function Docs({ page: { name, address } }: { readonly page: Page }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {name}
    </a>
  )
}
