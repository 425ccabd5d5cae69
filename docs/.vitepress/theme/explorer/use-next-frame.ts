import { onUnmounted, type ShallowRef, shallowRef, watch } from 'vue'

/**
 * A value as it was a frame ago: what is looked at second is drawn second, and not at all while keys follow each other faster than
 * frames.
 */
export function useNextFrame<T>(toValue: () => T): Readonly<ShallowRef<T>> {
  const late = shallowRef(toValue()) as ShallowRef<T>
  let frame = 0
  watch(toValue, (value) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        late.value = value
      })
    })
  })
  onUnmounted(() => cancelAnimationFrame(frame))
  return late
}
