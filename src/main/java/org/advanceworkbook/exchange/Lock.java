package org.advanceworkbook.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Locks bytes with a passphrase: a key by Argon2id, AES-256 in GCM over the whole, with everything
 * before it under the same seal. What the key costs is fixed by the version of the file, so that no
 * file can make the opening of it as dear as it likes.
 */
final class Lock {
  static final int SALT_BYTES = 16;
  static final int NONCE_BYTES = 12;

  private static final int KEY_BYTES = 32;
  private static final int SEAL_BITS = 128;
  private static final int MEMORY_KB = 64 * 1024;
  private static final int PASSES = 3;

  private final SecureRandom random = new SecureRandom();

  byte[] randomBytes(int count) {
    byte[] result = new byte[count];
    random.nextBytes(result);
    return result;
  }

  byte[] lock(byte[] open, byte[] header, String passphrase, byte[] salt, byte[] nonce) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, header, passphrase, salt, nonce).doFinal(open);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** Null where the passphrase is another one, or a byte was changed. */
  byte[] unlock(byte[] locked, byte[] header, String passphrase, byte[] salt, byte[] nonce) {
    try {
      return cipher(Cipher.DECRYPT_MODE, header, passphrase, salt, nonce).doFinal(locked);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private static Cipher cipher(
      int mode, byte[] header, String passphrase, byte[] salt, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(key(passphrase, salt), "AES"),
        new GCMParameterSpec(SEAL_BITS, nonce));
    cipher.updateAAD(header);
    return cipher;
  }

  private static byte[] key(String passphrase, byte[] salt) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] key = new byte[KEY_BYTES];
    // One way of writing ü on every keyboard.
    String same = Normalizer.normalize(passphrase, Normalizer.Form.NFC);
    argon.generateBytes(same.getBytes(StandardCharsets.UTF_8), key);
    return key;
  }
}
