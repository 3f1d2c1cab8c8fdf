import { Injectable } from '@nestjs/common';
import { Facts, type Unit } from '@omni/platform';
import { emptyMessage } from '../communications.errors';
import { renderTemplate } from '../message-templates/render-template';
import { messageTemplates } from '../message-templates/message-template.resource';
import type { HouseData } from '../message-templates/merge-fields';
import type { MessageInput } from '../messages/message.contract';
import { Contacts } from '../shared/contacts';
import type { Party, Purpose } from '../shared/fields';
import { safeHtml, textOfHtml } from '../shared/mail-body';
import type { Thread } from '../threads/thread.entity';

export interface Written {
  subject: string;
  bodyText: string;
  bodyHtml: string | null;
  purpose: Purpose;
}

/** What a message says: as it was written, or out of a template. */
@Injectable()
export class Words {
  constructor(
    private readonly facts: Facts,
    private readonly contacts: Contacts,
  ) {}

  async of(
    unit: Unit,
    thread: Thread,
    input: MessageInput,
    from: Party,
    to: readonly Party[],
  ): Promise<Written> {
    const template = input.templateId ? await unit.read(messageTemplates, input.templateId) : null;
    const rendered = template
      ? renderTemplate(template, input.mergeData ?? {}, await this.houseData(unit, thread, from, to))
      : null;
    return written({
      subject: input.subject ?? rendered?.subject ?? thread.subject,
      bodyText: input.bodyText ?? rendered?.bodyText,
      bodyHtml: input.bodyHtml ?? rendered?.bodyHtml,
      purpose: input.purpose ?? template?.purpose ?? 'conversation',
    });
  }

  private async houseData(unit: Unit, thread: Thread, from: Party, to: readonly Party[]): Promise<HouseData> {
    const contactId = to[0]?.contactId ?? thread.contactIds[0];
    const contact = contactId ? (await this.contacts.byId(unit, [contactId])).get(contactId) : undefined;
    const clientId = thread.clientId ?? contact?.clientId;
    const client = clientId ? await this.facts.row<{ name: string }>(unit, 'client_company', clientId) : null;
    return {
      'organization.name': unit.organization.name,
      'client.name': client?.name ?? '',
      'contact.name': contact?.displayName ?? to[0]?.name ?? '',
      'contact.firstName': contact?.firstName ?? '',
      'sender.name': from.name ?? '',
    };
  }
}

/** A text always, for those who read no HTML; HTML sanitised. */
export function written(given: {
  subject: string;
  bodyText?: string | null | undefined;
  bodyHtml?: string | null | undefined;
  purpose: Purpose;
}): Written {
  const bodyHtml = given.bodyHtml ? safeHtml(given.bodyHtml) : null;
  const bodyText = given.bodyText?.trim() ? given.bodyText : bodyHtml && textOfHtml(bodyHtml);
  if (!bodyText && !bodyHtml) throw emptyMessage();
  return { subject: given.subject, bodyText: bodyText ?? '', bodyHtml, purpose: given.purpose };
}
