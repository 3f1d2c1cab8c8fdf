import { Injectable, Logger } from '@nestjs/common';
import {
  Errand,
  Fault,
  Mailer,
  businessDate,
  type ErrandRunner,
  type MailMessage,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { FileRequest } from '../file-request.entity';
import { RequestLinks } from '../request-links';
import { RequestPlaces } from '../request-places';
import { FileRequestSent, requestFacts } from '../request.events';
import { requestMail } from './request-mail';

type Data = Record<'requestId', string> & Record<'reminder', boolean>;

/** Mails a request's link to the contact who is asked, at first or as a reminder. */
@Injectable()
@Errand({ name: 'files.mail-request', summary: 'Mails the link of a file request.' })
export class MailRequest implements ErrandRunner<Data> {
  private readonly log = new Logger(MailRequest.name);

  constructor(
    private readonly links: RequestLinks,
    private readonly places: RequestPlaces,
    private readonly mailer: Mailer,
  ) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const mail = await errand.unit((unit) => this.compose(unit, errand));
    if (!mail) return;
    await this.mailer.send(mail);
    await errand.unit(async (unit) => {
      const [request] = await unit.rows(FileRequest, 't.id = $2', [errand.data.requestId]);
      if (!request) return;
      request.lastSentAt = unit.now;
      unit.emit(FileRequestSent, request, { ...requestFacts(request), reminder: errand.data.reminder });
    });
  }

  /** Nothing where there is nothing to ask for any more, or nobody to ask. */
  private async compose(unit: Unit, { id, data }: RunningErrand<Data>): Promise<MailMessage | null> {
    const [request] = await unit.rows(FileRequest, 't.id = $2 and t.deleted_at is null', [data.requestId]);
    if (!request?.isOpen(unit.now)) return null;
    const contact = await this.places.addressee(unit, request.contactId).catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error;
      this.log.warn({ requestId: request.id }, 'a file request has nobody to be mailed to');
      return null;
    });
    if (!contact) return null;
    const asked = {
      to: contact.primaryEmail,
      contactName: contact.displayName,
      organization: unit.organization,
      title: request.title,
      instructions: request.instructions,
      missing: missingOf(request),
      dueOn: request.dueAt && businessDate(new Date(request.dueAt), unit.organization.timezone),
      link: this.links.pageUrl(this.links.tokenOf(request)),
      reminder: data.reminder,
    };
    return requestMail(asked, id);
  }
}

/** The labels of what has not come; everything optional counts where nothing is required. */
export function missingOf({ items }: Pick<FileRequest, 'items'>): string[] {
  const open = items.filter((item) => item.fileIds.length === 0);
  const required = open.filter((item) => item.required);
  return (required.length ? required : open).map((item) => item.label);
}
