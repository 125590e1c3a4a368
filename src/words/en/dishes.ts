// English: the dishes, inside a sentence.
import type { DishName } from '../../levels/index.ts'

export const dishes = {
  dish: {
    'curry-rice': 'curry',
    'green-salad': 'salad',
    cupcake: 'cupcake',
    package: 'parcel',
    hamburger: 'burger',
    'hot-beverage': 'coffee',
    pancakes: 'pancakes',
    pizza: 'pizza',
    shortcake: 'shortcake',
    spaghetti: 'spaghetti',
    'steaming-bowl': 'soup',
    sushi: 'sushi',
    taco: 'taco',
  },
} as const satisfies { readonly dish: Readonly<Record<DishName, string>> }
