import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type Principal } from '@omni/platform';
import { LRUCache } from 'lru-cache';

/** A key's last use is written down at most this often. */
const EVERY_MS = 60_000;

/** Notes when API keys were last used: beside the request, and neither a version nor an event of the key. */
@Injectable()
export class KeyUse implements OnApplicationShutdown {
  private readonly log = new Logger(KeyUse.name);
  private readonly noted = new LRUCache<string, number>({ max: 20_000 });
  private readonly pending = new Set<Promise<void>>();

  constructor(private readonly database: Database) {}

  note({ id, organization }: Principal, now: number): void {
    if (!id || !organization || now - (this.noted.get(id) ?? -Infinity) < EVERY_MS) return;
    this.noted.set(id, now);
    const text = `update identity.api_keys set last_used_at = greatest(last_used_at, $3::timestamptz)
      where organization_id = $1 and id = $2`;
    const values = [organization.id, id, new Date(now).toISOString()];
    const written = this.database
      .read({ organizationId: organization.id }, [{ text, values }])
      .then(() => undefined)
      .catch((error: unknown) => {
        this.log.warn({ err: error }, 'the last use of an API key was not recorded');
      })
      .finally(() => this.pending.delete(written));
    this.pending.add(written);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.pending);
  }
}
