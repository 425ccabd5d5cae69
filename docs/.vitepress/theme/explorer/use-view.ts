import { onMounted, onUnmounted, type ShallowRef, shallowRef, watch } from 'vue'
import { isTakenOver, visits } from './address.ts'
import { emptyView, printView, readView, type View } from './view.ts'

export interface ViewState {
  readonly view: Readonly<ShallowRef<View>>
  /** Show another view, as a step of its own in the browser's history. */
  readonly show: (view: View) => void
  /** Show what is being typed: all of it is one step. */
  readonly type: (query: string) => void
  /** Bring the address up to date, before leaving it. */
  readonly settle: () => void
}

/** The address follows what is typed after so many milliseconds: writing it takes a browser longer than finding. */
const pause = 120

/** The view that the address says, and ways to change both. */
export function useView(): ViewState {
  const view = shallowRef<View>(isTakenOver.value ? readView(location.search) : emptyView)
  const { pathname } = import.meta.env.SSR ? { pathname: '' } : location
  let isTyping = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const toAddress = (next: View): string => `${location.pathname}${printView(next)}`
  const settle = (): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    history.replaceState(history.state, '', toAddress(view.value))
  }
  const readAddress = (): void => {
    isTyping = false
    clearTimeout(timer)
    timer = undefined
    if (location.pathname === pathname && location.search !== printView(view.value)) view.value = readView(location.search)
  }
  const step = (next: View): void => {
    settle()
    // Where VitePress looks for it on the way back.
    history.replaceState({ ...history.state, scrollPosition: window.scrollY }, '')
    history.pushState({}, '', toAddress(next))
    view.value = next
  }

  onMounted(() => {
    readAddress()
    // Before VitePress, which scrolls to where the page was: by then the page has to be as long again.
    window.addEventListener('popstate', readAddress, { capture: true })
  })
  onUnmounted(() => {
    clearTimeout(timer)
    window.removeEventListener('popstate', readAddress, { capture: true })
  })
  watch(visits, readAddress)

  return {
    view,
    show(next) {
      isTyping = false
      if (printView(next) !== printView(view.value)) step(next)
    },
    type(query) {
      const next = { ...view.value, query }
      if (!isTyping) step(next)
      else {
        view.value = next
        clearTimeout(timer)
        timer = setTimeout(settle, pause)
      }
      isTyping = true
    },
    settle,
  }
}
