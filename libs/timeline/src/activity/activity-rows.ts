import { Injectable } from '@nestjs/common';
import { Catalogue, cut, redact, type EventDecl, type EventEnvelope } from '@omni/platform';
import { relatedOf, type Subject } from './related';

/** A row for `timeline.activity_events`, and where to look for the client that the event itself does not name. */
export interface ActivityRow {
  seq: number;
  type: string;
  source_event_id: string;
  source_type: string;
  source_id: string;
  entity_type: string;
  entity_id: string;
  is_subject: boolean;
  client_id: string | null;
  engagement_id: string | null;
  actor_kind: string;
  actor_id: string | null;
  occurred_at: string;
  summary: string;
  data: unknown;
  visibility: string;
  module: string;
  /** rows whose own timeline may tell the client, nearest first */
  kin: Subject[];
}

interface Belonging {
  client: string | null;
  engagement: string | null;
}

/** Words that the business shortens. */
const SHORT: Readonly<Record<string, string>> = {
  clientId: 'client_company',
  companyId: 'client_company',
  fileId: 'file_object',
};

/** Kin that most surely belong to the same client, nearest first. */
const NEAREST = ['engagement', 'project', 'deal'];
const MAX_SUMMARY = 500;

/** Works out which timelines an event stands on, from its declaration and its data alone. */
@Injectable()
export class ActivityRows {
  constructor(private readonly catalogue: Catalogue) {}

  /** Rows of a batch, in order. What an event of the batch tells of a row holds for the batch's later ones. */
  of(events: readonly EventEnvelope[]): ActivityRow[] {
    const learnt = new Map<string, Belonging>();
    return events.flatMap((event) => {
      const decl = this.catalogue.event(event.type);
      if (!decl?.line || isSaidBeside(event, decl)) return [];
      return this.rowsOf(event, decl, learnt);
    });
  }

  private typeOf(property: string, subject: string): string | undefined {
    const of = this.catalogue.resourceOfType(subject);
    return (
      this.catalogue.typeOfReference(property, of) ??
      this.catalogue.resourceOfType(SHORT[property] ?? '')?.type
    );
  }

  private rowsOf(event: EventEnvelope, decl: EventDecl, learnt: Map<string, Belonging>): ActivityRow[] {
    const { type, id } = event.aggregate;
    const subject: Subject = { type, id };
    const related = unique(
      relatedOf(event.data, (property) => this.typeOf(property, type)),
      subject,
    );
    const { client, engagement, kin } = belonging(event, subject, related, learnt);
    const common = {
      seq: event.position,
      type: event.type,
      source_event_id: event.id,
      source_type: type,
      source_id: id,
      client_id: client,
      engagement_id: engagement,
      actor_kind: event.actor.kind,
      actor_id: event.actor.id,
      occurred_at: event.occurredAt,
      summary: lineOf(decl, event.data),
      data: redact(event.data),
      visibility: decl.visibility,
      module: this.catalogue.moduleOfEvent(event.type) ?? '',
      kin,
    };
    return [subject, ...related].map((on, i) => ({
      ...common,
      entity_type: on.type,
      entity_id: on.id,
      is_subject: i === 0,
    }));
  }
}

/** One line for one fact. What clients see stays: its fellow may be for the business alone. */
const isSaidBeside = ({ echoes }: EventEnvelope, { visibility }: EventDecl): boolean =>
  echoes && visibility === 'internal';

/** The event's client and engagement: as it says, else as rows that it names were said to belong. */
function belonging(
  event: EventEnvelope,
  subject: Subject,
  related: readonly Subject[],
  learnt: Map<string, Belonging>,
): Belonging & { kin: Subject[] } {
  const named = (property: string, type: string): string | null => {
    if (subject.type === type) return subject.id;
    const value = event.data[property];
    return typeof value === 'string' && related.some((r) => r.type === type && r.id === value) ? value : null;
  };
  let client = named('clientId', 'client_company');
  let engagement = named('engagementId', 'engagement');
  const rank = ({ type }: Subject): number =>
    (NEAREST.indexOf(type) + NEAREST.length + 1) % (NEAREST.length + 1);
  const nearest = [...related].sort((a, b) => rank(a) - rank(b));
  // Said to be nobody's: then no older belonging holds.
  const kin = client !== null || 'clientId' in event.data ? [] : [...nearest, subject];
  const known = kin.map((k) => learnt.get(key(k))).find((b) => b?.client);
  client ??= known?.client ?? null;
  if (!('engagementId' in event.data)) engagement ??= known?.engagement ?? null;
  learnt.set(key(subject), { client, engagement });
  return { client, engagement, kin: client === null ? kin : [] };
}

const key = ({ type, id }: Subject): string => `${type} ${id}`;

function unique(list: readonly Subject[], without: Subject): Subject[] {
  const seen = new Set([key(without)]);
  return list.filter((s) => !seen.has(key(s)) && seen.add(key(s)));
}

function lineOf(decl: EventDecl, data: Record<string, unknown>): string {
  try {
    return cut(decl.line?.(data) ?? decl.summary, MAX_SUMMARY);
  } catch {
    // Data of an older version of the event: its line is no reason to lose the row.
    return decl.summary;
  }
}
