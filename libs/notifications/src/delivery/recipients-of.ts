import { Injectable } from '@nestjs/common';
import { Facts, type EventEnvelope, type Unit } from '@omni/platform';
import type { RecipientRule, Rule } from '../rules/rule';
import { idsUnder, wordsUnder } from '../rules/words';
import { People } from './people';
import type { Recipient } from './recipient';

/** Whom a rule means by an event. */
@Injectable()
export class RecipientsOf {
  constructor(
    private readonly people: People,
    private readonly facts: Facts,
  ) {}

  /** Each once, and never whoever did it: they know. Of their own account's safety they are told all the same. */
  async rule(unit: Unit, rule: Rule, event: EventEnvelope): Promise<Recipient[]> {
    const found = new Map<string, Recipient>();
    for (const one of rule.recipients) {
      for (const recipient of await this.meant(unit, one, event.data)) found.set(recipient.id, recipient);
      if (rule.first && found.size > 0) break;
    }
    return [...found.values()].filter((recipient) => rule.security || !isActor(recipient, event));
  }

  private async meant(unit: Unit, one: RecipientRule, data: EventEnvelope['data']): Promise<Recipient[]> {
    if ('of' in one) {
      const [id] = idsUnder(data, one.by);
      const row = id ? await this.facts.row(unit, one.of, id) : null;
      return row ? this.people.members(unit, idsUnder(row, one.member)) : [];
    }
    if ('member' in one) return this.people.members(unit, idsUnder(data, one.member));
    if ('user' in one) return this.people.users(unit, idsUnder(data, one.user));
    if ('role' in one) return this.people.inRoles(unit, wordsUnder(data, one.role));
    if ('roles' in one) return this.people.inRoles(unit, one.roles);
    if ('contact' in one) return this.people.contacts(unit, idsUnder(data, one.contact));
    const [clientId] = idsUnder(data, one.clientOf);
    return clientId ? this.people.ofClient(unit, clientId) : [];
  }
}

/** A key or the AI acts for somebody, and is not them. */
const isActor = (recipient: Recipient, { actor }: EventEnvelope): boolean =>
  (recipient.kind === 'member' && actor.kind === 'user' && actor.id === recipient.userId) ||
  (recipient.kind === 'contact' && actor.kind === 'client' && actor.id === recipient.id);
