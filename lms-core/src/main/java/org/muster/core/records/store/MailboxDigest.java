package org.muster.core.records.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A mailbox as {@code mbox_sha1sum} tells it (xAPI 1.0.3, 2.4.2.3): no secret, and SHA-1 because the standard says so. */
final class MailboxDigest {

    private MailboxDigest() {}

    static String of(String mailbox) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(mailbox.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
