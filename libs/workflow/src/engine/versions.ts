import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import { LRUCache } from 'lru-cache';
import type { Graph } from '../graph/graph.types';
import type { Publisher } from '../versions/version.entity';

/** What a run needs of its version. */
export interface PinnedVersion {
  id: string;
  versionNo: number;
  graph: Graph;
  publisher: Publisher | null;
  publishedById: string | null;
}

/** Published versions never change, so what was read once is good for ever. */
@Injectable()
export class Versions {
  private readonly known = new LRUCache<string, PinnedVersion>({ max: 1_000 });

  async get(unit: Unit, id: string): Promise<PinnedVersion> {
    const key = `${unit.tenantId} ${id}`;
    const known = this.known.get(key);
    if (known) return known;
    const [found] = await unit.sql<PinnedVersion & { status: string }>(
      `select id, version_no as "versionNo", graph, publisher, published_by_id as "publishedById", status
       from workflow.workflow_versions where organization_id = $1 and id = $2`,
      [unit.tenantId, id],
    );
    if (!found) throw new Error(`there is no version ${id}`);
    if (found.status !== 'draft') this.known.set(key, found);
    return found;
  }
}
