import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contacts } from '../contact.resource';

export class EraseContact extends command({
  name: 'contact.erase',
  summary: 'Erases a person on their request. It cannot be taken back',
  resource: contacts,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'EraseContactInput' }),
  output: z.null(),
  effect: 'irreversible',
  destroys: true,
}) {}
