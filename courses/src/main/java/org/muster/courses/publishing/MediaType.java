package org.muster.courses.publishing;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file a course may bring. */
enum MediaType {
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

    static Optional<MediaType> of(String file) {
        return Arrays.stream(values())
                .filter(known -> file.regionMatches(true, file.lastIndexOf('.') + 1, known.name(), 0, 9)
                        && file.length() - file.lastIndexOf('.') - 1
                                == known.name().length())
                .findFirst();
    }

    String type() {
        return type;
    }
}
