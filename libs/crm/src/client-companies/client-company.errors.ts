import { conflict, type Fault } from '@omni/platform';

export const taxNumberTaken = (): Fault =>
  conflict('crm.client_company.tax_number_taken', 'Another client has this tax number already.');

export const clientInUse = (counts: Record<string, number>): Fault =>
  conflict(
    'crm.client_company.in_use',
    'The client has open deals, running engagements or unpaid invoices. Close those first.',
    { open: counts },
  );

export const clientMerged = (survivorId: string): Fault =>
  conflict('crm.client_company.merged', 'The client went into another one. Undo that merge instead.', {
    survivorId,
  });

export const clientErased = (): Fault =>
  conflict('crm.client_company.erased', 'The client was erased on request and does not come back.');
