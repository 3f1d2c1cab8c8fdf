/** A cell as a value, or why it is none. A blank cell is null and no fault. */
export type Coerced<T> =
  | { readonly ok: true; readonly value: T | null }
  | { readonly ok: false; readonly code: ValueFault; readonly message: string };

export type ValueFault =
  | 'exchange.value.malformed_date'
  | 'exchange.value.impossible_date'
  | 'exchange.value.malformed_email'
  | 'exchange.value.malformed_boolean'
  | 'exchange.value.malformed_number'
  | 'exchange.value.unknown_country';

export const BLANK = { ok: true, value: null } as const;

export function good<T>(value: T): Coerced<T> {
  return { ok: true, value };
}

export function fault(code: ValueFault, message: string): { ok: false; code: ValueFault; message: string } {
  return { ok: false, code, message };
}
