import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const LIVE = 'deleted_at is null';

/** What is pinned to records of any kind: tags, links, and the organization's own fields. */
export class Annotations1790000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('annotations'), ...tags(), ...links(), ...customFields()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('annotations'));
  }
}

const tags = (): string[] => [
  ...tenantTable('annotations.tags', {
    columns: 'name citext not null, color text, scope text[]',
    indexes: ['created_at, id', 'updated_at, id', 'name, id'],
    unique: { tags_name_key: { on: 'name', where: LIVE } },
  }),
  ...tenantTable('annotations.taggings', {
    columns: 'tag_id uuid not null, entity_type text not null, entity_id uuid not null, via_id uuid',
    references: { tag_id: 'annotations.tags' },
    indexes: ['entity_type, entity_id', 'tag_id, entity_type, entity_id'],
    unique: { taggings_row_key: { on: 'tag_id, entity_type, entity_id', where: LIVE } },
  }),
];

const links = (): string[] =>
  tenantTable('annotations.entity_links', {
    columns: `
      from_type text not null, from_id uuid not null, to_type text not null, to_id uuid not null,
      ${choice('relation', ['related', 'attachment', 'parent', 'duplicate_of', 'same_party', 'evidence', 'supersedes'])},
      note text, removed_with_id uuid, via_id uuid`,
    indexes: [
      'created_at, id',
      'updated_at, id',
      'from_id, created_at, id',
      'to_id, created_at, id',
      'from_type, created_at, id',
      'to_type, created_at, id',
    ],
    unique: { entity_links_ends_key: { on: 'from_type, from_id, to_type, to_id, relation', where: LIVE } },
  });

const customFields = (): string[] =>
  tenantTable('annotations.custom_field_definitions', {
    columns: `
      entity_type text not null, key text not null, label text not null,
      ${choice('type', ['text', 'number', 'money', 'date', 'bool', 'select', 'multi_select', 'url', 'email', 'reference'])},
      options jsonb, reference_type text, required boolean not null default false, default_value jsonb,
      position integer not null default 0, ${choice('status', ['active', 'archived'])}`,
    indexes: [
      'created_at, id',
      'updated_at, id',
      'entity_type, position, id',
      'status, created_at, id',
      'position, id',
    ],
    unique: { custom_field_definitions_key: { on: 'entity_type, key' } },
  });
