/** One layer: which files it holds, what they may import, and the reason a newcomer is told when one does more. */
export type Layer = {
  name: string;
  holds: RegExp;
  may: readonly RegExp[];
  because: string;
};

const zod = /^zod$/;
const domain = /^shared\/domain\//;
const contracts = /^shared\/contracts\//;
const ports = /^shared\/ports\//;
const html = /^shared\/html\//;
const wording = /^shared\/wording\//;
const pictures = /^shared\/pictures\//;
const adapters = /^shared\/adapters\//;
const sheets = /^shared\/sheets\//;
const sdk = /^@(aws-sdk|smithy)\//;
const node = /^node:/;

/** The table of docs/architecture.md, "what may import what". The first layer that holds a file is its layer. */
export const layers: readonly Layer[] = [
  {
    name: 'shared/domain',
    holds: domain,
    may: [zod, domain],
    because: 'the domain is plain functions over plain data and asks the world nothing',
  },
  {
    name: 'shared/contracts',
    holds: contracts,
    may: [zod, domain, contracts],
    because: 'a contract is data that both sides of a seam import',
  },
  {
    name: 'shared/ports',
    holds: ports,
    may: [domain, contracts, ports],
    because: 'a port says what a use case asks, and knows nobody who answers',
  },
  {
    name: 'shared/wording and shared/html',
    holds: /^shared\/(wording|html)\//,
    may: [zod, domain, /^shared\/contracts\/routes\.ts$/, html, wording, /^diff$/],
    because: 'wording and html turn facts into text',
  },
  {
    name: 'shared/sheets',
    holds: sheets,
    may: [domain, sheets, /^csv-(parse|stringify)(\/|$)/],
    because: 'a sheet is read and written as text, and what its columns mean is for whoever asked',
  },
  {
    name: 'shared/pictures',
    holds: pictures,
    may: [domain, html, wording, pictures, /^d3-(scale|shape)$/],
    because: 'a picture turns figures into marks, and marks into text',
  },
  {
    name: 'shared/adapters',
    holds: adapters,
    may: [
      zod,
      domain,
      contracts,
      ports,
      sdk,
      node,
      /^shared\/adapters\/[a-z]+\/parts\//,
      /^(jose|nodemailer|openid-client)(\/|$)/,
    ],
    because: 'an adapter answers one port, by parts of its own store, and never imports another adapter',
  },
  {
    name: 'the part of the shell that knows who is signed in',
    holds: /^functions\/shell\/(session-check|signed-in)\.ts$/,
    may: [
      contracts,
      ports,
      sdk,
      /^shared\/domain\/people\//,
      /^shared\/adapters\/(dynamodb\/(people|sessions)|system\/system-clock)\.ts$/,
      /^functions\/shell\//,
    ],
    because: 'it reads people and their sessions, and no rule of the business',
  },
  {
    name: 'functions/shell',
    holds: /^functions\/shell\//,
    may: [
      zod,
      contracts,
      html,
      wording,
      node,
      /^@middy\//,
      /^aws-lambda$/,
      /^functions\/shell\//,
      /^shared\/domain\/time\//,
    ],
    because: 'the shell knows what AWS hands us and no rule',
  },
  {
    name: 'handlers',
    // A wiring is the part of a handler that is loaded later.
    holds: /^functions\/[^/]+\/[^/]+\.(handler|wiring)\.ts$/,
    may: [contracts, ports, adapters, domain, sdk, node, /^functions\/shell\//, /^functions\/<own>\//],
    because: 'a handler only makes shell, adapters and use case meet',
  },
  {
    name: 'commands',
    holds: /^functions\/[^/]+\/[^/]+\.command\.ts$/,
    may: [
      contracts,
      ports,
      adapters,
      domain,
      sheets,
      sdk,
      node,
      zod,
      /^cli-progress$/,
      /^functions\/<own>\//,
    ],
    because: 'a command-line entry only makes adapters and use case meet',
  },
  {
    name: 'pages and e-mails',
    holds: /^functions\/[^/]+\/(pages|emails|case-file)\//,
    may: [
      zod,
      domain,
      html,
      wording,
      pictures,
      /^shared\/contracts\/routes\.ts$/,
      /^(pdfkit|csv-stringify)(\/|$)/,
      /^functions\/<own>\/(pages|emails|case-file)\//,
    ],
    because: 'pages and e-mails turn facts into text and hold no port',
  },
  {
    name: 'use cases',
    holds: /^functions\//,
    may: [zod, domain, contracts, ports, sheets, html, wording, /^functions\/<own>\//],
    because: 'a use case asks ports, and imports neither AWS nor another capability',
  },
  {
    name: 'infra',
    holds: /^infra\//,
    may: [zod, contracts, sdk, node, /^(aws-cdk-lib|constructs|cdk-nag|esbuild|sass)(\/|$)/, /^infra\//],
    because: 'infrastructure names functions by their path only',
  },
  {
    name: 'local',
    holds: /^local\//,
    may: [
      zod,
      contracts,
      domain,
      ports,
      adapters,
      wording,
      html,
      sdk,
      node,
      /^(croner|mailparser|oidc-provider)(\/|$)/,
      /^local\//,
    ],
    because: 'the service on one machine reads only the template',
  },
];
