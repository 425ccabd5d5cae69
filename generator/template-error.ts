/** That a page template cannot be filled in. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  /** Of the template, without its ending. */
  readonly template: string

  constructor(template: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.template = template
  }
}
