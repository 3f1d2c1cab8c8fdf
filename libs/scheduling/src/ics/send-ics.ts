import type { ApiRequest } from '@omni/platform';
import { ICS_TYPE } from './appointment-ics';

/** Sets the headers of a calendar that a program fetches or a person saves. */
export function sendIcs(request: ApiRequest, text: string, filename: string): string {
  void request.reply
    .header('Content-Type', ICS_TYPE)
    .header('Content-Disposition', `attachment; filename="${filename}"`)
    .header('Cache-Control', 'private, no-cache');
  return text;
}
