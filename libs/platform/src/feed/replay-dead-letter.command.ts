import { z } from 'zod';
import { command } from '../catalogue/command';
import { id } from '../contract';
import { deadLetterView, deadLetters } from './dead-letters.resource';

export class ReplayDeadLetter extends command({
  name: 'dead_letter.replay',
  summary: 'Tries a parked delivery again.',
  resource: deadLetters,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ReplayDeadLetterInput' }),
  output: deadLetterView,
  effect: 'irreversible',
}) {}
