import { uuidv7 } from 'uuidv7'

declare const brand: unique symbol

/** A UUIDv7 that knows what it names, so that a person's id cannot be handed over as a unit's. */
export type Id<Of extends string> = string & { readonly [brand]: Of }

/** A new id; ids made later sort later. */
export function newId<Of extends string>(): Id<Of> {
  return uuidv7() as Id<Of>
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function isId(text: string): boolean {
  return pattern.test(text)
}
