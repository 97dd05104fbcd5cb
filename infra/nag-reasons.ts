import { type App, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A finding of cdk-nag that stands, where it stands, and why. */
type Reason = {
  /** Path of the construct in the app. */
  at: string;
  /** The rule, with the finding in brackets where the rule has several. */
  rule: string;
  because: string;
  /** Only some stages have this construct. */
  sometimes?: true;
};

const twoAccepted =
  'A rotated secret would break every link, form or request that is on its way. It is replaced by hand, in a ' +
  'deployment, when there is a reason; docs/runbook.md says how.';

const linkProves =
  'People come by a signed link from their own mailbox, without an account; the function checks the link on every ' +
  'request and only a POST acts.';

const panelProves =
  'Members of panels come by a link from their own mailbox, which signs in once; then the function itself asks the ' +
  'register at every request where they sit.';

const anyone =
  'Anybody may read what is published and any tenant may tell, without an account; that is the purpose.';

/** For every route behind `onSignedIn`. */
const sessionProves =
  'The function itself asks the register whose session it is, and what that person may do, at every request.';

const startsSignIn =
  'Signing in begins here, before anybody is known; the function checks session, state, nonce and PKCE by itself.';

const deployer = 'Service/Entrance/Edge/FilesDeploymentRole/DefaultPolicy';
const publicFiles =
  "The CDK's own deployer copies public stylesheets from the deployment bucket to the bucket of static files; its " +
  'role reaches these two buckets and nothing else.';

const lastResort =
  'This is where a rule or a schedule puts what it could not hand over: it is a dead-letter queue, and it rings.';

const asksTheList =
  'The suppression list belongs to the account, and `ses:GetSuppressedDestination` takes no resource. It reads one address ' +
  'and changes nothing.';

/** The names of the deployment bucket hold the account and region. */
type Place = { account?: string | undefined; region: string };

const reasonsIn = ({ account = '<AWS::AccountId>', region }: Place): readonly Reason[] => [
  { at: 'Data/Keys/Links', rule: 'SMG4', because: twoAccepted },
  { at: 'Service/Entrance/EdgeSecret', rule: 'SMG4', because: twoAccepted },
  { at: 'Service/Intake/FormSecret', rule: 'SMG4', because: twoAccepted },
  { at: 'Service/Intake/HelpingSecret', rule: 'SMG4', because: twoAccepted },
  {
    at: 'Service/SignIn/Secret',
    rule: 'SMG4',
    because:
      'It seals what lasts ten minutes; it is replaced by hand when there is a reason, and people sign in again.',
  },
  {
    at: 'Data/Directory/People/Resource',
    rule: 'COG1',
    because:
      'OWASP ASVS 5.0 (6.2.5) forbids to ask for kinds of characters; 15 characters, leaked passwords refused, and a ' +
      "code of the person's device protect more.",
  },

  { at: 'Service/Entrance/Route intake ANY |', rule: 'APIG4', because: anyone },
  { at: 'Service/Entrance/Route intake ANY |{lang}|tell', rule: 'APIG4', because: anyone },
  { at: 'Service/Entrance/Route intake ANY |{lang}|tell|{proxy+}', rule: 'APIG4', because: anyone },
  { at: 'Service/Entrance/Route intake ANY |{lang}|data-protection', rule: 'APIG4', because: anyone },
  { at: 'Service/Entrance/Route intake ANY |{lang}|accessibility', rule: 'APIG4', because: anyone },
  { at: 'Service/Entrance/Route intake ANY |receipts|key', rule: 'APIG4', because: anyone },
  { at: 'Service/Entrance/Route signIn ANY |sign-in', rule: 'APIG4', because: startsSignIn },
  { at: 'Service/Entrance/Route signIn ANY |sign-in|{proxy+}', rule: 'APIG4', because: startsSignIn },
  { at: 'Service/Entrance/Route signIn ANY |{lang}|desk', rule: 'APIG4', because: sessionProves },
  { at: 'Service/Entrance/Route helper ANY |{lang}|desk|helper', rule: 'APIG4', because: sessionProves },
  {
    at: 'Service/Entrance/Route helper ANY |{lang}|desk|helper|{proxy+}',
    rule: 'APIG4',
    because: sessionProves,
  },
  { at: 'Service/Entrance/Route reader ANY |{lang}|desk|reader', rule: 'APIG4', because: sessionProves },
  {
    at: 'Service/Entrance/Route reader ANY |{lang}|desk|reader|{proxy+}',
    rule: 'APIG4',
    because: sessionProves,
  },
  {
    at: 'Service/Entrance/Route tradeBody ANY |{lang}|desk|trade-body',
    rule: 'APIG4',
    because: sessionProves,
  },
  {
    at: 'Service/Entrance/Route tradeBody ANY |{lang}|desk|trade-body|{proxy+}',
    rule: 'APIG4',
    because: sessionProves,
  },
  { at: 'Service/Entrance/Route publication $default', rule: 'APIG4', because: anyone },
  { at: 'Service/Entrance/Route panel ANY |{lang}|panel', rule: 'APIG4', because: panelProves },
  {
    at: 'Service/Entrance/Route panel ANY |{lang}|panel|{proxy+}',
    rule: 'APIG4',
    because: panelProves,
  },
  { at: 'Service/Entrance/Route board ANY |{lang}|board|{proxy+}', rule: 'APIG4', because: linkProves },
  {
    at: 'Service/Entrance/Route regulator ANY |{lang}|regulator|{proxy+}',
    rule: 'APIG4',
    because: linkProves,
  },

  {
    at: 'Service/Entrance/Edge/Distribution',
    rule: 'CFR1',
    because: 'Tenants travel, and so do their families; a form that works in England only would lose them.',
  },
  {
    at: 'Service/Entrance/Edge/Distribution',
    rule: 'CFR3',
    because:
      'Its log would hold addresses of tenants and paths with signed links. The API logs route and status.',
  },
  {
    at: 'Service/Entrance/Edge/Distribution',
    rule: 'CFR4',
    because: "A trial on CloudFront's own name cannot choose; production is refused without a certificate.",
    sometimes: true,
  },
  {
    at: 'Service/Entrance/Edge/Files',
    rule: 'S1',
    because: 'It holds stylesheets that anybody may read; a log of who did would only be about tenants.',
  },
  {
    at: 'Service/KeyWatch/TrailFiles',
    rule: 'S1',
    because:
      "It holds the account's record of API calls, which is itself the log, and is reached by auditors only.",
    sometimes: true,
  },

  ...[
    'Action::s3:GetBucket*',
    'Action::s3:GetObject*',
    'Action::s3:List*',
    'Action::s3:Abort*',
    'Action::s3:DeleteObject*',
    `Resource::arn:aws:s3:::cdk-hnb659fds-assets-${account}-${region}/*`,
    'Resource::<EntranceEdgeFiles1EE84B16.Arn>/*',
  ].map((finding) => ({ at: deployer, rule: `IAM5[${finding}]`, because: publicFiles })),
  {
    at: 'Service/Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C',
    rule: 'L1',
    because: "The CDK chooses the runtime of its own deployer and renews it with the library's version.",
  },

  ...['NotifyBoard', 'NotifyRegulator', 'CheckMailboxes'].map((name) => ({
    ...{ at: `Service/Notices/${name}/Role/DefaultPolicy`, rule: 'IAM5[Resource::*]', because: asksTheList },
  })),
  { at: 'Service/Bus/Undelivered', rule: 'SQS3', because: lastResort },
  { at: 'Service/Clockwork/Undelivered', rule: 'SQS3', because: lastResort },
  { at: 'Service/KeyWatch/Untold', rule: 'SQS3', because: lastResort, sometimes: true },
];

const find = (app: App, path: string): IConstruct | undefined =>
  app.node.findAll().find((construct) => construct.node.path === path);

/**
 * Acknowledges the findings above, each at its own construct only.
 * @throws where a reason names a construct that is gone
 */
export const acknowledgeFindings = (app: App, place: Place): void => {
  for (const { at, rule, because, sometimes } of reasonsIn(place)) {
    const construct = find(app, at);
    if (construct)
      Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason: because });
    else if (!sometimes)
      throw new Error(`infra/nag-reasons.ts gives a reason at ${at}, and nothing stands there`);
  }
};
