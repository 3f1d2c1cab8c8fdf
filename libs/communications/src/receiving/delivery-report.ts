import { cut } from '@omni/platform';
/** What a server reports of a mail that it took from us (RFC 3464). */
export interface DeliveryReport {
  /** Message-ID of the mail that it is about, with its brackets; null where the report does not say */
  originalMessageId: string | null;
  recipients: readonly {
    address: string | null;
    /** failed, delayed, delivered, relayed, expanded */
    action: string;
    /** RFC 3463, such as 5.1.1 */
    status: string | null;
    diagnostic: string | null;
  }[];
}

export interface ReportPart {
  mimeType: string;
  text: string;
}

/** Reads a report out of a mail's parts; null where there is none. */
export function deliveryReport(parts: readonly ReportPart[]): DeliveryReport | null {
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!status) return null;
  const original = parts.find(({ mimeType }) => ORIGINALS.has(mimeType));
  // The first group is about the message, each further one about a recipient.
  const groups = unfolded(status.text)
    .split(/\n{2,}/)
    .map(fieldsOf)
    .filter((fields) => fields.has('action'));
  return {
    originalMessageId: original ? (messageIdIn(unfolded(original.text)) ?? null) : null,
    recipients: groups.map((fields) => ({
      address: afterType(fields.get('original-recipient') ?? fields.get('final-recipient')),
      action: (fields.get('action') ?? '').toLowerCase(),
      status: fields.get('status')?.split(' ')[0] ?? null,
      diagnostic: afterType(fields.get('diagnostic-code')),
    })),
  };
}

/** The worst that happened to any recipient, as a message's verb; null where the server still tries. */
export function verdictOf({ recipients }: DeliveryReport): 'bounce' | 'deliver' | null {
  if (recipients.some(({ action }) => action === 'failed')) return 'bounce';
  return recipients.length > 0 && recipients.every(({ action }) => ARRIVED.has(action)) ? 'deliver' : null;
}

/** In one line, for people. */
export const reasonOf = ({ recipients }: DeliveryReport): string =>
  cut(
    recipients
      .filter(({ action }) => action === 'failed')
      .map(({ address, status, diagnostic }) => [address, diagnostic ?? status].filter(Boolean).join(': '))
      .join('; '),
    1000,
  ) || 'The mail came back.';

const ORIGINALS = new Set([
  'message/rfc822',
  'message/rfc822-headers',
  'text/rfc822-headers',
  'message/global-headers',
]);
const ARRIVED = new Set(['delivered', 'relayed', 'expanded']);

const unfolded = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');

function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** `rfc822; ada@acme.example` → `ada@acme.example` */
const afterType = (value: string | undefined): string | null =>
  value === undefined ? null : value.slice(value.indexOf(';') + 1).trim() || null;

const messageIdIn = (head: string): string | undefined => /^message-id:\s*(<[^<>\s]+>)/im.exec(head)?.[1];
