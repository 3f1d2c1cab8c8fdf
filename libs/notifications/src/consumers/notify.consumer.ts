import { Injectable } from '@nestjs/common';
import { Catalogue, Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Notifier } from '../delivery/notifier';
import { RecipientsOf } from '../delivery/recipients-of';
import type { About } from '../preferences/preference.entity';
import type { Rule } from '../rules/rule';
import { RULES, rulesFor } from '../rules/rules';
import { fillIn, fits, idsUnder } from '../rules/words';

/** What happened is told to whom it concerns, by the rules. */
@Injectable()
@Consumes('notifications.notify', ...new Set(RULES.map(({ type }) => type)))
export class Notify implements EventConsumer {
  constructor(
    private readonly recipients: RecipientsOf,
    private readonly notifier: Notifier,
    private readonly catalogue: Catalogue,
  ) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    for (const rule of rulesFor(event.type)) {
      if (!fits(rule.when, event.data)) continue;
      const about = aboutOf(rule, event);
      const concerns = this.concernedBy(event, about);
      const words = (text: string): string => fillIn(text, event.data, unit.organization.name);
      for (const recipient of await this.recipients.rule(unit, rule, event)) {
        await this.notifier.tell(unit, {
          rule,
          recipient,
          title: words(rule.title),
          body: rule.body ? words(rule.body) || null : null,
          about,
          concerns,
          sourceKey: event.id,
          sourceEventId: event.id,
          clientId: idsUnder(event.data, 'clientId')[0] ?? null,
          engagementId: idsUnder(event.data, 'engagementId')[0] ?? null,
        });
      }
    }
  }

  /** The records that an event names: whoever muted one of them hears nothing of it. */
  private concernedBy({ data, aggregate }: EventEnvelope, about: About): About[] {
    const named = Object.keys(data)
      .filter((name) => name.endsWith('Id'))
      .flatMap((name) => {
        const type = this.catalogue.typeOfReference(name);
        return type ? idsUnder(data, name).map((id) => ({ type, id })) : [];
      });
    return [about, { type: aggregate.type, id: aggregate.id }, ...named];
  }
}

function aboutOf({ about }: Rule, { data, aggregate }: EventEnvelope): About {
  const [id] = about ? idsUnder(data, about.by) : [];
  return about && id ? { type: about.type, id } : { type: aggregate.type, id: aggregate.id };
}
