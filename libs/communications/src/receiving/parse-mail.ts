import type { InboundMail } from '@omni/integrations';
import { oneLine, sha256 } from '@omni/platform';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { normaliseAddress } from '../shared/addresses';
import type { ReceivedFile } from '../shared/attachments';
import { safeHtml, textOfHtml } from '../shared/mail-body';
import { deliveryReport, type DeliveryReport } from './delivery-report';

export interface MailEnd {
  address: string;
  name: string | null;
}

/** A mail as we keep it: bounded, one-lined, sanitised. */
export interface ParsedMail {
  /** where it lies in its mailbox */
  externalId: string;
  /** with brackets; made of the content where the mail has none */
  messageId: string;
  inReplyTo: string | null;
  /** oldest first */
  references: string[];
  from: MailEnd | null;
  replyTo: MailEnd | null;
  to: MailEnd[];
  cc: MailEnd[];
  subject: string;
  text: string;
  html: string | null;
  /** RFC 3339; null where the mail says none that can be */
  sentAt: string | null;
  receivedAt: string;
  /** it lies among what was sent */
  sent: boolean;
  /** written by a machine that wants no answer */
  automatic: boolean;
  attachments: Omit<ReceivedFile, 'isPrivate'>[];
  report: DeliveryReport | null;
}

const MAX_TEXT = 500_000;
const MAX_ENDS = 200;

/** Reads a raw mail. It never refuses one: what cannot be read is kept as far as it can. */
export async function parseMail({ id, raw, receivedAt, sent }: InboundMail): Promise<ParsedMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 50 });
  const html = mail.html ? safeHtml(mail.html.slice(0, MAX_TEXT * 4)).slice(0, MAX_TEXT) : null;
  const text = mail.text?.trim() ? mail.text : html ? textOfHtml(html) : '';
  const report = deliveryReport(mail.attachments.map(asText));
  return {
    externalId: id,
    messageId: idIn(mail.messageId) ?? `<${sha256(Buffer.from(raw).toString('latin1'))}@no-message-id>`,
    inReplyTo: idIn(mail.inReplyTo),
    references: idsIn(mail.references).slice(-50),
    from: endsOf(mail.from)[0] ?? endsOf(mail.sender)[0] ?? null,
    replyTo: endsOf(...(mail.replyTo ?? []))[0] ?? null,
    to: endsOf(...(mail.to ?? [])),
    cc: endsOf(...(mail.cc ?? [])),
    subject: oneLine(mail.subject ?? '').slice(0, 500),
    text: withoutNul(text).slice(0, MAX_TEXT),
    html,
    sentAt: momentOf(mail.date),
    receivedAt,
    sent,
    automatic: report !== null || isAutomatic(mail),
    attachments: report ? [] : mail.attachments.filter(isFile).map(fileOf),
    report,
  };
}

const ID = /<[^<>\s]{1,900}>/g;
const idsIn = (text: string | undefined): string[] => [...new Set(text?.match(ID) ?? [])];
const idIn = (text: string | undefined): string | null => idsIn(text)[0] ?? null;

function endsOf(...addresses: (Address | undefined)[]): MailEnd[] {
  const flat = addresses.flatMap((one) => (one ? (one.group ?? [one]) : []));
  return flat
    .flatMap(({ address, name }) =>
      address
        ? [{ address: normaliseAddress(address).slice(0, 320), name: oneLine(name).slice(0, 200) || null }]
        : [],
    )
    .slice(0, MAX_ENDS);
}

function momentOf(date: string | undefined): string | null {
  const at = new Date(date ?? '');
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** RFC 3834, and what was there before it. */
function isAutomatic({ headers }: Email): boolean {
  const value = (key: string): string =>
    headers.find((header) => header.key === key)?.value.toLowerCase() ?? '';
  const submitted = value('auto-submitted');
  return (
    (submitted !== '' && submitted !== 'no') ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(value('precedence')) ||
    value('x-autoreply') !== '' ||
    value('list-id') !== ''
  );
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
const asText = (attachment: Attachment) => ({
  mimeType: attachment.mimeType.toLowerCase(),
  text: Buffer.from(bytesOf(attachment)).toString('utf8').slice(0, 200_000),
});
/** Pictures that stand within the text are no files of their own. */
const isFile = ({ related, disposition }: Attachment): boolean => !(related && disposition !== 'attachment');

const fileOf = (attachment: Attachment): ParsedMail['attachments'][number] => ({
  filename:
    oneLine(attachment.filename ?? 'unnamed')
      .replace(/[/\\]/g, '_')
      .slice(0, 255) || 'unnamed',
  contentType: oneLine(attachment.mimeType).slice(0, 120) || 'application/octet-stream',
  content: bytesOf(attachment),
});

/** PostgreSQL keeps no NUL in text. */
const withoutNul = (text: string): string => text.replaceAll('\u0000', '');
