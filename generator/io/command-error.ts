/** Why the command stops without having done its work, in words for the person who called it. */
export class CommandError extends Error {
  /** 1: what was asked for cannot be done as things are; 2: it was asked for in the wrong way. */
  readonly exitCode: 1 | 2
  /** What to do about it. */
  readonly fix: string

  constructor(exitCode: 1 | 2, message: string, fix: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CommandError'
    this.exitCode = exitCode
    this.fix = fix
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file of that name is there',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
}

/** Whether the system refused an operation, as opposed to a mistake of ours. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

/** The words for a refusal of the system, such as `permission denied`. */
export function toReason(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message
}

/** Do something to `path`; a refusal of the system becomes a CommandError that says what could not be done. */
export function attempt<T>(exitCode: 1 | 2, doing: string, path: string, fix: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new CommandError(exitCode, `Cannot ${doing} \`${path}\`: ${toReason(error)}`, fix, { cause: error })
  }
}
