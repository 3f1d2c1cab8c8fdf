import { Injectable } from '@nestjs/common';
import { Catalogue, Facts, canonicalJson, notFound, sha256, type Unit } from '@omni/platform';

type View = Record<string, unknown>;
type Reading = Pick<Unit, 'call' | 'tx' | 'now' | 'tenantId'>;

/** What is asked about, as it stands now. */
export interface Subject {
  type: string;
  id: string;
  view: View;
  label: string;
  amountMinor: number | null;
  currency: string | null;
}

/** What moves by itself or by the approval, and makes no other thing of the subject. */
const VOLATILE = /^(?:id|version|status|approvalRequestId|\w+At)$/;

/** Reads subjects of any kind through the catalogue. */
@Injectable()
export class Subjects {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** The row, or null where it is gone. */
  async find(unit: Reading, type: string, id: string): Promise<Subject | null> {
    const view = await this.facts.row<View>(unit, type, id);
    if (!view) return null;
    return {
      type,
      id,
      view,
      label: this.label(type, view),
      amountMinor: integer(view.totalMinor) ?? integer(view.amountMinor),
      currency: typeof view.currency === 'string' ? view.currency : null,
    };
  }

  async get(unit: Reading, type: string, id: string): Promise<Subject> {
    const found = await this.find(unit, type, id);
    if (!found) throw notFound(type.replaceAll('_', ' '));
    return found;
  }

  /** People who wrote it: the ids under which rows know them. */
  async authors(unit: Reading, { type, id }: Subject): Promise<string[]> {
    const origin = await this.facts.origin(unit, type, id);
    return origin?.id && origin.kind === 'user' ? [origin.id] : [];
  }

  private label(type: string, view: View): string {
    const search = this.catalogue.resourceOfType(type)?.list.search;
    try {
      const title = search?.title(view as never);
      if (title) return title.slice(0, 200);
    } catch {
      // A title that needs more than the view has.
    }
    return `${type.replaceAll('_', ' ')} ${String(view.id).slice(0, 8)}`;
  }
}

/** Names the content of a subject. `watch` narrows it to the fields that matter. */
export function hashOfSubject({ view }: Subject, watch: readonly string[] | null): string {
  const kept = Object.entries(view).filter(([name]) => (watch ? watch.includes(name) : !VOLATILE.test(name)));
  return sha256(canonicalJson(Object.fromEntries(kept)));
}

const integer = (value: unknown): number | null => (Number.isInteger(value) ? (value as number) : null);
