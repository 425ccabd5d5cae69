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
  /** How far the page was scrolled when typing began, as long as what is typed is not yet a step of its own. */
  let begun: number | null = null

  const toAddress = (next: View): string => `${location.pathname}${printView(next)}`
  const settle = (): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    if (begun === null) history.replaceState(history.state, '', toAddress(view.value))
    else push(view.value, begun)
    begun = null
  }
  const push = (next: View, scrollPosition: number): void => {
    // Where VitePress looks for it on the way back.
    history.replaceState({ ...history.state, scrollPosition }, '')
    history.pushState({}, '', toAddress(next))
  }
  const readAddress = (): void => {
    isTyping = false
    begun = null
    clearTimeout(timer)
    timer = undefined
    if (location.pathname === pathname && location.search !== printView(view.value)) view.value = readView(location.search)
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
      if (printView(next) === printView(view.value)) return
      settle()
      push(next, window.scrollY)
      view.value = next
    },
    type(query) {
      if (!isTyping) {
        settle()
        begun = window.scrollY
      }
      view.value = { ...view.value, query }
      clearTimeout(timer)
      timer = setTimeout(settle, pause)
      isTyping = true
    },
    settle,
  }
}
