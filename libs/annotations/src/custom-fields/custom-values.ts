import { Injectable } from '@nestjs/common';
import {
  Catalogue,
  CustomFields,
  Fault,
  forbidden,
  isHouse,
  type Change,
  type CustomFieldFact,
  type CustomFieldsAsked,
  type FaultDetail,
  type Principal,
  type Resource,
  type Unit,
} from '@omni/platform';
import { customUnfit } from './custom-field.errors';
import { factOf, isSeen } from './field-facts';
import { KnownFields, type KnownField } from './known-fields';
import { takenValues, withoutUnique } from './unique-values';

type Values = Record<string, unknown>;

/** Looks at values of the organization's own fields before they are written, whichever module writes them. */
@Injectable()
export class CustomValues extends CustomFields {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly fields: KnownFields,
  ) {
    super();
  }

  override async settle(unit: Unit, changes: readonly Change[], asked: CustomFieldsAsked): Promise<void> {
    for (const change of changes) {
      const { type } = change.table;
      const own = asked.own === null || asked.own.type === type;
      const touched = change.op === 'insert' || change.changed.includes('custom');
      // A row that was made on the way to another has the defaults; nobody was asked for more.
      if (!touched || (!asked.given && change.op === 'update')) continue;
      await this.settleOne(unit, change, { ...asked, required: own && !isHouse(unit.principal) });
    }
    await this.settleUnique(unit, changes, asked.given);
  }

  override async seenBy(principal: Principal): Promise<ReadonlyMap<string, readonly CustomFieldFact[]>> {
    const byType = await this.fields.all(principal);
    const seen = [...byType].map(([type, fields]): [string, CustomFieldFact[]] => [
      type,
      fields.filter((field) => field.status === 'active' && isSeen(field, principal)).map(factOf),
    ]);
    return new Map(seen.filter(([, fields]) => fields.length > 0));
  }

  override async hiddenFrom(principal: Principal): Promise<Readonly<Record<string, readonly string[]>>> {
    if (!principal.role || principal.role === 'owner' || !principal.organization) return {};
    const hidden = [...(await this.fields.all(principal))].map(([type, fields]) => [
      type,
      fields.filter((field) => !isSeen(field, principal)).map(({ key }) => `custom.${key}`),
    ]);
    return Object.fromEntries(hidden.filter(([, keys]) => keys?.length)) as Record<string, string[]>;
  }

  private async settleOne(
    unit: Unit,
    change: Change,
    { given, required }: CustomFieldsAsked & { required: boolean },
  ): Promise<void> {
    const row = change.entity as unknown as { custom?: Values | null };
    const fields = await this.fields.of(unit, change.table.type);
    const hidden = hiddenKeys(unit, change);
    const before = (change.before?.custom ?? {}) as Values;
    // Cleared as a whole: an erasure and a purge do that, and whoever sends null. What the sender does not see stays.
    if (change.op === 'update' && row.custom == null && !keeps(before, hidden)) return;
    if (fields.length === 0 && row.custom == null) return;
    const { values, faults } = given
      ? weigh(fields, before, row.custom ?? {}, hidden)
      : { values: withoutUnique(fields, row.custom ?? {}), faults: [] };
    if (change.op === 'insert') fillIn(fields, values);
    if (required) faults.push(...missing(fields, values, hidden));
    if (given) faults.push(...(await this.dangling(unit, fields, before, values)));
    if (faults.length) throw customUnfit(faults);
    row.custom = change.op === 'insert' && Object.keys(values).length === 0 ? (row.custom ?? null) : values;
  }

  private async settleUnique(unit: Unit, changes: readonly Change[], given: boolean): Promise<void> {
    const types = new Set(changes.map(({ table }) => table.type));
    const back = (change: Change): boolean => change.changed.includes('deletedAt');
    // What a merge or an older version puts into a row was looked at when it came in.
    const claiming = changes.filter((change) => given || change.op === 'insert' || back(change));
    for (const type of [...types].sort()) {
      const fields = await this.fields.of(unit, type);
      if (!fields.some(({ uniqueValues }) => uniqueValues)) continue;
      const faults = await takenValues(unit, this.catalogue, fields, claiming);
      if (faults.length) throw customUnfit(faults);
    }
  }

  /** References to rows that are not there, or not for the asker to see. */
  private async dangling(
    unit: Unit,
    fields: readonly KnownField[],
    before: Values,
    values: Values,
  ): Promise<FaultDetail[]> {
    const given = fields.filter(
      ({ type, key }) =>
        type === 'reference' && typeof values[key] === 'string' && values[key] !== before[key],
    );
    const found = await Promise.all(
      given.map((field) => this.exists(unit, field, String(values[field.key]))),
    );
    return given
      .filter((_, i) => !found[i])
      .map(({ key }) => ({
        pointer: `/custom/${key}`,
        code: 'reference_not_found',
        message: 'does not exist',
      }));
  }

  private async exists(unit: Unit, { referenceType }: KnownField, id: string): Promise<boolean> {
    const resource = this.catalogue.resourceOfType(referenceType ?? '');
    // The module that it names is not installed: nothing can be said against it.
    if (!resource || !UUID.test(id)) return true;
    try {
      await unit.read(resource as unknown as Resource, id);
      return true;
    } catch (error) {
      if (error instanceof Fault && error.status === 404) return false;
      throw error;
    }
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Keys of the fields of a row's type that whoever writes does not see. */
const hiddenKeys = (unit: Unit, { table }: Change): ReadonlySet<string> =>
  new Set(unit.principal.hiddenFields?.[table.type]?.map((path) => path.slice('custom.'.length)));

const keeps = (before: Values, hidden: ReadonlySet<string>): boolean =>
  [...hidden].some((key) => Object.hasOwn(before, key));

/**
 * What is new or changed has to fit; what stands as it stood is left alone, for definitions change and values stay.
 * A field that was archived keeps its value, whether it is sent along or not, and so does one that the sender does not
 * see. Null takes a value away.
 */
export function weigh(
  fields: readonly KnownField[],
  before: Values,
  given: Values,
  hidden: ReadonlySet<string> = NONE,
): { values: Values; faults: FaultDetail[] } {
  const known = new Map(fields.map((field) => [field.key, field]));
  const unseen = Object.keys(given).find((key) => hidden.has(key));
  if (unseen !== undefined)
    throw forbidden(`You may not write custom.${unseen} of this record.`, 'annotations.custom-fields:see');
  const kept = fields.filter(
    (f) => (f.status === 'archived' || hidden.has(f.key)) && Object.hasOwn(before, f.key),
  );
  const values: Values = Object.fromEntries(kept.map(({ key }) => [key, before[key]]));
  const faults: FaultDetail[] = [];
  for (const [key, value] of Object.entries(given)) {
    const field = known.get(key);
    const at = `/custom/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (Object.hasOwn(before, key) && same(before[key], value)) values[key] = value;
    else if (!field) faults.push({ pointer: at, code: 'unknown_field', message: 'is not a known field' });
    else if (field.status === 'archived')
      faults.push({ pointer: at, code: 'archived', message: 'is no longer in use' });
    else if (value === null) continue;
    else {
      faults.push(...field.validate(value).map((fault) => ({ ...fault, pointer: `${at}${fault.pointer}` })));
      values[key] = value;
    }
  }
  return { values, faults };
}

function fillIn(fields: readonly KnownField[], values: Values): void {
  for (const { key, status, defaultValue } of fields) {
    if (status === 'active' && defaultValue !== null && !Object.hasOwn(values, key))
      values[key] = defaultValue;
  }
}

/** Nobody is asked for what they do not see. */
const missing = (fields: readonly KnownField[], values: Values, hidden: ReadonlySet<string>): FaultDetail[] =>
  fields
    .filter(
      ({ key, status, required }) =>
        status === 'active' && required && !hidden.has(key) && !Object.hasOwn(values, key),
    )
    .map(({ key }) => ({ pointer: `/custom/${key}`, code: 'required', message: 'is required' }));

const NONE: ReadonlySet<string> = new Set();

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
