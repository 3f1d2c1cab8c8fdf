import { Injectable } from '@nestjs/common';
import { Fault, PrincipalSource } from '@omni/platform';
import { LRUCache } from 'lru-cache';
import type { Publisher } from '../versions/version.entity';

/** Whether whoever published a version still works here: what they let run runs no longer than they do. */
@Injectable()
export class Publishers {
  /** by member and the organization's access version, which moves when somebody is suspended or removed */
  private readonly known = new LRUCache<string, boolean>({ max: 5_000 });

  constructor(private readonly principals: PrincipalSource) {}

  /** Ask with no transaction open: it may take a connection of its own. */
  async isActive(
    organizationId: string,
    accessVersion: number | null,
    publisher: Publisher | null,
  ): Promise<boolean> {
    if (!publisher) return true;
    const key = [organizationId, publisher.memberId, accessVersion].join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const active = await this.principals.member(organizationId, publisher.memberId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Fault && error.status < 500) return false;
        throw error;
      },
    );
    this.known.set(key, active);
    return active;
  }
}
