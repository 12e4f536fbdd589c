package org.muster.core.people.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.muster.core.kernel.Sha256;

/** 256 random bits in a cookie or a link. The database keeps {@link #hash()} only. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    public static Token next() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token(base64(bits));
    }

    /** What a browser sent, if it can be a token at all. */
    public static Optional<Token> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    public String text() {
        return text;
    }

    public byte[] hash() {
        return Sha256.of(text);
    }

    /** Another secret that follows from this one for a purpose, and from which this one does not follow. */
    public String derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(text), "HmacSHA256"));
            return base64(mac.doFinal(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Never the token: it would end up in a log. */
    @Override
    public String toString() {
        return "a token";
    }
}
