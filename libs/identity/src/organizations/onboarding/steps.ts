import type { Organization } from '../organization.entity';

/** What a new business goes through, in order. */
export const STEPS = {
  create_business: 'The business is set up.',
  business_info: 'Legal name, address and e-mail are filled in: PATCH /v1/organizations/{id}.',
  connect_integration: 'One integration is connected: POST /v1/integrations.',
  import_data: 'First data came in by an import: POST /v1/imports.',
} as const;

export type Step = keyof typeof STEPS;

/** Events of other modules that end a step. */
export const DONE_BY: Readonly<Record<string, Step>> = {
  'integration.connected': 'connect_integration',
  'import.completed': 'import_data',
};

/** Marks the step that the organization's own fields tell of; what was done once stays done. */
export function noteSteps(organization: Organization, now: string): void {
  const { legalName, address, email, onboarding } = organization;
  if (!onboarding.business_info && legalName && email && address?.line1 && address.city) {
    organization.onboarding = { ...onboarding, business_info: now };
  }
}
