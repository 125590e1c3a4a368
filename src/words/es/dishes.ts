// Spanish: the dishes, inside a sentence.
import type { dishes as english } from '../en/dishes.ts'
import type { Translation } from '../key.ts'

export const dishes: Translation<typeof english> = {
  dish: {
    'curry-rice': 'el curry',
    'green-salad': 'la ensalada',
    cupcake: 'el panquecito',
    package: 'el paquete',
    hamburger: 'la hamburguesa',
    'hot-beverage': 'el café',
    pancakes: 'los panqueques',
    pizza: 'la pizza',
    shortcake: 'el pastel',
    spaghetti: 'los espaguetis',
    'steaming-bowl': 'la sopa',
    sushi: 'el sushi',
    taco: 'el taco',
  },
}
