export const sets: { readonly old: Readonly<Record<string, string>>; readonly new: Readonly<Record<string, string>> }
