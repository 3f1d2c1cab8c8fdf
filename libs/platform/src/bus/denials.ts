import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { Clock } from '../time';
import type { Call } from './call';

const INSERT =
  `insert into timeline.audit_events (organization_id, id, occurred_at, actor_kind, actor_id, action, entity_type, ` +
  `entity_id, decision, rule, ip, user_agent, request_id, session_id) ` +
  `values ($1, $2, $3, $4, $5, $6, $7, $8, 'deny', $9, $10, $11, $12, $13)`;

/** Leaves an audit row for what was refused. The refused transaction is gone, so this is one of its own. */
@Injectable()
export class Denials implements OnApplicationShutdown {
  private readonly log = new Logger(Denials.name);
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  note(call: Call, action: string, entityType: string, entityId: string | null, rule: string): void {
    const { principal } = call;
    const organizationId = principal.organization?.id;
    if (!organizationId) return;
    const values = [
      organizationId,
      randomUUID(),
      this.clock.now().toISOString(),
      principal.kind,
      principal.id,
      action,
      entityType,
      entityId,
      rule,
      call.ip,
      call.userAgent,
      call.requestId,
      principal.sessionId,
    ];
    // The caller's answer does not wait for it, but a stop does.
    const written = this.database
      .read({ organizationId }, [{ text: INSERT, values }])
      .then(() => undefined)
      .catch((error: unknown) =>
        this.log.error({ error, requestId: call.requestId }, 'a denial was not recorded'),
      )
      .finally(() => this.pending.delete(written));
    this.pending.add(written);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  /** Resolves when every noted denial is stored. */
  async settled(): Promise<void> {
    await Promise.all(this.pending);
  }
}
