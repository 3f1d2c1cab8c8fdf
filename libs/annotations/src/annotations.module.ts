import { Global } from '@nestjs/common';
import { CustomFields, DomainModule, RowExtras } from '@omni/platform';
import { FollowRows } from './consumers/follow-rows.consumer';
import { ArchiveCustomField } from './custom-fields/archive-custom-field/archive-custom-field.command';
import { ArchiveCustomFieldHandler } from './custom-fields/archive-custom-field/archive-custom-field.handler';
import { CreateCustomField } from './custom-fields/create-custom-field/create-custom-field.command';
import { CreateCustomFieldHandler } from './custom-fields/create-custom-field/create-custom-field.handler';
import { keyTaken } from './custom-fields/custom-field.errors';
import {
  CustomFieldArchived,
  CustomFieldCreated,
  CustomFieldUnarchived,
} from './custom-fields/custom-field.events';
import { customFields } from './custom-fields/custom-field.resource';
import { CustomFieldsController } from './custom-fields/custom-fields.controller';
import { CustomValues } from './custom-fields/custom-values';
import { KnownFields } from './custom-fields/known-fields';
import { ReviseCustomField } from './custom-fields/revise-custom-field/revise-custom-field.command';
import { ReviseCustomFieldHandler } from './custom-fields/revise-custom-field/revise-custom-field.handler';
import { ShowCustomSchemaHandler } from './custom-fields/show-schema/show-custom-schema.handler';
import { ShowCustomSchema } from './custom-fields/show-schema/show-custom-schema.query';
import { UnarchiveCustomField } from './custom-fields/unarchive-custom-field/unarchive-custom-field.command';
import { UnarchiveCustomFieldHandler } from './custom-fields/unarchive-custom-field/unarchive-custom-field.handler';
import { CreateLink } from './links/create-link/create-link.command';
import { CreateLinkHandler } from './links/create-link/create-link.handler';
import { linkExists } from './links/link.errors';
import { LinkCreated, LinkRemoved } from './links/link.events';
import { links } from './links/link.resource';
import { LinksController } from './links/links.controller';
import { ListLinksHandler } from './links/list-links/list-links.handler';
import { ListLinks } from './links/list-links/list-links.query';
import { RemoveLink } from './links/remove-link/remove-link.command';
import { RemoveLinkHandler } from './links/remove-link/remove-link.handler';
import { ShowLinkHandler } from './links/show-link/show-link.handler';
import { ShowLink } from './links/show-link/show-link.query';
import { AnnotationExtras } from './shared/annotation-extras';
import { ApplyTag } from './tags/apply-tag/apply-tag.command';
import { ApplyTagHandler } from './tags/apply-tag/apply-tag.handler';
import { MergeTags } from './tags/merge-tags/merge-tags.command';
import { MergeTagsHandler } from './tags/merge-tags/merge-tags.handler';
import { tagExists } from './tags/tag.errors';
import { TagApplied, TagRemoved } from './tags/tag.events';
import { tags } from './tags/tag.resource';
import { TagsController } from './tags/tags.controller';
import { UnapplyTag } from './tags/unapply-tag/unapply-tag.command';
import { UnapplyTagHandler } from './tags/unapply-tag/unapply-tag.handler';

/** Global for two things: what comes along with rows of any kind, and what their custom fields must look like. */
@Global()
@DomainModule({
  name: 'annotations',
  summary: 'What is pinned to records of any kind: tags, links, custom fields.',
  resources: [tags, links, customFields],
  commands: [
    ApplyTag,
    UnapplyTag,
    MergeTags,
    CreateLink,
    RemoveLink,
    CreateCustomField,
    ReviseCustomField,
    ArchiveCustomField,
    UnarchiveCustomField,
  ],
  queries: [ListLinks, ShowLink, ShowCustomSchema],
  events: [
    TagApplied,
    TagRemoved,
    LinkCreated,
    LinkRemoved,
    CustomFieldCreated,
    CustomFieldArchived,
    CustomFieldUnarchived,
  ],
  consumers: [FollowRows],
  controllers: [TagsController, LinksController, CustomFieldsController],
  handlers: [
    ApplyTagHandler,
    UnapplyTagHandler,
    MergeTagsHandler,
    CreateLinkHandler,
    RemoveLinkHandler,
    ListLinksHandler,
    ShowLinkHandler,
    CreateCustomFieldHandler,
    ReviseCustomFieldHandler,
    ArchiveCustomFieldHandler,
    UnarchiveCustomFieldHandler,
    ShowCustomSchemaHandler,
  ],
  providers: [
    KnownFields,
    { provide: RowExtras, useClass: AnnotationExtras },
    { provide: CustomFields, useClass: CustomValues },
  ],
  exports: [RowExtras as never, CustomFields as never],
  constraints: {
    tags_name_key: tagExists,
    entity_links_ends_key: () => linkExists(),
    custom_field_definitions_key: keyTaken,
  },
})
export class AnnotationsModule {}
