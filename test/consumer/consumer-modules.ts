import type { Server } from 'node:http'
import type { AnyLogEvent } from '../../generated/index.ts'

/** What the modules of the consumer export, which compile only where the folder is vendored. */
export interface ConsumerModules {
  readonly alerts: {
    readonly createWatcher: () => (event: AnyLogEvent) => readonly { readonly rule: string; readonly who: string }[]
  }
  readonly forward: {
    readonly toLine: (event: AnyLogEvent, key: string) => string
  }
  readonly poller: {
    readonly readPages: (options: PollerOptions) => AsyncGenerator<Page, void, undefined>
  }
  readonly receiver: {
    readonly createReceiver: (options: ReceiverOptions) => Server
    readonly handleFetch: (request: Request, options: ReceiverOptions) => Promise<Response>
  }
}

export interface Page {
  readonly events: readonly AnyLogEvent[]
  readonly next: string
}

interface PollerOptions {
  readonly org: string
  readonly token: string
  readonly from: { readonly next: string } | { readonly since: Date }
  readonly filter?: string
  readonly onIssues: () => void
}

export interface ReceiverOptions {
  readonly secret: string
  readonly onEvent: (event: AnyLogEvent) => void
  readonly onIssues: (issues: readonly { readonly message: string }[]) => void
}
