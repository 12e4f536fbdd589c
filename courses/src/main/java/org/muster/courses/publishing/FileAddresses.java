package org.muster.courses.publishing;

import java.util.Map;
import java.util.stream.Collectors;
import org.muster.core.kernel.Sha256;

/** Where the files of a course are served: named by their content, so that they may be cached for ever. */
public final class FileAddresses {

    public static final String FOLDER = "/courses/files/";

    private FileAddresses() {}

    static Map<String, String> of(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> FOLDER + Sha256.hex(file.getValue())));
    }
}
