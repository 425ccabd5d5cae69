// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { isObject } from './runtime/is-object.js'

export const isString = (value: unknown): boolean => typeof value === 'string'

export const isSeverity = (value: unknown): boolean => value === 'DEBUG' || value === 'INFO' || value === 'WARN' || value === 'ERROR'

export const isStringOrNull = (value: unknown): boolean => value === null || typeof value === 'string'

export const isStringOrNothing = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string'

export const isObjectOrNothing = (value: unknown): boolean => value === undefined || value === null || isObject(value)

export const isIntegerOrNothing = (value: unknown): boolean => value === undefined || value === null || Number.isInteger(value)

export const isBooleanOrNothing = (value: unknown): boolean => value === undefined || value === null || typeof value === 'boolean'

export const isBooleanOrStringOrNothing = (
  value: unknown,
): boolean => value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string'
