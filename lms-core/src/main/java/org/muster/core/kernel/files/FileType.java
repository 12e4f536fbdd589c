package org.muster.core.kernel.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.Tika;

/** What a file is, by its content: a name alone is a claim. */
public final class FileType {

    private static final Tika TIKA = new Tika();

    private FileType() {}

    /**
     * The media type (IANA), such as {@code application/pdf}; {@code application/octet-stream} when nothing is known. The name
     * helps only to tell apart what looks the same inside, such as word-processor documents and other archives.
     */
    public static String of(InputStream content, String name) throws IOException {
        try (InputStream readTwice = new BufferedInputStream(content)) {
            return TIKA.detect(readTwice, name);
        }
    }
}
