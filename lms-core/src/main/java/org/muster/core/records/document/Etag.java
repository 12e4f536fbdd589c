package org.muster.core.records.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entity tag of an answer: the SHA-1 of its content, because 1.0.3 says so (part three, 3.1). It is no secret. */
public final class Etag {

    private Etag() {}

    /** In lower-case hexadecimal, without quotes. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
