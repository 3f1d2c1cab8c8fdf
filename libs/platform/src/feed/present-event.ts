import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Catalogue } from '../catalogue/catalogue';
import { redact } from '../crypto';
import { hide } from '../listing/present';
import type { StoredEvent } from '../outbox/stored-event';
import { Rights } from '../policy/ability';
import type { Principal } from '../policy/principal';
import type { eventView } from './event.contract';

type Presented = z.output<typeof eventView>;

/** Shows events as an asker may see them: a field that is hidden from them in the row is hidden in what happened to it. */
@Injectable()
export class EventPresenter {
  constructor(private readonly catalogue: Catalogue) {}

  /** For one page: rights are worked out once a type. */
  for(principal: Principal): (event: StoredEvent) => Presented {
    const known = new Map<string, ReadonlySet<string>>();
    const hiddenOf = (type: string): ReadonlySet<string> => {
      const resource = this.catalogue.resourceOfType(type);
      const hidden =
        known.get(type) ?? (resource ? new Rights(principal, resource).hidden : new Set<string>());
      known.set(type, hidden);
      return hidden;
    };
    return (event) => {
      const hidden = hiddenOf(event.aggregateType);
      return {
        id: event.id,
        type: event.type,
        version: event.version,
        occurredAt: event.occurredAt,
        aggregate: { type: event.aggregateType, id: event.aggregateId, version: event.aggregateVersion },
        actor: { kind: event.actorKind, id: event.actorId },
        correlationId: event.correlationId,
        causationId: event.causationId,
        requestId: event.requestId,
        data: hide(redact(event.payload) as Record<string, unknown>, hidden),
        previous: event.previous && hide(redact(event.previous) as Record<string, unknown>, hidden),
      };
    };
  }
}
