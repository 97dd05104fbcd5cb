import type { Statement } from '../permissions.ts';

/** What one machine makes of the template. Everything is named by its ARN unless another name is said. */
export type Table = {
  name: string;
  arn: string;
  attributes: readonly { name: string; type: 'S' | 'N' | 'B' }[];
  key: KeySchema;
  indexes: readonly { name: string; key: KeySchema; projection: Projection }[];
  expiry: string | undefined;
  /** The customer key that the table lies under; callers need `kms:Decrypt` on it. */
  encryptionKey: string | undefined;
};
export type KeySchema = readonly { name: string; role: 'HASH' | 'RANGE' }[];
type Projection = { type: 'ALL' | 'KEYS_ONLY' | 'INCLUDE'; attributes: readonly string[] };

export type Role = { arn: string; name: string; trust: readonly Statement[]; statements: Statement[] };

export type LocalFunction = {
  arn: string;
  name: string;
  /** The source file of the handler, as the template's metadata says. */
  entry: string;
  impact: string;
  /** File or folder of the assembly that holds the bundle. */
  code: string;
  handler: string;
  timeoutSeconds: number;
  memoryMegabytes: number;
  variables: Readonly<Record<string, string>>;
  role: string;
  atMostAtOnce: number | undefined;
};

export type Queue = {
  arn: string;
  name: string;
  url: string;
  visibilitySeconds: number;
  retentionSeconds: number;
  delaySeconds: number;
  redrive: { to: string; afterReceives: number } | undefined;
};

export type Mapping = {
  queue: string;
  function: string;
  batchSize: number;
  reportsFailures: boolean;
  atMostAtOnce: number | undefined;
};

type Bus = { name: string; arn: string };
type Target = { arn: string; deadLetters: string | undefined };
export type Rule = { arn: string; bus: string; pattern: unknown; targets: readonly Target[] };
type Archive = { bus: string; name: string; pattern: unknown; retentionDays: number | undefined };

export type Schedule = {
  /** What the message calls itself, else the schedule's own name. */
  name: string;
  arn: string;
  group: string;
  expression: string;
  timeZone: string;
  target: string;
  role: string;
  input: string;
};

export type KeySpec = 'SYMMETRIC_DEFAULT' | 'HMAC_256' | 'ECC_NIST_EDWARDS25519';
export type Key = { id: string; arn: string; spec: KeySpec; policy: readonly Statement[] };

export type Secret = { arn: string; name: string; make: SecretRecipe };
export type SecretRecipe = {
  length: number;
  excludePunctuation: boolean;
  excludeNumbers: boolean;
  excludeUppercase: boolean;
  excludeLowercase: boolean;
  exclude: string;
  includeSpace: boolean;
  template: string | undefined;
  key: string | undefined;
  plain: string | undefined;
};

export type Identity = { name: string; arn: string };
type ConfigurationSet = { name: string; arn: string; events: Set<string> };

type Integration = { id: string; api: string; function: string; timeoutMilliseconds: number };
type Route = { api: string; key: string; integration: string };

export type StaticFiles = { bucket: string; prefix: string; folder: string; headers: Record<string, string> };

export type Origin = {
  id: string;
  domain: string;
  path: string;
  headers: Readonly<Record<string, string>>;
};
export type Behaviour = {
  pattern: string;
  origin: string;
  methods: readonly string[];
  cachePolicy: string | undefined;
  compress: boolean;
  originRequestPolicy: string | undefined;
  headersPolicy: string | undefined;
};
export type Distribution = {
  domain: string;
  origins: readonly Origin[];
  /** In the order of the template; the default comes last and has pattern `*`. */
  behaviours: readonly Behaviour[];
  errors: readonly { code: number; answer: number; page: string }[];
  root: string | undefined;
};
/** What a cache policy lets through to the origin. */
export type Forwarded = {
  query: 'all' | readonly string[];
  cookies: 'all' | readonly string[];
  headers: readonly string[];
};
export type HeadersPolicy = {
  set: readonly { name: string; value: string; override: boolean }[];
  remove: readonly string[];
};

export type Wiring = {
  tables: Map<string, Table>;
  roles: Map<string, Role>;
  functions: Map<string, LocalFunction>;
  queues: Map<string, Queue>;
  /** Policies that hang on a queue or a function, by its ARN. */
  resourcePolicies: Map<string, Statement[]>;
  mappings: Mapping[];
  buses: Map<string, Bus>;
  rules: Rule[];
  archives: Archive[];
  schedules: Schedule[];
  keys: Map<string, Key>;
  aliases: Map<string, string>;
  secrets: Map<string, Secret>;
  identities: Map<string, Identity>;
  configurationSets: Map<string, ConfigurationSet>;
  apis: Set<string>;
  integrations: Map<string, Integration>;
  routes: Route[];
  buckets: Map<string, string>;
  statics: StaticFiles[];
  distributions: Distribution[];
  cachePolicies: Map<string, Forwarded>;
  headersPolicies: Map<string, HeadersPolicy>;
  /** ARN of each user pool, by its id. */
  directories: Map<string, string>;
  /** Who may send people to the sign-in, by its name there, and where to they come back. */
  clients: Map<string, { id: string; callbacks: readonly string[] }>;
  /** Topics only carry alarms to people; a rule may name one and is then told to the console. */
  topics: Set<string>;
};

export const emptyWiring = (): Wiring => ({
  tables: new Map(),
  roles: new Map(),
  functions: new Map(),
  queues: new Map(),
  resourcePolicies: new Map(),
  mappings: [],
  buses: new Map(),
  rules: [],
  archives: [],
  schedules: [],
  keys: new Map(),
  aliases: new Map(),
  secrets: new Map(),
  identities: new Map(),
  configurationSets: new Map(),
  apis: new Set(),
  integrations: new Map(),
  routes: [],
  buckets: new Map(),
  statics: [],
  distributions: [],
  cachePolicies: new Map(),
  headersPolicies: new Map(),
  directories: new Map(),
  clients: new Map(),
  topics: new Set(),
});
