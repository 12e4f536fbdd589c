package org.muster.courses.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a course may bring. */
public enum MediaType {
    SVG("image/svg+xml"),
    PNG("image/png"),
    JPG("image/jpeg"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    VTT("text/vtt"),
    MP4("video/mp4"),
    WEBM("video/webm");

    private final String type;

    MediaType(String type) {
        this.type = type;
    }

    /** Of a file of that name; nothing when a course brings no such file. */
    public static Optional<MediaType> of(String file) {
        int dot = file.lastIndexOf('.');
        String ending = file.substring(dot + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(known -> dot >= 0 && known.name().equals(ending))
                .findFirst();
    }

    public String type() {
        return type;
    }
}
