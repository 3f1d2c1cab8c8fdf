import { QueryHandler } from '@nestjs/cqrs';
import { Facts, notFound, present, type Answers } from '@omni/platform';
import type { z } from 'zod';
import type { PortalAccess } from '../access/access.entity';
import { portalAccess } from '../access/access.resource';
import { ShowMe } from './show-me.query';

type Me = z.input<(typeof ShowMe)['decl']['output']>;
const { contact: contactShape, client: clientShape } = ShowMe.decl.output.shape;

@QueryHandler(ShowMe)
export class ShowMeHandler implements Answers<typeof ShowMe> {
  constructor(private readonly facts: Facts) {}

  async execute({ reader }: ShowMe): Promise<Me> {
    const { portal } = reader.principal;
    if (!portal) throw notFound('portal session');
    const [contact, client, organization, access] = await Promise.all([
      this.facts.row(reader, 'contact', portal.contactId),
      this.facts.row(reader, 'client_company', portal.clientId),
      this.facts.ask<Me['organization']>(reader, 'organization.by_slug', {
        organization: reader.organization.id,
      }),
      reader.get<PortalAccess>(portalAccess, portal.accessId),
    ]);
    if (!contact || !client) throw notFound('contact');
    return {
      contact: picked(contactShape, contact),
      client: picked(clientShape, client),
      organization,
      access: present(portalAccess, access, reader.principal),
      permissions: [...portal.permissions] as Me['permissions'],
    };
  }
}

/** Of another module's view no more than what is promised here. */
const picked = <S extends z.ZodObject>(shape: S, view: Record<string, unknown>): z.output<S> =>
  Object.fromEntries(Object.keys(shape.shape).map((key) => [key, view[key] ?? null])) as z.output<S>;
