import { QueryHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  canonicalJson,
  fromRow,
  hide,
  notFound,
  seenStatement,
  type Answers,
  type AnyResource,
} from '@omni/platform';
import { CompareVersions } from './compare-versions.query';
import { storedVersion, type StoredVersion } from './stored-version';

/** They differ between any two versions and say nothing. */
const STAMPS = new Set(['version', 'updatedAt']);

@QueryHandler(CompareVersions)
export class CompareVersionsHandler implements Answers<typeof CompareVersions> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ reader, input }: CompareVersions) {
    const { entityType, entityId } = input;
    const resource = this.catalogue.resourceOfType(entityType);
    if (!resource) throw notFound('row');
    const ask = reader.tx.rows.bind(reader.tx);
    const seen = seenStatement(resource, reader.rights(resource), reader.organization.id, entityId);
    if ((await ask(seen.text, seen.values)).length === 0) throw notFound('row');
    const [from, to] = await Promise.all([
      storedVersion(ask, reader.organization.id, entityType, entityId, input.from),
      storedVersion(ask, reader.organization.id, entityType, entityId, input.to),
    ]);
    const { hidden } = reader.rights(resource);
    return {
      entityType,
      entityId,
      from: end(from),
      to: end(to),
      changes: changes(resource, hidden, from, to),
    };
  }
}

const end = ({ version, validFrom, actorKind, actorId }: StoredVersion) => ({
  version,
  validFrom,
  actor: { kind: actorKind, id: actorId },
});

function changes(resource: AnyResource, hidden: ReadonlySet<string>, from: StoredVersion, to: StoredVersion) {
  const [was, is] = [from, to].map(({ row }) =>
    hide(resource.view(fromRow(resource, row) as never), hidden),
  ) as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys({ ...was, ...is })
    .filter(
      (field) => !STAMPS.has(field) && canonicalJson(was[field] ?? null) !== canonicalJson(is[field] ?? null),
    )
    .map((field) => ({ field, from: was[field] ?? null, to: is[field] ?? null }));
}
