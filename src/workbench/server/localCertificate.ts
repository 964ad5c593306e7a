import { createHash, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface LocalCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** Base64 of the SHA-256 of the public key: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  readonly publicKeyHash: string;
}

const day = 24 * 60 * 60 * 1000;
const validDays = 365;
/** A certificate that ends sooner is made anew. */
const renewDays = 7;

/**
 * Gives a certificate for localhost that this machine made itself, from the folder where the last one lies.
 * It is good for no other name, and nothing asks the system to trust it.
 */
export async function localCertificate(folder: string, now: Date): Promise<LocalCertificate> {
  const keyFile = join(folder, "localhost.key.pem");
  const certFile = join(folder, "localhost.cert.pem");
  const kept = await readBoth(keyFile, certFile);
  if (kept !== undefined && isGood(kept.cert, now)) {
    return withHash(kept);
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keyType: "ec",
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(certFile, made.cert);
  return withHash({ key: made.private, cert: made.cert });
}

async function readBoth(
  keyFile: string,
  certFile: string,
): Promise<{ key: string; cert: string } | undefined> {
  try {
    return { key: await readFile(keyFile, "utf8"), cert: await readFile(certFile, "utf8") };
  } catch {
    return undefined;
  }
}

function isGood(cert: string, now: Date): boolean {
  return new Date(new X509Certificate(cert).validTo).getTime() - now.getTime() > renewDays * day;
}

function withHash({ key, cert }: { key: string; cert: string }): LocalCertificate {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, publicKeyHash: createHash("sha256").update(publicKey).digest("base64") };
}
