// The counter of the café with cooks behind it and dishes on it, as it stands in the room. Decoration.
import { Icon } from '../art/Icon.tsx'
import style from './Counter.module.css'

const dishes = [
  'shortcake',
  'steaming-bowl',
  'pizza',
  'green-salad',
  'pancakes',
  'bellhop-bell',
] as const

export function Counter() {
  return (
    <div className={style.counter} aria-hidden>
      <span className={style.cooks}>
        <Icon name="cook" />
        <Icon name="cook" />
        <Icon name="cook" />
      </span>
      <span className={style.top}>
        {dishes.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </span>
    </div>
  )
}
