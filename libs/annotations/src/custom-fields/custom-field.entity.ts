import { Flag, Int, Json, Table, TenantEntity, Text } from '@omni/platform';
import type { Choice, CustomFieldType, HideableRole } from './custom-field.values';

/** A field that an organization adds to records of a kind. Their values lie in the records' own `custom`. */
@Table('annotations.custom_field_definitions', 'custom_field')
export class CustomField extends TenantEntity {
  @Text() entityType!: string;
  @Text() key!: string;
  @Text() label!: string;
  @Text() type!: CustomFieldType;
  @Json({ nullable: true }) options: Choice[] | null = null;
  /** type of record that a reference names */
  @Text({ nullable: true }) referenceType: string | null = null;
  @Flag() required = false;
  /** no two records have the same value */
  @Flag() uniqueValues = false;
  /** roles that see it beside the Owner; null: everybody who sees the record */
  @Text({ array: true, nullable: true }) visibleRoles: HideableRole[] | null = null;
  @Json({ nullable: true }) defaultValue: unknown = null;
  @Int() position = 0;
  @Text() status: 'active' | 'archived' = 'active';
}
