import { conflict, unprocessable, type Fault } from '@omni/platform';

export const tagExists = (): Fault => conflict('annotations.tag.exists', 'There is a tag of this name.');

export const oneTag = (): Fault =>
  unprocessable('annotations.tag.one_tag', 'Say which tag, by its name or by its id.', [
    { pointer: '/name', code: 'one_tag', message: 'give name or tagId' },
  ]);

export const unknownTag = (pointer = '/tagId'): Fault =>
  unprocessable('annotations.tag.unknown', 'There is no such tag.', [
    { pointer, code: 'reference_not_found', message: 'does not exist' },
  ]);

export const outOfScope = (type: string): Fault =>
  unprocessable('annotations.tag.out_of_scope', `The tag is not for records of type ${type}.`, [
    { pointer: '/entityType', code: 'out_of_scope', message: 'is not in the scope of the tag' },
  ]);
