import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { DONE_BY } from './steps';

const MARK = `
  update identity.organizations t set onboarding = jsonb_set(t.onboarding, array[$2], to_jsonb($3::text))
  where t.id = $1 and not t.onboarding ? $2`;

/** Other modules know nothing of onboarding: what they tell ends its steps. */
@Injectable()
@Consumes('identity.note-onboarding-steps', ...Object.keys(DONE_BY))
export class NoteOnboardingSteps implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const step = DONE_BY[event.type];
    if (step) await unit.sql(MARK, [unit.tenantId, step, event.occurredAt]);
  }
}
