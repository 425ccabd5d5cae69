import { type ShallowRef, shallowRef } from 'vue'
import type { Find } from './find.ts'

/** The search, once it is loaded. One for the whole site: the dialog and the explorer share it. */
export const find: ShallowRef<Find | undefined> = shallowRef()
export const hasFailed = shallowRef(false)

let loading: Promise<void> | undefined

/** Load what is searched; after a failure, again. */
export function loadFind(): Promise<void> {
  loading ??= import('./load-find.ts').then(
    (module) => {
      find.value = module.find
      hasFailed.value = false
    },
    () => {
      hasFailed.value = true
      loading = undefined
    },
  )
  return loading
}
