import { afterEach, describe, expect, test, vi } from 'vitest'
import { findBrowser, listBrowserPlaces } from './find-browser.ts'

afterEach(() => vi.unstubAllEnvs())

describe('places of browsers', () => {
  const table = [
    { name: 'on the PATH of Linux', platform: 'linux', environment: { PATH: '/a:/b' }, want: '/b/chromium' },
    { name: 'where Linux packages put Chrome', platform: 'linux', environment: {}, want: '/opt/google/chrome/chrome' },
    {
      name: 'among the applications of macOS',
      platform: 'darwin',
      environment: { HOME: '/Users/me' },
      want: '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    },
    {
      name: 'among the programs of Windows',
      platform: 'win32',
      environment: { PROGRAMFILES: 'C:\\Program Files' },
      want: 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    },
  ] as const
  test.for(table)('$name', ({ platform, environment, want }) => {
    expect(listBrowserPlaces(platform, environment)).toContain(want)
  })
})

describe('CHROME_PATH', () => {
  test('is taken where a file is there', () => {
    vi.stubEnv('CHROME_PATH', process.execPath)
    expect(findBrowser()).toBe(process.execPath)
  })

  test('is an error where no file is there', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome')
    expect(() => findBrowser()).toThrow('CHROME_PATH is `/nowhere/chrome`, but no file is there')
  })
})
