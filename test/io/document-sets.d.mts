export const sets: { readonly old: Readonly<Record<string, string>>; readonly new: Readonly<Record<string, string>> }
export function toChanges(name: 'old' | 'new'): readonly { readonly path: string; readonly text: string | null }[]
