import { defineWorkflow } from './define-workflow';

const BOOKING = '{{ event.data.bookingId }}';
/** Whoever booked in the name of a client is of that client, whatever their address says. */
const CLIENT = '{{ event.data.clientId ? event.data.clientId : steps.client.output.id }}';
const ENGAGEMENT = '{{ steps.engagement.output.id }}';
/**
 * Whoever's client was made for this booking: that they had none when they booked says nothing, since their company may
 * be known. A known client's appointment is put where it belongs, and no more.
 */
const NEW = 'steps.client.output.made = true and event.data.engagementId = null';
const KNOWN = 'the client was here before';

/** Somebody booked: whoever is new gets a place everywhere, from the contact to the portal. */
export const appointmentBooked = defineWorkflow({
  key: 'system.appointment-booked',
  name: 'Receive who booked an appointment',
  description:
    'Makes contact and client where they are missing, and for a new client the engagement, its folders, a planned project and access to the portal.',
  // Whoever books twice at once is new once: the second booking finds what the first one made.
  concurrency: 'queue',
  concurrencyKey:
    'event.data.invitee.email ? $lowercase($trim(event.data.invitee.email)) : event.data.contactId',
  graph: {
    triggers: [
      {
        key: 'booked',
        kind: 'event',
        event: 'appointment.booked',
        filter: '$boolean(data.contactId) or $boolean(data.invitee.email)',
        dedupe: 'data.bookingId',
      },
    ],
    entity: { type: 'appointment', id: BOOKING },
    onFailure: 'stop',
    steps: [
      {
        key: 'contact',
        name: 'Whoever has this address, or somebody new',
        type: 'command',
        command: 'contact.create',
        when: 'event.data.contactId = null',
        skipReason: 'the contact is known',
        input: {
          firstName: '{{ $substringBefore($trim(event.data.invitee.name), " ") }}',
          lastName:
            '{{ $contains($trim(event.data.invitee.name), " ") ? $substringAfter($trim(event.data.invitee.name), " ") }}',
          primaryEmail: '{{ event.data.invitee.email }}',
          clientId: '{{ event.data.clientId ? event.data.clientId }}',
          ownerMemberId: '{{ event.data.hostMemberId }}',
        },
      },
      {
        key: 'who',
        type: 'set',
        values: {
          contactId: '{{ event.data.contactId ? event.data.contactId : steps.contact.output.id }}',
        },
      },
      {
        key: 'client',
        type: 'command',
        command: 'client_company.ensure',
        when: 'event.data.clientId = null',
        skipReason: 'the client is known',
        input: {
          contactId: '{{ vars.contactId }}',
          name: '{{ event.data.invitee.companyName ? event.data.invitee.companyName : event.data.invitee.name }}',
        },
      },
      {
        key: 'engagement',
        type: 'command',
        command: 'engagement.create',
        when: NEW,
        skipReason: KNOWN,
        input: {
          name: '{{ event.data.title }}: {{ steps.client.output.name }}',
          clientId: CLIENT,
          ownerMemberId: '{{ event.data.hostMemberId }}',
        },
      },
      {
        key: 'link',
        type: 'command',
        command: 'appointment.link_parties',
        input: {
          id: BOOKING,
          contactId: '{{ vars.contactId }}',
          clientId: CLIENT,
          engagementId: ENGAGEMENT,
          joinContact: true,
        },
      },
      {
        key: 'places',
        type: 'condition',
        if: NEW,
        then: [
          {
            key: 'folders',
            type: 'command',
            command: 'folder.apply_template',
            input: { engagementId: ENGAGEMENT },
          },
          {
            key: 'project',
            type: 'command',
            command: 'project.create',
            input: {
              engagementId: ENGAGEMENT,
              clientId: CLIENT,
              name: '{{ event.data.title }}: {{ steps.client.output.name }}',
              templateId: '{{ event.data.projectTemplateId ? event.data.projectTemplateId }}',
              managerMemberId: '{{ event.data.hostMemberId }}',
              sourceKey: 'appointment:{{ event.data.bookingId }}',
            },
          },
          {
            key: 'portal',
            name: 'The portal mails the link',
            type: 'command',
            command: 'portal_access.grant',
            input: { contactId: '{{ vars.contactId }}', engagementId: ENGAGEMENT },
          },
        ],
      },
    ],
    output: {
      contactId: '{{ vars.contactId }}',
      clientId: CLIENT,
      engagementId: '{{ steps.link.output.engagementId }}',
    },
  },
});
