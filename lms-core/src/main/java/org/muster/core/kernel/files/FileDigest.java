package org.muster.core.kernel.files;

import java.util.regex.Pattern;

/** The SHA-256 of a file's content in lower-case hexadecimal: its name for ever. */
public record FileDigest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
    }
}
