package org.muster.courses.publishing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the files of a course are served: named by their content, so that they may be cached for ever. */
public final class FileAddresses {

    public static final String FOLDER = "/courses/files/";

    private FileAddresses() {}

    static Map<String, String> of(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> FOLDER + digest(file.getValue())));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
