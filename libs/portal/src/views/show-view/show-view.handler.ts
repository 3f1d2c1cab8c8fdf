import { QueryHandler } from '@nestjs/cqrs';
import { Facts, Params, tableOf, type Answers, type Reader } from '@omni/platform';
import { Known } from '../../people/known';
import { Sections } from '../sections';
import { PortalView, type ViewBranding } from '../view.entity';
import { ShowView } from './show-view.query';

@QueryHandler(ShowView)
export class ShowViewHandler implements Answers<typeof ShowView> {
  constructor(
    private readonly sections: Sections,
    private readonly known: Known,
    private readonly facts: Facts,
  ) {}

  async execute({ reader, input }: ShowView) {
    const { portal } = reader.principal;
    const engagementId = portal?.engagementId ?? (await this.asked(reader, input.engagementId));
    const view = await bestView(reader, portal?.clientId ?? null, engagementId);
    const { name, locale, timezone } = reader.organization;
    return {
      view: view && { id: view.id, name: view.name },
      organization: { name, locale, timezone },
      branding: { ...(await this.houseBranding(reader)), ...said(view?.branding ?? {}) },
      sections: await this.sections.shown(reader, view?.sections ?? this.sections.defaults()),
    };
  }

  /** An engagement that somebody asks for counts only if it is their client's and shown. */
  private async asked(reader: Reader, engagementId: string | undefined): Promise<string | null> {
    if (engagementId === undefined) return null;
    const engagement = await this.known.engagement(reader, engagementId);
    const isTheirs = engagement?.clientId === reader.principal.portal?.clientId;
    return isTheirs && engagement?.portalEnabled ? engagementId : null;
  }

  /** Colours and logo of the business, where the view says nothing else. */
  private async houseBranding(reader: Reader): Promise<ViewBranding> {
    const { branding } = await this.facts.ask<{ branding: ViewBranding | null }>(
      reader,
      'organization.by_slug',
      { organization: reader.organization.id },
    );
    return branding ?? {};
  }
}

async function bestView(
  reader: Reader,
  clientId: string | null,
  engagementId: string | null,
): Promise<PortalView | null> {
  const table = tableOf(PortalView);
  const params = new Params();
  const tenant = params.add(reader.organization.id);
  const [client, engagement] = [params.add(clientId), params.add(engagementId)];
  const [row] = await reader.rows<PortalView>(
    `select ${table.select} from ${table.sql} t
     where t.organization_id = ${tenant} and t.status = 'published' and t.deleted_at is null
       and (t.engagement_id is null or t.engagement_id = ${engagement}::uuid)
       and (t.client_id is null or t.client_id = ${client}::uuid)
     order by (t.engagement_id is null), (t.client_id is null), t.created_at limit 1`,
    params,
  );
  return row ?? null;
}

/** What was set; nothing set leaves what is below to show. */
const said = (branding: ViewBranding): ViewBranding =>
  Object.fromEntries(Object.entries(branding).filter(([, value]) => value !== null && value !== undefined));
