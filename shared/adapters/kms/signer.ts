import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signer } from '../../ports/signer.ts';

/** An Ed25519 key in DER (RFC 8410): this head, then its 32 bytes. */
const head = Buffer.from('302a300506032b6570032100', 'hex');

const rawKeyOf = (der: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(der);
  if (bytes.length !== head.length + 32 || !bytes.subarray(0, head.length).equals(head))
    throw new Error('the signing key is no Ed25519 key');
  return new Uint8Array(bytes.subarray(head.length));
};

/** Signatures made inside KMS. The public key never changes, so it is asked for once. */
export const kmsSigner = (to: { kms: KMSClient; key: string }): Signer => {
  let known: Promise<Uint8Array> | undefined;
  const ask = async (): Promise<Uint8Array> => {
    const { PublicKey } = await to.kms.send(new GetPublicKeyCommand({ KeyId: to.key }));
    if (!PublicKey) throw new Error('the signing key gave no public key');
    return rawKeyOf(PublicKey);
  };
  return {
    sign: async (text) => {
      const { Signature } = await to.kms.send(
        new SignCommand({
          KeyId: to.key,
          Message: new TextEncoder().encode(text),
          // Anything but RAW would sign a hash, and no tool that reads notes would accept it.
          MessageType: 'RAW',
          SigningAlgorithm: 'ED25519_SHA_512',
        }),
      );
      if (!Signature) throw new Error('the signing key gave no signature');
      return new Uint8Array(Signature);
    },
    publicKey: async () => {
      known ??= ask();
      try {
        return await known;
      } catch (cause) {
        // Not kept: the next one asks again.
        known = undefined;
        throw cause;
      }
    },
  };
};
