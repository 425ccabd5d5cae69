import { ref, shallowRef } from 'vue'

/** Whether the search dialog is open. One for the whole page: its buttons and its keys share it. */
export const isSearchOpen = ref(false)

/** The field of the explorer where the page has one: it takes the place of the dialog. */
export const explorerField = shallowRef<HTMLInputElement | null>(null)

/** Go to the field that looks for things: the explorer's own, or the dialog's. */
export function openSearch(): void {
  if (explorerField.value === null) {
    isSearchOpen.value = true
    return
  }
  explorerField.value.focus()
  explorerField.value.select()
}
