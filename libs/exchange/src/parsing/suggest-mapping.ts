import { conceptOf, namesOf } from './concepts';
import { headerWords, likeness } from './header-words';
import { recogniseSource, type SourceName } from './known-sources';

export interface TargetField {
  /** The API's name: `firstName`. */
  readonly name: string;
  readonly label?: string;
  readonly aliases?: readonly string[];
}

export interface ColumnSuggestion {
  readonly header: string;
  readonly field: string;
  /** 0 to 1. Below 0.9 a person should look. */
  readonly confidence: number;
  readonly because: 'same_name' | 'known_source' | 'same_meaning' | 'similar_name';
}

export interface MappingSuggestion {
  /** The product whose export this is, where it is a known one. */
  readonly source: SourceName | null;
  /** Header → field; each field at most once. */
  readonly mapping: Readonly<Record<string, string>>;
  /** The same with reasons, in the order of the headers. */
  readonly columns: readonly ColumnSuggestion[];
  readonly unmappedHeaders: readonly string[];
}

const SIMILAR_ENOUGH = 0.8;

/**
 * Suggests which column goes into which field: by the field's own names, by what a header means in the export of a
 * known product, by what it means in English, German, French or Spanish, and last by likeness of spelling.
 */
export function suggestMapping(
  headers: readonly string[],
  fields: readonly TargetField[],
): MappingSuggestion {
  const source = recogniseSource(headers);
  const targets = fields.map(describe);
  const candidates = headers.flatMap((header, column) =>
    targets.flatMap((target, place) => {
      const found = match(header, target, source?.meanings ?? {});
      return found ? [{ header, field: target.field, column, place, ...found }] : [];
    }),
  );
  candidates.sort((a, b) => b.confidence - a.confidence || a.column - b.column || a.place - b.place);

  const byHeader = new Map<string, ColumnSuggestion>();
  const taken = new Set<string>();
  for (const { header, field, confidence, because } of candidates) {
    if (byHeader.has(header) || taken.has(field)) continue;
    byHeader.set(header, { header, field, confidence, because });
    taken.add(field);
  }
  const columns = headers.flatMap((header) => byHeader.get(header) ?? []);
  return {
    source: source?.name ?? null,
    mapping: Object.fromEntries(columns.map(({ header, field }) => [header, field])),
    columns,
    unmappedHeaders: headers.filter((header) => !byHeader.has(header)),
  };
}

interface DescribedField {
  readonly field: string;
  readonly names: readonly string[];
  readonly concepts: readonly string[];
  /** Every spelling that a similar header may be similar to. */
  readonly spellings: readonly string[];
}

function describe(field: TargetField): DescribedField {
  const all = [field.name, ...(field.label === undefined ? [] : [field.label]), ...(field.aliases ?? [])];
  const concepts = [...new Set(all.flatMap((name) => conceptOf(name) ?? []))];
  const names = all.map(headerWords);
  return {
    field: field.name,
    names,
    concepts,
    spellings: [...names, ...concepts.flatMap(namesOf)].filter((name) => name.length > 4),
  };
}

type Match = Pick<ColumnSuggestion, 'confidence' | 'because'>;

function match(
  header: string,
  target: DescribedField,
  meanings: Readonly<Record<string, readonly string[]>>,
): Match | undefined {
  const words = headerWords(header);
  const known = Object.hasOwn(meanings, words) ? meanings[words] : undefined;
  if (known) {
    const wish = known.findIndex((concept) => target.concepts.includes(concept));
    return wish < 0 ? undefined : { confidence: 0.98 - wish * 0.05, because: 'known_source' };
  }
  const name = target.names.indexOf(words);
  if (name >= 0) return { confidence: name === 0 ? 1 : 0.97, because: 'same_name' };
  const concept = conceptOf(words);
  if (concept !== undefined) {
    return target.concepts.includes(concept) ? { confidence: 0.95, because: 'same_meaning' } : undefined;
  }
  const similar =
    words.length > 4
      ? Math.max(0, ...target.spellings.map((spelling) => likeness(words, spelling, SIMILAR_ENOUGH)))
      : 0;
  return similar >= SIMILAR_ENOUGH
    ? { confidence: Math.round(similar * 85) / 100, because: 'similar_name' }
    : undefined;
}
