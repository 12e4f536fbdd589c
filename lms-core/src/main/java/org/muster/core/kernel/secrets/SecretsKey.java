package org.muster.core.kernel.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.muster.core.kernel.Sha256;

/** AES-256 in Galois/counter mode (NIST SP 800-38D): a nonce of 96 random bits, the text, a tag of 128 bits. */
final class SecretsKey {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private SecretsKey(byte[] key) {
        this.key = key;
    }

    /** Reads 256 bits in base64, of either alphabet, with or without padding. */
    static SecretsKey parse(String text) {
        byte[] key = Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
        if (key.length != BYTES) {
            throw new IllegalArgumentException("not 256 bits");
        }
        return new SecretsKey(key);
    }

    /** Tells keys apart and tells nothing of the key. */
    String id() {
        return Sha256.hex(("key " + Base64.getEncoder().encodeToString(key)).getBytes(StandardCharsets.US_ASCII))
                .substring(0, ID_LENGTH);
    }

    byte[] seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, place);
        byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    byte[] open(byte[] sealed, String place) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), place);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret was sealed with another key, or for another place", e);
        }
    }
}
