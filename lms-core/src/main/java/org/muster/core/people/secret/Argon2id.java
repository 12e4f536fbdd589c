package org.muster.core.people.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A password hash of RFC 9106 and its text: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
record Argon2id(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    static Argon2id hash(String password, byte[] salt, Cost cost) {
        byte[] hash = compute(password, salt, cost, 32);
        return new Argon2id(cost.memory(), cost.passes(), cost.lanes(), salt, hash);
    }

    static Argon2id parse(String text) {
        String[] parts = text.split("\\$", -1);
        if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
            throw new IllegalArgumentException("no Argon2id hash");
        }
        String[] cost = parts[3].split(",", -1);
        Base64.Decoder decoder = Base64.getDecoder();
        return new Argon2id(
                value(cost[0]), value(cost[1]), value(cost[2]), decoder.decode(parts[4]), decoder.decode(parts[5]));
    }

    boolean matches(String password) {
        byte[] other = compute(password, salt, new Cost(memory, passes, lanes), hash.length);
        return java.security.MessageDigest.isEqual(hash, other);
    }

    String text() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(hash);
    }

    private static int value(String setting) {
        return Integer.parseInt(setting.substring(2));
    }

    private static byte[] compute(String password, byte[] salt, Cost cost, int length) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    /** {@code memory} in KiB. */
    record Cost(int memory, int passes, int lanes) {
        static final Cost USUAL = new Cost(19 * 1024, 2, 1);
    }
}
