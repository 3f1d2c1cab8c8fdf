import { conflict, unprocessable, type Fault } from '@omni/platform';

const reference = (code: string, what: string, pointer: string): Fault =>
  unprocessable(code, `There is no such ${what}.`, [
    { pointer, code: 'reference_not_found', message: 'does not exist' },
  ]);

export const unknownFolder = (pointer = '/folderId') => reference('files.folder.unknown', 'folder', pointer);
export const unknownClient = () => reference('files.client.unknown', 'client', '/clientId');
export const unknownEngagement = () => reference('files.engagement.unknown', 'engagement', '/engagementId');
export const unknownProject = () => reference('files.project.unknown', 'project', '/projectId');
export const unknownMember = (pointer = '/memberIds') => reference('files.member.unknown', 'member', pointer);

export const placesDisagree = (pointer: string, of: string) =>
  unprocessable('files.place.mismatch', `Client, engagement, project and folder must belong together.`, [
    { pointer, code: 'mismatch', message: `is not the ${of}'s` },
  ]);

export const tooLarge = (limit: number) =>
  unprocessable('files.upload.too_large', `Files of more than ${String(limit)} bytes are not taken.`, [
    { pointer: '/sizeBytes', code: 'too_large', message: `must be at most ${String(limit)}` },
  ]);

export const nameTaken = () =>
  conflict('files.file.name_taken', 'The folder holds something of this name already; nothing was changed.');

export const sameBytes = (versionNo: number) =>
  conflict('files.version.same_bytes', `Version ${String(versionNo)} has exactly these bytes.`, {
    versionNo,
  });

export const uploadInProgress = () =>
  conflict('files.version.in_progress', 'A version of this file is being looked at. Wait until it is done.');

export const nothingToUpload = () =>
  conflict('files.upload.not_pending', 'This file waits for no bytes. Add a version to send new ones.');

export const notAvailable = () =>
  conflict('files.file.not_available', 'The file has no bytes that could be downloaded yet.');

export const noSuchVersion = () =>
  conflict('files.version.not_available', 'The file has no available version of this number.');

export const noSuchRendition = () =>
  conflict('files.rendition.not_available', 'There is no such rendition: it is not made yet, or cannot be.');

export const underHold = () =>
  conflict(
    'files.folder.legal_hold',
    'A legal hold lies on the folder: what is in it stays there until the hold is released.',
  );
