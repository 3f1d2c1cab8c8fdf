import { conflict, unprocessable } from '@omni/platform';
import { MAX_DEPTH } from './path';

export const tooDeep = () =>
  unprocessable('files.folder.too_deep', `Folders lie at most ${String(MAX_DEPTH)} deep.`, [
    { pointer: '/parentId', code: 'too_deep', message: 'is too deep already' },
  ]);

export const ownDescendant = () =>
  unprocessable('files.folder.cycle', 'A folder cannot lie in itself or below itself.', [
    { pointer: '/parentId', code: 'cycle', message: 'lies in this folder' },
  ]);

export const alreadyHeld = () => conflict('files.folder.already_held', 'A hold lies on this folder already.');

export const notHeld = () => conflict('files.folder.not_held', 'No hold lies on this folder itself.');
