/** What this project uses of `oidc-provider`, which comes without types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Context = {
    oidc: {
      client: { clientId: string };
      session: { accountId: string };
      provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant };
    };
  };
  type Stored = Record<string, unknown>;

  export type Adapter = {
    upsert(id: string, payload: Stored, expiresIn?: number): Promise<void>;
    find(id: string): Promise<Stored | undefined>;
    findByUid(uid: string): Promise<Stored | undefined>;
    findByUserCode(code: string): Promise<Stored | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  };

  type Configuration = {
    adapter(model: string): Adapter;
    clients: readonly Record<string, unknown>[];
    cookies: { keys: readonly string[] };
    jwks: { keys: readonly Record<string, unknown>[] };
    features: Record<string, { enabled: boolean }>;
    ttl: Record<string, number>;
    interactions: { url(context: Context, interaction: { uid: string }): string };
    findAccount(
      context: Context,
      subject: string,
    ): Promise<{ accountId: string; claims(): Promise<{ sub: string }> } | undefined>;
    loadExistingGrant(context: Context): Promise<Grant>;
  };

  type Provider = {
    callback(): RequestListener;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string; remember: boolean } },
    ): Promise<void>;
    on(event: 'server_error', heard: (context: unknown, error: Error) => void): void;
  };

  const Provider: new (issuer: string, configuration: Configuration) => Provider;
  export default Provider;
}
