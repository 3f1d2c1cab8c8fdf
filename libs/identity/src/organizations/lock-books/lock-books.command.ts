import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { organizationContract } from '../organization.contract';
import { organizations } from '../organization.resource';

export class LockBooks extends command({
  name: 'organization.lock_books',
  summary: 'Closes the books up to a day, or opens them with null',
  resource: organizations,
  needs: 'lock_books',
  input: z.strictObject({ id, through: businessDateString.nullable() }).meta({ id: 'LockBooksInput' }),
  output: organizationContract.view,
  effect: 'reversible',
  undoneBy: 'organization.lock_books',
}) {}
