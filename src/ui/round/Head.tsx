// What every page of the round begins with.
import { Icon, type IconName } from '../art/Icon.tsx'

type Props = { readonly icon: IconName; readonly title: string; readonly below: string }

export function Head({ icon, title, below }: Props) {
  return (
    <header>
      <Icon name={icon} size={2.6} />
      <h1>
        {title}
        <small>{below}</small>
      </h1>
    </header>
  )
}
