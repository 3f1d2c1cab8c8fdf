import { conflict, unprocessable, type Fault, type FaultDetail } from '@omni/platform';

export const templateNotDraft = (status: string): Fault =>
  conflict('agreements.agreement_template.not_draft', 'Only a draft can be changed: make a new version.', {
    currentStatus: status,
  });
export const templateNotPublished = (): Fault =>
  unprocessable('agreements.agreement_template.not_published', 'Only a published template can be used.', [
    { pointer: '/templateId', code: 'not_published', message: 'is not published' },
  ]);
export const templateOfOtherKind = (pointer = '/templateId'): Fault =>
  unprocessable('agreements.agreement_template.other_kind', 'The template is for another kind of document.', [
    { pointer, code: 'other_kind', message: 'is for another kind of document' },
  ]);
export const undeclaredFields = (errors: FaultDetail[]): Fault =>
  unprocessable(
    'agreements.agreement_template.undeclared_field',
    'The text names fields that the template does not declare.',
    errors,
  );
export const missingFields = (errors: FaultDetail[]): Fault =>
  unprocessable(
    'agreements.agreement_template.fields',
    'Some fields of the template are missing or do not fit.',
    errors,
  );
