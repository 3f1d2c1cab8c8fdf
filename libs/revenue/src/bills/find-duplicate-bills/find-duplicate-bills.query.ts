import { id, query } from '@omni/platform';
import { z } from 'zod';
import { billStatus } from '../bill.contract';
import { bills } from '../bill.resource';

const candidate = z
  .strictObject({
    id,
    number: z.string(),
    vendorReference: z.string().nullable(),
    status: billStatus,
    issueDate: z.iso.date(),
    currency: z.string(),
    totalMinor: z.int(),
    because: z
      .array(z.enum(['reference', 'amount']))
      .describe(
        'reference: the same but for blanks, dashes and leading zeros; amount: the same, within 10 days.',
      ),
  })
  .meta({ id: 'BillCandidate' });

export class FindDuplicateBills extends query({
  name: 'bill.duplicates',
  summary: 'Bills of the same vendor that may be the same one',
  resource: bills,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'FindDuplicateBillsInput' }),
  output: z.strictObject({ data: z.array(candidate) }).meta({ id: 'BillCandidates' }),
}) {}
