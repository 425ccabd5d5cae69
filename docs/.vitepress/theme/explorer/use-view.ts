import { onMounted, onUnmounted, type ShallowRef, shallowRef, watch } from 'vue'
import { isTakenOver, visits } from './address.ts'
import { emptyView, printView, readView, type View } from './view.ts'

export interface ViewState {
  readonly view: Readonly<ShallowRef<View>>
  /** Show another view, as a step of its own in the browser's history. */
  readonly show: (view: View) => void
  /** Show what is being typed: all of it is one step. */
  readonly type: (query: string) => void
}

/** The view that the address says, and ways to change both. */
export function useView(): ViewState {
  const view = shallowRef<View>(isTakenOver.value ? readView(location.search) : emptyView)
  const { pathname } = import.meta.env.SSR ? { pathname: '' } : location
  let isTyping = false

  const readAddress = (): void => {
    isTyping = false
    if (location.pathname === pathname && location.search !== printView(view.value)) view.value = readView(location.search)
  }
  const write = (next: View, isStep: boolean): void => {
    const address = `${location.pathname}${printView(next)}`
    if (isStep) {
      // Where VitePress looks for it on the way back.
      history.replaceState({ ...history.state, scrollPosition: window.scrollY }, '')
      history.pushState({}, '', address)
    } else history.replaceState(history.state, '', address)
    view.value = next
  }

  onMounted(() => {
    readAddress()
    // Before VitePress, which scrolls to where the page was: by then the page has to be as long again.
    window.addEventListener('popstate', readAddress, { capture: true })
  })
  onUnmounted(() => window.removeEventListener('popstate', readAddress, { capture: true }))
  watch(visits, readAddress)

  return {
    view,
    show(next) {
      isTyping = false
      if (printView(next) !== printView(view.value)) write(next, true)
    },
    type(query) {
      write({ ...view.value, query }, !isTyping)
      isTyping = true
    },
  }
}
