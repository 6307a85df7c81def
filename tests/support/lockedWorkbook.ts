import * as spreadsheet from "@e965/xlsx";
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";

/** The part of the spreadsheet library that writes compound files; its types leave it open. */
interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
  write(file: object, options: { type: "buffer" }): Uint8Array;
}

/** How often the password is hashed. Excel does so a hundred thousand times; the file says how often. */
const SPINS = 1000;
const SEGMENT = 4096;
const block = (hex: string): Buffer => Buffer.from(hex, "hex");
const hash = (...parts: readonly Uint8Array[]): Buffer => createHash("sha512").update(Buffer.concat(parts)).digest(); // prettier-ignore
const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function sealed(key: Uint8Array, vector: Uint8Array, content: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-256-cbc", key, vector.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([content, Buffer.alloc((16 - (content.length % 16)) % 16)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]);
}

/** A workbook with a password as Excel keeps it: its parts, to put in a compound file, and the key they were sealed with. */
export interface LockedParts {
  readonly info: Buffer;
  readonly sealedPackage: Buffer;
  readonly key: Buffer;
  readonly salt: Buffer;
}

/** Seals a workbook with agile encryption ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15). */
export function lockedParts(workbook: Uint8Array, password: string): LockedParts {
  const [key, salt, passwordSalt, verifier] = [randomBytes(32), randomBytes(16), randomBytes(16), randomBytes(16)]; // prettier-ignore
  let spun = hash(passwordSalt, Buffer.from(password, "utf16le"));
  for (let turn = 0; turn < SPINS; turn++) spun = hash(little(turn), spun);
  const sealFor = (purpose: string, content: Uint8Array): string =>
    sealed(hash(spun, block(purpose)).subarray(0, 32), passwordSalt, content).toString("base64");

  const segments = Array.from({ length: Math.ceil(workbook.length / SEGMENT) }, (_, index) =>
    sealed(key, hash(salt, little(index)), workbook.subarray(index * SEGMENT, (index + 1) * SEGMENT)),
  );
  const sealedPackage = Buffer.concat([little(workbook.length), little(0), ...segments]);
  const hmacKey = randomBytes(64);
  const hmac = createHmac("sha512", hmacKey).update(sealedPackage).digest();
  const sealIntegrity = (purpose: string, content: Uint8Array): string =>
    sealed(key, hash(salt, block(purpose)), content).toString("base64");

  const how = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"`; // prettier-ignore
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${how} saltValue="${salt.toString("base64")}"/><dataIntegrity encryptedHmacKey="${sealIntegrity("5fb2ad010cb9e1f6", hmacKey)}" encryptedHmacValue="${sealIntegrity("a0677f02b22c8433", hmac)}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${SPINS.toString()}" ${how} saltValue="${passwordSalt.toString("base64")}" encryptedVerifierHashInput="${sealFor("fea7d2763b4b9e79", verifier)}" encryptedVerifierHashValue="${sealFor("d7aa0f6d3061344e", hash(verifier))}" encryptedKeyValue="${sealFor("146e0be7abacd0d6", key)}"/></keyEncryptor></keyEncryptors></encryption>`; // prettier-ignore
  // Version 4.4, and the flag that says agile.
  const info = Buffer.concat([Buffer.of(4, 0, 4, 0), little(0x40), Buffer.from(xml, "utf8")]);
  return { info, sealedPackage, key, salt };
}

/** The workbook that was sealed, for who has its key. */
export function unlocked({ sealedPackage, key, salt }: LockedParts): Buffer {
  const body = sealedPackage.subarray(8);
  const segments = Array.from({ length: Math.ceil(body.length / SEGMENT) }, (_, index) => {
    const vector = hash(salt, little(index)).subarray(0, 16);
    const decipher = createDecipheriv("aes-256-cbc", key, vector).setAutoPadding(false);
    return Buffer.concat([decipher.update(body.subarray(index * SEGMENT, (index + 1) * SEGMENT)), decipher.final()]); // prettier-ignore
  });
  return Buffer.concat(segments).subarray(0, sealedPackage.readUInt32LE(0));
}

/** The file: a compound file with what seals it and what is sealed. */
export function lockedFile({ info, sealedPackage }: LockedParts): Uint8Array {
  const files = spreadsheet.CFB as CompoundFiles;
  const file = files.utils.cfb_new();
  files.utils.cfb_add(file, "/EncryptionInfo", info);
  files.utils.cfb_add(file, "/EncryptedPackage", sealedPackage);
  return new Uint8Array(files.write(file, { type: "buffer" }));
}
