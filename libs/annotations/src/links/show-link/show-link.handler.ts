import { QueryHandler } from '@nestjs/cqrs';
import { Params, Visibility, tableOf, type Answers } from '@omni/platform';
import { EntityLink } from '../link.entity';
import { endsOf } from '../link-facts';
import { noLink } from '../link.errors';
import { linkView } from '../link.view';
import { ShowLink } from './show-link.query';

@QueryHandler(ShowLink)
export class ShowLinkHandler implements Answers<typeof ShowLink> {
  constructor(private readonly visibility: Visibility) {}

  async execute({ reader, input }: ShowLink) {
    const params = new Params();
    const { sql, select } = tableOf(EntityLink);
    const found = await reader.rows<EntityLink>(
      `select ${select} from ${sql} t where t.organization_id = ${params.add(reader.organization.id)}
         and t.id = ${params.add(input.id)} and t.deleted_at is null`,
      params,
    );
    const [link] = await this.visibility.keep(reader, found, endsOf);
    if (!link) throw noLink();
    return linkView(link);
  }
}
