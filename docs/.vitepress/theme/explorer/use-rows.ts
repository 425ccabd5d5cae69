import { type ComputedRef, computed, onMounted, onUnmounted, type Ref, ref, type ShallowRef, watch } from 'vue'
import { isTakenOver } from './address.ts'

/** Rows beyond the edges of the window, so that fast scrolling meets no gap. */
const spare = 3
const narrow = '(max-width: 719px)'

export interface Rows {
  /** The height of every row in pixels. */
  readonly height: ComputedRef<number>
  /** The positions of the rows to render. */
  readonly shown: ComputedRef<readonly number[]>
  /** The first position below the window. */
  readonly below: Readonly<Ref<number>>
}

/**
 * The rows of a list that are in the window, and the active one wherever it is. All rows are of one height, so that where a row is
 * takes no measuring, which is what a library would be for.
 */
export function useRows(list: Readonly<ShallowRef<HTMLElement | null>>, count: () => number, active: () => number): Rows {
  const isNarrow = ref(isTakenOver.value && matchMedia(narrow).matches)
  const height = computed(() => (isNarrow.value ? 132 : 94))
  const first = ref(0)
  const below = ref(7)

  const measure = (): void => {
    isNarrow.value = matchMedia(narrow).matches
    if (!list.value?.checkVisibility()) return
    const { top } = list.value.getBoundingClientRect()
    first.value = Math.max(0, Math.floor(-top / height.value) - spare)
    below.value = Math.max(0, Math.ceil((window.innerHeight - top) / height.value))
  }
  onMounted(() => {
    measure()
    window.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('resize', measure)
  })
  onUnmounted(() => {
    window.removeEventListener('scroll', measure)
    window.removeEventListener('resize', measure)
  })
  // In the frame that shows what has changed, which lays it out anyway.
  watch(count, () => requestAnimationFrame(measure), { flush: 'post' })

  const shown = computed(() => {
    const [from, to] = [Math.min(first.value, count()), Math.min(below.value + spare, count())]
    const rows = Array.from({ length: to - from }, (_, at) => from + at)
    const isElsewhere = active() < count() && (active() < from || active() >= to)
    return isElsewhere ? [...rows, active()] : rows
  })
  return { height, shown, below }
}
