import { onUnmounted, type ShallowRef, shallowRef, watch } from 'vue'

/** Milliseconds without a change after which something is worked out that is looked at second. */
const pause = 60

/** What follows from something that changes with every key: worked out when keys pause, so that none of them waits for it. */
export function useAfterPause<Source, T>(toSource: () => Source, toValue: (source: Source) => T): Readonly<ShallowRef<T>> {
  const late = shallowRef(toValue(toSource())) as ShallowRef<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(toSource, (source) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      late.value = toValue(source)
    }, pause)
  })
  onUnmounted(() => clearTimeout(timer))
  return late
}
