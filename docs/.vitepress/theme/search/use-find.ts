import { type ShallowRef, shallowRef } from 'vue'
import type { Find } from './find.ts'

/** The search, once it is loaded. One for the whole site: the dialog and the explorer share it. */
export const find: ShallowRef<Find | undefined> = shallowRef()
export const hasFailed = shallowRef(false)

/** Milliseconds in which a letter is found on a slow machine. */
const enough = 10

let loading: Promise<void> | undefined

/** Load what is searched; after a failure, again. */
export function loadFind(): Promise<void> {
  loading ??= import('./load-find.ts').then(
    (module) => {
      find.value = module.find
      hasFailed.value = false
      prepare(module.find)
    },
    () => {
      hasFailed.value = true
      loading = undefined
    },
  )
  return loading
}

/** Find what each letter begins while nothing else is to do: the first key of a query finds most, and is waited for most. */
function prepare(find: Find): void {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const findNext = (deadline: IdleDeadline): void => {
    do find(letters.pop() ?? '')
    while (letters.length > 0 && deadline.timeRemaining() > enough)
    if (letters.length > 0) requestIdleCallback(findNext)
  }
  // Safari has none; there the first key takes longer.
  if ('requestIdleCallback' in window) requestIdleCallback(findNext)
}
