import { id, query } from '@omni/platform';
import { z } from 'zod';
import type { DocumentModel } from '../../documents/pdf';
import { contracts } from '../contract.resource';

/** Answers what is printed; the route prints it once the transaction is over. What was signed has a PDF of its own. */
export class PrintContract extends query({
  name: 'contract.pdf',
  summary:
    'The text of a contract as a PDF; what was signed, with its certificate, is its signature request’s document',
  resource: contracts,
  needs: 'read',
  input: z
    .strictObject({
      id,
      version: z.coerce.number().int().min(1).optional().describe('The current version unless told.'),
    })
    .meta({ id: 'PrintContractInput' }),
  output: z.custom<DocumentModel>(),
  produces: 'application/pdf',
}) {}
