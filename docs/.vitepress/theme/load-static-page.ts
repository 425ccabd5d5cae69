/**
 * The content of a reference page, from its HTML file. The page that a browser came to first is there as HTML before the
 * application starts, and needs none. A page that cannot be had is left to the browser, which says why.
 */
export async function loadStaticPage(address: string): Promise<string> {
  if (!hasStarted() && document.querySelector('.static-page') !== null) return ''
  const url = `${import.meta.env.BASE_URL}${address}.html`
  try {
    const response = await fetch(url)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const content = page.querySelector('.static-page')
    if (response.ok && content !== null) return content.innerHTML
  } catch {
    // Shown by the browser below.
  }
  location.assign(url)
  return ''
}

/** Vue notes on its element that it has taken over. */
function hasStarted(): boolean {
  const root = document.querySelector('#app')
  return root !== null && '__vue_app__' in root
}
