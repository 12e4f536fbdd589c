package org.muster.core.web.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a form. The whole form may have {@value #LIMIT} bytes; a larger one is refused with 413 before any
 * handler sees it.
 */
public final class Upload {

    /** The most bytes a form with files may have: 52 MiB. */
    public static final long LIMIT = 52L * 1024 * 1024;

    private static final int LONGEST_NAME = 150;

    private final Part part;

    private Upload(Part part) {
        this.part = part;
    }

    /** The file of that field; empty when none was chosen. */
    public static Optional<Upload> in(HttpServletRequest request, String field) throws IOException {
        try {
            Part part = request.getPart(field);
            boolean none = part == null || part.getSize() == 0;
            return none ? Optional.empty() : Optional.of(new Upload(part));
        } catch (ServletException notAFormWithFiles) {
            return Optional.empty();
        }
    }

    /** What the person's machine calls the file: its last part, without control and direction marks, at most 150 letters. */
    public String name() {
        return tidied(part.getSubmittedFileName());
    }

    public long size() {
        return part.getSize();
    }

    /** The content from its beginning, each time it is asked for. */
    public InputStream open() throws IOException {
        return part.getInputStream();
    }

    static String tidied(@Nullable String name) {
        String whole = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC);
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        String plain =
                last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\"<>|:*?]", "").strip();
        String shortened = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        return shortened.isEmpty() || shortened.startsWith(".") ? "file" + shortened : shortened;
    }
}
