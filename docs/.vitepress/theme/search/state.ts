import { ref } from 'vue'

/** Whether the search is open. One for the whole page: its buttons and its keys share it. */
export const isSearchOpen = ref(false)
