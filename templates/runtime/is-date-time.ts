/** The group that may not follow is that of days which a month does not have. None captures: that takes a third of the time. */
const pattern =
  /^\d{4}-(?!02-3|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/**
 * Whether a value is an RFC 3339 date-time in a string, such as `2026-05-07T09:30:00.000Z`. Months have their lengths, the 29th of
 * February is in every year, a leap second may end any minute, and `t` and `z` may be in lower case.
 */
export const isDateTime = (value: unknown): value is string => typeof value === 'string' && pattern.test(value)
