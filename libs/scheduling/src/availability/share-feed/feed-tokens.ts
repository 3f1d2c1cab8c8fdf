import { packToken, randomToken, unpackToken } from '@omni/platform';

const PREFIX = 'obs_cal_';

/** Opens a member's calendar feed, to be read and for nothing else. */
export const newFeedToken = (organizationId: string): string =>
  packToken(PREFIX, organizationId, randomToken());

export const feedToken = (token: string): ReturnType<typeof unpackToken> => unpackToken(PREFIX, token);
