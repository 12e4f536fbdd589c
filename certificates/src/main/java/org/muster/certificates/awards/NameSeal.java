package org.muster.certificates.awards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.muster.core.kernel.Sha256;

/** SHA-256 over a random salt and a name: who has the name can prove it, who has the seal learns nothing. */
record NameSeal(byte[] salt, byte[] digest) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    static NameSeal of(String name) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new NameSeal(salt, digest(salt, name));
    }

    boolean seals(String name) {
        return MessageDigest.isEqual(digest, digest(salt, name));
    }

    private static byte[] digest(byte[] salt, String name) {
        MessageDigest sha = Sha256.begun();
        sha.update(salt);
        return sha.digest(name.getBytes(StandardCharsets.UTF_8));
    }
}
