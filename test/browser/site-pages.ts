/** A page of each kind that the site has. */
export const sitePages = [
  { name: 'the explorer', path: '/' },
  { name: 'the overview of namespaces', path: '/reference/' },
  { name: 'a namespace', path: '/reference/namespaces/okta-directory' },
  { name: 'an event type', path: '/reference/event-types/directory-mapping-update' },
  { name: 'an event type with payloads', path: '/reference/event-types/user-mfa-factor-activate' },
  { name: 'a removed event type', path: '/reference/event-types/device-check-add' },
  { name: 'what is new', path: '/reference/whats-new' },
  { name: 'the pictures', path: '/reference/pictures' },
  { name: 'the log event', path: '/reference/log-event' },
  { name: 'the diagnostics', path: '/reference/diagnostics' },
  { name: 'a guide', path: '/guide/log-events' },
]
