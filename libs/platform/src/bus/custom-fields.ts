import type { AnyResource } from '../catalogue/resource';
import type { Principal } from '../policy/principal';
import type { Change } from './tracked';
import type { Unit } from './unit';

export interface CustomFieldsAsked {
  /** the resource that the command is about; rows of others are written on its behalf */
  own: AnyResource | null;
  /** whether values came in from outside: what a handler copies (a merge, an older version) was looked at before */
  given: boolean;
}

/** How a field's values are compared; a list is asked what it has, and money by its minor units. */
export type CustomFieldKind = 'text' | 'number' | 'boolean' | 'date' | 'list' | 'money';

/** A field of the organization's own, as lists and documents need it. */
export interface CustomFieldFact {
  key: string;
  kind: CustomFieldKind;
  /** what a value must look like */
  schema: Readonly<Record<string, unknown>>;
  required: boolean;
}

/**
 * Looks at the organization's own fields of what is about to be written. The platform asks it for every command and every
 * batch, so that no module can forget; whoever keeps the definitions provides it, and without it `custom` is free.
 */
export abstract class CustomFields {
  /** Puts defaults in and keeps what may not be lost. @throws Fault 422 with pointers below `/custom` */
  abstract settle(unit: Unit, changes: readonly Change[], asked: CustomFieldsAsked): Promise<void>;
  /** The fields in use that this principal sees, by type of record. */
  abstract seenBy(principal: Principal): Promise<ReadonlyMap<string, readonly CustomFieldFact[]>>;
  /** What this principal does not see, as `custom.<key>`, by type of record: whoever makes a principal puts it there. */
  abstract hiddenFrom(principal: Principal): Promise<Readonly<Record<string, readonly string[]>>>;
}

const holdsCustom = ({ table }: Change): boolean => table.byProperty.get('custom')?.type === 'jsonb';

/** Those changes among which custom values are looked for. */
export const customChanges = (changes: readonly Change[]): Change[] =>
  changes.filter(
    (change) =>
      holdsCustom(change) &&
      (change.op === 'insert' ||
        ['custom', 'deletedAt'].some((property) => change.changed.includes(property))),
  );

const DEPTH = 4;

/** Whether an input says anything of custom fields, at its top or in the rows that it carries. */
export function mentionsCustom(input: unknown, depth = DEPTH): boolean {
  if (depth === 0 || typeof input !== 'object' || input === null) return false;
  if (Array.isArray(input)) return input.some((item) => mentionsCustom(item, depth - 1));
  return 'custom' in input || Object.values(input).some((value) => mentionsCustom(value, depth - 1));
}
