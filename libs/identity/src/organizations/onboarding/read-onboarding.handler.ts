import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import type { Organization } from '../organization.entity';
import { organizations } from '../organization.resource';
import { ReadOnboarding } from './read-onboarding.query';
import { STEPS, type Step } from './steps';

@QueryHandler(ReadOnboarding)
export class ReadOnboardingHandler implements Answers<typeof ReadOnboarding> {
  async execute({ reader }: ReadOnboarding) {
    const row = await reader.get<Organization>(organizations, reader.organization.id);
    const doneAt: Partial<Record<Step, string>> = { create_business: row.createdAt, ...row.onboarding };
    const steps = (Object.keys(STEPS) as Step[]).map((step) => ({
      step,
      about: STEPS[step],
      doneAt: doneAt[step] ?? null,
    }));
    const done = steps.filter((s) => s.doneAt !== null).length;
    return {
      organizationId: row.id,
      status: row.status,
      template: row.industry,
      steps,
      done,
      total: steps.length,
    };
  }
}
