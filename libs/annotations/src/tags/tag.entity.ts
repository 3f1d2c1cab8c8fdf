import { Citext, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** A word that people pin to records of any kind. */
@Table('annotations.tags', 'tag')
export class Tag extends TenantEntity {
  @Citext() name!: string;
  @Text({ nullable: true }) color: string | null = null;
  /** types of record that it is for; null: all */
  @Text({ array: true, nullable: true }) scope: string[] | null = null;
}

/** That a record carries a tag. */
@Table('annotations.taggings', 'tagging', { history: false })
export class Tagging extends TenantEntity {
  @Uuid() tagId!: string;
  @Text() entityType!: string;
  @Uuid() entityId!: string;
  /** the row that it came from, when that one went into this in a merge */
  @Uuid({ nullable: true }) viaId: string | null = null;
}
