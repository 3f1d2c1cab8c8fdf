// Front door: other modules know annotations by its events, by the names of its commands and by ids.
export {
  CustomFieldArchived,
  CustomFieldCreated,
  CustomFieldUnarchived,
} from './custom-fields/custom-field.events';
export { LinkCreated, LinkRemoved } from './links/link.events';
export { TagApplied, TagRemoved } from './tags/tag.events';
