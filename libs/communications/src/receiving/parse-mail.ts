import type { InboundMail } from '@omni/integrations';
import { cut, oneLine, sha256 } from '@omni/platform';
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
/** A page that a person wrote is far below; one that is made to hold its reader up is not. */
const MAX_HTML = 250_000;
const MAX_ENDS = 200;
const MAX_REPORT = 200_000;

type MailAddress = Record<'address' | 'name', string>;

/** Reads a raw mail. It never refuses one: what cannot be read is kept as far as it can. */
export async function parseMail({ id, raw, receivedAt, sent }: InboundMail): Promise<ParsedMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 50 });
  const html = (mail.html && cut(safeHtml(cut(mail.html, MAX_HTML)), MAX_TEXT)) || null;
  const text = mail.text?.trim() ? mail.text : html ? textOfHtml(html) : '';
  const report = deliveryReport(mail.attachments.map(asText));
  return {
    externalId: id,
    messageId: idIn(mail.messageId) ?? madeUpId(raw),
    inReplyTo: idIn(mail.inReplyTo),
    references: idsIn(mail.references).slice(-50),
    from: endsOf(mail.from)[0] ?? endsOf(mail.sender)[0] ?? null,
    replyTo: endsOf(...(mail.replyTo ?? []))[0] ?? null,
    to: endsOf(...(mail.to ?? [])),
    cc: endsOf(...(mail.cc ?? [])),
    subject: cut(oneLine(mail.subject ?? ''), 500),
    text: cut(text, MAX_TEXT),
    html,
    sentAt: momentOf(mail.date),
    receivedAt,
    sent,
    automatic: report !== null || isAutomatic(mail),
    attachments: report ? [] : mail.attachments.filter(isFile).map(fileOf),
    report,
  };
}

/** The same at each reading of the same mail. */
const madeUpId = (raw: Uint8Array): string =>
  `<${sha256(Buffer.from(raw).toString('latin1'))}@no-message-id>`;

const ID = /<[^<>\s]{1,900}>/g;
const idsIn = (text: string | undefined): string[] => [...new Set(cut(text ?? '').match(ID) ?? [])];
const idIn = (text: string | undefined): string | null => idsIn(text)[0] ?? null;

function endsOf(...addresses: (Address | undefined)[]): MailEnd[] {
  return addresses
    .flatMap((one) => (one ? (one.group ?? [one]) : []))
    .map(({ address = '', name = '' }: Partial<MailAddress>) => ({
      address: cut(normaliseAddress(address), 320),
      name: cut(oneLine(name), 200) || null,
    }))
    .filter(({ address }) => address !== '')
    .slice(0, MAX_ENDS);
}

/** Of the years that a mail can be of: others are a sender's mistake or malice, and PostgreSQL does not know them all. */
function momentOf(date: string | undefined): string | null {
  const at = new Date(date ?? '');
  const year = at.getUTCFullYear();
  return year >= 1970 && year <= 2100 ? at.toISOString() : null;
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
  text: cut(Buffer.from(bytesOf(attachment).subarray(0, MAX_REPORT)).toString('utf8')),
});
/** Pictures that stand within the text are no files of their own. */
const isFile = ({ related, disposition }: Attachment): boolean => !(related && disposition !== 'attachment');

const fileOf = (attachment: Attachment): ParsedMail['attachments'][number] => ({
  filename: cut(oneLine(attachment.filename ?? 'unnamed').replace(/[/\\]/g, '_'), 255) || 'unnamed',
  contentType: cut(oneLine(attachment.mimeType), 120) || 'application/octet-stream',
  content: bytesOf(attachment),
});

const END_OF_HEAD = /\r?\n\r?\n/;
const LONGEST_HEAD = 20_000;

/** Stands in the place of a mail that cannot be read or kept as it is, with the little of its head that is harmless. */
export async function unreadableMail(mail: InboundMail): Promise<ParsedMail> {
  const [head = ''] = Buffer.from(mail.raw.subarray(0, LONGEST_HEAD))
    .toString('latin1')
    .split(END_OF_HEAD, 1);
  const plain = head.split(/\r?\n/).filter((line) => /^(?:from|to|subject):[\x20-\x7e]{1,900}$/i.test(line));
  const known = await parseMail({ ...mail, raw: Buffer.from(`${plain.join('\r\n')}\r\n\r\n`) });
  return { ...known, messageId: madeUpId(mail.raw), text: UNREADABLE };
}

const UNREADABLE = '(This mail could not be read. It lies unchanged in its mailbox.)';
