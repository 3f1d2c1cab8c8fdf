import { id, query } from '@omni/platform';
import { z } from 'zod';
import type { DocumentModel } from '../../documents/pdf';
import { proposals } from '../proposal.resource';

/** Answers what is printed; the route prints it once the transaction is over, since setting a page takes a while. */
export class PrintProposal extends query({
  name: 'proposal.pdf',
  summary: 'The proposal as a PDF: as it is offered, or as it was accepted',
  resource: proposals,
  needs: 'read',
  input: z
    .strictObject({
      id,
      version: z.coerce.number().int().min(1).optional().describe('The current version unless told.'),
    })
    .meta({ id: 'PrintProposalInput' }),
  output: z.custom<DocumentModel>(),
  produces: 'application/pdf',
}) {}
