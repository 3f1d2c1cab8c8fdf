import { Fault } from '../errors/fault';
import type { ApiRequest } from './request';

/**
 * Dated versions of `/v1`, oldest first. A change that would break a caller gets a new date; callers stay on the date
 * that their header names, else on the one that their key was made under, else on the newest.
 */
export const API_VERSIONS = ['2026-12-01'] as const;

export const NEWEST_API_VERSION: string = API_VERSIONS[API_VERSIONS.length - 1] ?? '';

/** The version that a request asks for, told back in the answer. @throws Fault 400 for a version that never was */
export function enterVersion(request: ApiRequest): string | null {
  const asked = request.headers['api-version'];
  if (asked === undefined) return null;
  if (typeof asked !== 'string' || !(API_VERSIONS as readonly string[]).includes(asked)) {
    throw new Fault(400, 'unknown_api_version', 'There is no such version of this API.', {
      extra: { versions: [...API_VERSIONS] },
    });
  }
  return asked;
}
