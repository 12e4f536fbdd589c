package org.muster.core.people.secret;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator app: RFC 6238 with HMAC-SHA-1, six digits, steps of 30 seconds. */
public record Totp(byte[] secret) {

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Totp next() {
        byte[] secret = new byte[20];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /**
     * The time step whose code this is, one step before and after now allowed for slow fingers and clocks; empty when it
     * is wrong. Only steps after {@code lastStep} count, so that each code is taken once.
     */
    public OptionalLong stepOf(String code, Instant now, long lastStep) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        String typed = code.replaceAll("\\s", "");
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(candidate -> candidate > lastStep)
                .filter(candidate -> codeOf(candidate).equals(typed))
                .findFirst();
    }

    public String codeAt(Instant time) {
        return codeOf(time.getEpochSecond() / STEP_SECONDS);
    }

    /** The secret as people type it into their app. */
    public String text() {
        return Base32.encode(secret);
    }

    /** The address that apps understand, for a QR code or a link on the same device. */
    public String uri(String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + text() + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
    }

    private String codeOf(long step) {
        byte[] mac = mac(ByteBuffer.allocate(8).putLong(step).array());
        int offset = mac[mac.length - 1] & 15;
        int number = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
        return "%06d".formatted(number % DIGITS);
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
