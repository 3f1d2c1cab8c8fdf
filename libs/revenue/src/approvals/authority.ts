import {
  Decimal,
  Fault,
  convertMoney,
  forbidden,
  holdersOf,
  isHouse,
  memberRole,
  ruleId,
  unprocessable,
  type AnyResource,
  type OrganizationFacts,
  type Principal,
  type Unit,
} from '@omni/platform';

/** What is judged of a document that somebody wants to act on. */
export interface Judged {
  resource: AnyResource;
  currency: string;
  fxRate: string | null;
  totalMinor: number;
  /** the field that leaves its amount unknown where there is no rate; `fxRate` unless told */
  rateField?: string;
  /** who wrote it or set its amount: none of them is the second person */
  writers: readonly (string | null)[];
}

export interface Verb {
  name: 'approve' | 'issue' | 'void' | 'write_off' | 'activate' | 'pay';
  /** whether the actor must be another person than the writers */
  apart: 'always_asked' | 'above_limit' | 'never';
}

/** Refuses who may act on documents only up to an amount, and who would approve what they wrote themselves. */
export function requireAuthority(unit: Unit, judged: Judged, verb: Verb): void {
  const role = memberRole(unit.principal);
  // The house acts by rules that somebody with the right has set.
  if (!role) return;
  const limit = unit.organization.settings.approvalLimits?.[role];
  if (limit !== undefined && exceeds(unit, judged, limit)) {
    throw refusal(unit, judged, verb, {
      code: 'approval_needed',
      message: 'The amount is above your limit: ask for approval.',
      limitMinor: limit,
    });
  }
  if (judged.writers.some((writer) => writer !== null && selvesOf(unit.principal).includes(writer)))
    requireApart(unit, judged, verb);
}

/**
 * The person who approves: a member themselves, or whoever a workflow passes on, who must be another person than the
 * writers just the same. Whether that one's limit holds, the workflow has asked.
 */
export function approverOf(
  unit: Unit,
  judged: Judged,
  verb: Verb,
  saidId: string | undefined,
): string | null {
  if (saidId === undefined) return personOf(unit.principal);
  if (selvesOf(unit.principal).includes(saidId)) return saidId;
  // A workflow that somebody published acts in their name, whoever was asked along its way.
  if (unit.principal.kind === 'workflow' && !isHouse(unit.principal)) return personOf(unit.principal);
  if (!isHouse(unit.principal))
    throw forbidden('You approve in your own name.', ruleId(judged.resource, verb.name));
  if (judged.writers.includes(saidId)) requireApart(unit, judged, verb);
  return saidId;
}

/** Whose act it is: the person behind a key or an assistant, else the principal itself. */
export const personOf = ({ userId, id }: Principal): string | null => userId ?? id;

const selvesOf = ({ userId, id }: Principal): string[] => [userId, id].filter((self) => self !== null);

function requireApart(unit: Unit, judged: Judged, verb: Verb): void {
  const apart = apartAbove(unit.organization, judged, verb);
  if (apart === null) return;
  // What is more than nothing stays so at any rate.
  const needed = apart === 0 ? judged.totalMinor > 0 : exceeds(unit, judged, apart);
  if (!needed) return;
  throw refusal(unit, judged, verb, {
    code: 'second_person_needed',
    message: 'Somebody else must approve what you wrote.',
    limitMinor: apart,
  });
}

/**
 * From which amount on writer and approver are two people; null where they need not be. Where nothing is set, an
 * approval that was asked for is somebody else's to give as soon as there are two who may.
 */
export function apartAbove(
  organization: OrganizationFacts,
  document: Amounts & Pick<Judged, 'resource'>,
  { apart }: Verb,
): number | null {
  const { sodLimit, approvalLimits } = organization.settings;
  if (apart === 'never') return null;
  if (typeof sodLimit === 'number') return sodLimit;
  if (apart !== 'always_asked') return null;
  const amount = inBaseCurrency(document, organization.baseCurrency);
  const eligible = holdersOf(organization, document.resource, 'approve', ({ role }) => {
    const limit = approvalLimits?.[role];
    return limit === undefined || (amount !== null && amount <= limit);
  });
  return eligible !== null && eligible > 1 ? 0 : null;
}

function refusal(
  unit: Unit,
  { resource }: Judged,
  verb: Verb,
  { code, message, limitMinor }: { code: string; message: string; limitMinor: number },
): Fault {
  return new Fault(403, `revenue.${resource.type}.${code}`, message, {
    extra: {
      rule: ruleId(resource, verb.name),
      limitMinor,
      currency: unit.organization.baseCurrency,
    },
  });
}

function exceeds(unit: Unit, judged: Judged, limitMinor: number): boolean {
  const amount = inBaseCurrency(judged, unit.organization.baseCurrency);
  if (amount === null) throw rateMissing(judged, unit.organization.baseCurrency);
  return amount > limitMinor;
}

/** To say that the limit is exceeded would send people for an approval that the missing rate stands in the way of. */
const rateMissing = ({ resource, currency, rateField = 'fxRate' }: Judged, baseCurrency: string): Fault =>
  unprocessable(
    `revenue.${resource.type}.fx_rate_missing`,
    `No exchange rate of ${currency} is known to hold the amount against limits: say it, or ask somebody whom no limit binds.`,
    [
      {
        pointer: `/${rateField}`,
        code: 'fx_rate_missing',
        message: `no rate from ${currency} to ${baseCurrency} is known`,
      },
    ],
  );

type Amounts = Pick<Judged, 'currency' | 'fxRate' | 'totalMinor'>;

/** Null where no rate is known: then nobody can tell whether the amount keeps to a limit. */
export function inBaseCurrency(
  { currency, fxRate, totalMinor }: Amounts,
  baseCurrency: string,
): number | null {
  if (currency === baseCurrency) return totalMinor;
  if (fxRate === null) return null;
  return convertMoney({ amountMinor: totalMinor, currency }, Decimal.parse(fxRate), baseCurrency).amountMinor;
}
