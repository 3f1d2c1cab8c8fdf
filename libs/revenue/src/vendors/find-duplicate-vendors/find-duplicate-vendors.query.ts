import { id, query } from '@omni/platform';
import { z } from 'zod';
import { vendors } from '../vendor.resource';

const candidate = z
  .strictObject({
    id,
    name: z.string(),
    email: z.string().nullable(),
    taxNumber: z.string().nullable(),
    because: z.array(z.enum(['name', 'email', 'phone'])),
  })
  .meta({ id: 'VendorCandidate' });

export class FindDuplicateVendors extends query({
  name: 'vendor.duplicates',
  summary: 'Vendors that may be the same one: of the same name, e-mail address or phone number',
  resource: vendors,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'FindDuplicateVendorsInput' }),
  output: z.strictObject({ data: z.array(candidate) }).meta({ id: 'VendorCandidates' }),
}) {}
