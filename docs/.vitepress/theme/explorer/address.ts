import { ref } from 'vue'

/** Counts the times that VitePress has gone somewhere, within a page as well: it says so of the path alone. */
export const visits = ref(0)

/** Whether the page that came as HTML has been taken over; components made from then on may differ from their HTML. */
export const isTakenOver = ref(false)
