/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BaseHttpRequest } from './core/BaseHttpRequest';
import type { OpenAPIConfig } from './core/OpenAPI';
import { FetchHttpRequest } from './core/FetchHttpRequest';
import { ActivitiesService } from './services/ActivitiesService';
import { ApiKeysService } from './services/ApiKeysService';
import { AuditEventsService } from './services/AuditEventsService';
import { AuthService } from './services/AuthService';
import { AuthzService } from './services/AuthzService';
import { BulkService } from './services/BulkService';
import { CatalogueService } from './services/CatalogueService';
import { ChangesService } from './services/ChangesService';
import { ClientBalancesService } from './services/ClientBalancesService';
import { ClientCompaniesService } from './services/ClientCompaniesService';
import { ContactsService } from './services/ContactsService';
import { DeadLettersService } from './services/DeadLettersService';
import { DealsService } from './services/DealsService';
import { DevService } from './services/DevService';
import { EngagementsService } from './services/EngagementsService';
import { ErrandsService } from './services/ErrandsService';
import { EventsService } from './services/EventsService';
import { HealthService } from './services/HealthService';
import { ImportsService } from './services/ImportsService';
import { InvitationsService } from './services/InvitationsService';
import { InvoicesService } from './services/InvoicesService';
import { LeadsService } from './services/LeadsService';
import { MeService } from './services/MeService';
import { MembersService } from './services/MembersService';
import { MergesService } from './services/MergesService';
import { MetricsService } from './services/MetricsService';
import { MilestonesService } from './services/MilestonesService';
import { OnboardingService } from './services/OnboardingService';
import { OrganizationsService } from './services/OrganizationsService';
import { PaymentsService } from './services/PaymentsService';
import { PipelinesService } from './services/PipelinesService';
import { PortalService } from './services/PortalService';
import { PortalAccessService } from './services/PortalAccessService';
import { PortalAccessesService } from './services/PortalAccessesService';
import { PortalEngagementsService } from './services/PortalEngagementsService';
import { PortalInvoicesService } from './services/PortalInvoicesService';
import { PortalLinksService } from './services/PortalLinksService';
import { PortalMilestonesService } from './services/PortalMilestonesService';
import { PortalPaymentsService } from './services/PortalPaymentsService';
import { PortalProjectsService } from './services/PortalProjectsService';
import { PortalTasksService } from './services/PortalTasksService';
import { PortalTimelineService } from './services/PortalTimelineService';
import { PortalViewsService } from './services/PortalViewsService';
import { ProductsService } from './services/ProductsService';
import { ProjectsService } from './services/ProjectsService';
import { ProjectTemplatesService } from './services/ProjectTemplatesService';
import { SearchService } from './services/SearchService';
import { SearchReindexesService } from './services/SearchReindexesService';
import { TasksService } from './services/TasksService';
import { TaxRatesService } from './services/TaxRatesService';
import { TimeEntriesService } from './services/TimeEntriesService';
import { TimelineService } from './services/TimelineService';
import { VersionsService } from './services/VersionsService';
type HttpRequestConstructor = new (config: OpenAPIConfig) => BaseHttpRequest;
export class ApiClient {
    public readonly activities: ActivitiesService;
    public readonly apiKeys: ApiKeysService;
    public readonly auditEvents: AuditEventsService;
    public readonly auth: AuthService;
    public readonly authz: AuthzService;
    public readonly bulk: BulkService;
    public readonly catalogue: CatalogueService;
    public readonly changes: ChangesService;
    public readonly clientBalances: ClientBalancesService;
    public readonly clientCompanies: ClientCompaniesService;
    public readonly contacts: ContactsService;
    public readonly deadLetters: DeadLettersService;
    public readonly deals: DealsService;
    public readonly dev: DevService;
    public readonly engagements: EngagementsService;
    public readonly errands: ErrandsService;
    public readonly events: EventsService;
    public readonly health: HealthService;
    public readonly imports: ImportsService;
    public readonly invitations: InvitationsService;
    public readonly invoices: InvoicesService;
    public readonly leads: LeadsService;
    public readonly me: MeService;
    public readonly members: MembersService;
    public readonly merges: MergesService;
    public readonly metrics: MetricsService;
    public readonly milestones: MilestonesService;
    public readonly onboarding: OnboardingService;
    public readonly organizations: OrganizationsService;
    public readonly payments: PaymentsService;
    public readonly pipelines: PipelinesService;
    public readonly portal: PortalService;
    public readonly portalAccess: PortalAccessService;
    public readonly portalAccesses: PortalAccessesService;
    public readonly portalEngagements: PortalEngagementsService;
    public readonly portalInvoices: PortalInvoicesService;
    public readonly portalLinks: PortalLinksService;
    public readonly portalMilestones: PortalMilestonesService;
    public readonly portalPayments: PortalPaymentsService;
    public readonly portalProjects: PortalProjectsService;
    public readonly portalTasks: PortalTasksService;
    public readonly portalTimeline: PortalTimelineService;
    public readonly portalViews: PortalViewsService;
    public readonly products: ProductsService;
    public readonly projects: ProjectsService;
    public readonly projectTemplates: ProjectTemplatesService;
    public readonly search: SearchService;
    public readonly searchReindexes: SearchReindexesService;
    public readonly tasks: TasksService;
    public readonly taxRates: TaxRatesService;
    public readonly timeEntries: TimeEntriesService;
    public readonly timeline: TimelineService;
    public readonly versions: VersionsService;
    public readonly request: BaseHttpRequest;
    constructor(config?: Partial<OpenAPIConfig>, HttpRequest: HttpRequestConstructor = FetchHttpRequest) {
        this.request = new HttpRequest({
            BASE: config?.BASE ?? '',
            VERSION: config?.VERSION ?? '1',
            WITH_CREDENTIALS: config?.WITH_CREDENTIALS ?? false,
            CREDENTIALS: config?.CREDENTIALS ?? 'include',
            TOKEN: config?.TOKEN,
            USERNAME: config?.USERNAME,
            PASSWORD: config?.PASSWORD,
            HEADERS: config?.HEADERS,
            ENCODE_PATH: config?.ENCODE_PATH,
        });
        this.activities = new ActivitiesService(this.request);
        this.apiKeys = new ApiKeysService(this.request);
        this.auditEvents = new AuditEventsService(this.request);
        this.auth = new AuthService(this.request);
        this.authz = new AuthzService(this.request);
        this.bulk = new BulkService(this.request);
        this.catalogue = new CatalogueService(this.request);
        this.changes = new ChangesService(this.request);
        this.clientBalances = new ClientBalancesService(this.request);
        this.clientCompanies = new ClientCompaniesService(this.request);
        this.contacts = new ContactsService(this.request);
        this.deadLetters = new DeadLettersService(this.request);
        this.deals = new DealsService(this.request);
        this.dev = new DevService(this.request);
        this.engagements = new EngagementsService(this.request);
        this.errands = new ErrandsService(this.request);
        this.events = new EventsService(this.request);
        this.health = new HealthService(this.request);
        this.imports = new ImportsService(this.request);
        this.invitations = new InvitationsService(this.request);
        this.invoices = new InvoicesService(this.request);
        this.leads = new LeadsService(this.request);
        this.me = new MeService(this.request);
        this.members = new MembersService(this.request);
        this.merges = new MergesService(this.request);
        this.metrics = new MetricsService(this.request);
        this.milestones = new MilestonesService(this.request);
        this.onboarding = new OnboardingService(this.request);
        this.organizations = new OrganizationsService(this.request);
        this.payments = new PaymentsService(this.request);
        this.pipelines = new PipelinesService(this.request);
        this.portal = new PortalService(this.request);
        this.portalAccess = new PortalAccessService(this.request);
        this.portalAccesses = new PortalAccessesService(this.request);
        this.portalEngagements = new PortalEngagementsService(this.request);
        this.portalInvoices = new PortalInvoicesService(this.request);
        this.portalLinks = new PortalLinksService(this.request);
        this.portalMilestones = new PortalMilestonesService(this.request);
        this.portalPayments = new PortalPaymentsService(this.request);
        this.portalProjects = new PortalProjectsService(this.request);
        this.portalTasks = new PortalTasksService(this.request);
        this.portalTimeline = new PortalTimelineService(this.request);
        this.portalViews = new PortalViewsService(this.request);
        this.products = new ProductsService(this.request);
        this.projects = new ProjectsService(this.request);
        this.projectTemplates = new ProjectTemplatesService(this.request);
        this.search = new SearchService(this.request);
        this.searchReindexes = new SearchReindexesService(this.request);
        this.tasks = new TasksService(this.request);
        this.taxRates = new TaxRatesService(this.request);
        this.timeEntries = new TimeEntriesService(this.request);
        this.timeline = new TimelineService(this.request);
        this.versions = new VersionsService(this.request);
    }
}

