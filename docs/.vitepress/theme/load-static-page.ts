/**
 * The content of a reference page, from its HTML file. Pages that a browser got as HTML give no address: their content is
 * there. A page that cannot be had is left to the browser, which says why.
 */
export async function loadStaticPage(address: string): Promise<string> {
  if (address === '') return ''
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
