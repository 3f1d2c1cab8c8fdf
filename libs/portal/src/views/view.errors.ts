import { conflict, unprocessable, type Fault, type FaultDetail } from '@omni/platform';

export const viewExists = (): Fault =>
  conflict('portal.view.exists', 'There is a view for this client and engagement already.');

export const invalidSections = (errors: FaultDetail[]): Fault =>
  unprocessable('portal.view.invalid_sections', 'Some sections show nothing that a client may see.', errors);

export const engagementOfOther = (): Fault =>
  unprocessable('portal.view.engagement_mismatch', 'The engagement is of another client.', [
    {
      pointer: '/engagementId',
      code: 'portal.view.engagement_mismatch',
      message: 'is of another client than clientId',
    },
  ]);

export const referenceUnknown = (pointer: string) => (): Fault =>
  unprocessable('reference_not_found', 'A referenced row does not exist.', [
    { pointer, code: 'reference_not_found', message: 'does not exist' },
  ]);
