import type { Reader } from '../bus/reader';
import type { AnyResource } from '../catalogue/resource';
import type { Principal } from '../policy/principal';

/**
 * What is pinned to rows of any kind and comes along by `include=`: tags and links. Whoever keeps them provides this;
 * without it lists offer their own relations alone.
 */
export abstract class RowExtras {
  /** what every list and row offers, for the API's document: `tags`, `links` */
  abstract readonly names: readonly string[];
  /** what of it this asker may see */
  abstract offered(principal: Principal): readonly string[];
  /** what of each row comes along, by the row's id and then by name */
  abstract load(
    reader: Reader,
    resource: AnyResource,
    ids: readonly string[],
    names: readonly string[],
  ): Promise<Map<string, Record<string, unknown>>>;
  /** ids of rows of a type that carry any of the named tags */
  abstract tagged(reader: Reader, type: string, tags: readonly string[]): Promise<string[]>;
}
