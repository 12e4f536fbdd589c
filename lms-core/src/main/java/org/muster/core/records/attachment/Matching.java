package org.muster.core.records.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.statement.Attachment;
import org.muster.core.records.statement.Incoming;

/** Whether the files of a request are those its statements name: all of them, and no others. */
public final class Matching {

    /** Which of SHA-2 it is, by the number of its hexadecimal digits. */
    private static final Map<Integer, String> ALGORITHMS =
            Map.of(56, "SHA-224", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");

    private Matching() {}

    public static void check(List<Incoming> statements, List<AttachedFile> files) {
        Map<String, AttachedFile> came = new HashMap<>();
        files.forEach(file -> came.put(checked(file).sha2(), file));
        Set<String> named = new HashSet<>();
        for (Incoming statement : statements) {
            for (Attachment attachment : statement.attachments()) {
                named.add(attachment.sha2());
                fits(attachment, came.get(attachment.sha2()));
            }
            Signature.check(statement, came);
        }
        came.keySet().stream().filter(sha2 -> !named.contains(sha2)).findFirst().ifPresent(sha2 -> {
            throw new BadAttachment("No statement names the part with the digest " + sha2);
        });
    }

    private static void fits(Attachment attachment, @Nullable AttachedFile file) {
        if (file == null && !attachment.elsewhere()) {
            throw new BadAttachment("The attachment " + attachment.sha2() + " has no fileUrl and did not come along");
        }
    }

    private static AttachedFile checked(AttachedFile file) {
        String algorithm = ALGORITHMS.get(file.sha2().length());
        if (algorithm == null || !digest(algorithm, file.content()).equals(file.sha2())) {
            throw new BadAttachment("A part's content is not what its X-Experience-API-Hash says: " + file.sha2());
        }
        return file;
    }

    private static String digest(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
