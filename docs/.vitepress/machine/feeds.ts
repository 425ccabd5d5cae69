import { toHtml } from '../../../generator/emit/escape.ts'
import type { SiteFile } from './event-files.ts'
import type { FeedItem } from './feed-items.ts'

const title = 'okta-events: what’s new'
const description = 'Event types that Okta added to its System Log, and that it removed'

/** `feed.json`, a JSON Feed of version 1.1. */
export function printJsonFeed(items: readonly FeedItem[], siteUrl: string): SiteFile {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: `${siteUrl}/reference/whats-new`,
    feed_url: `${siteUrl}/feed.json`,
    language: 'en',
    items: items.map(({ url, title, html, day }) => ({
      id: url,
      url,
      title,
      content_html: html,
      ...(day === null ? {} : { date_published: `${day}T00:00:00Z` }),
    })),
  }
  return { path: 'feed.json', text: `${JSON.stringify(feed, null, 2)}\n` }
}

/** `feed.xml`, an RSS 2.0 feed. */
export function printRssFeed(items: readonly FeedItem[], siteUrl: string): SiteFile {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${toHtml(title)}</title>`,
    `<link>${toHtml(`${siteUrl}/reference/whats-new`)}</link>`,
    `<description>${toHtml(description)}</description>`,
    '<language>en</language>',
    `<atom:link href="${toHtml(`${siteUrl}/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    ...items.flatMap(printItem),
    '</channel>',
    '</rss>',
  ]
  return { path: 'feed.xml', text: `${lines.join('\n')}\n` }
}

function printItem({ url, title, html, day }: FeedItem): readonly string[] {
  return [
    '<item>',
    `<title>${toHtml(title)}</title>`,
    `<link>${toHtml(url)}</link>`,
    `<guid>${toHtml(url)}</guid>`,
    `<description>${toHtml(html)}</description>`,
    ...(day === null ? [] : [`<pubDate>${toRssDate(day)}</pubDate>`]),
    '</item>',
  ]
}

/** A day as RFC 822 writes it. */
function toRssDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString()
}
