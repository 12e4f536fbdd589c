package org.muster.courses.syllabus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.courses.question.Picture;

/**
 * A film, or the place of one that is yet to be made.
 *
 * @param file where it is served, null when there is none yet: then poster and transcript are shown
 */
public record Video(
        String id,
        String title,
        @Nullable String file,
        @Nullable Picture poster,
        int seconds,
        List<Captions> captions,
        String transcript) {

    /** Subtitles in one language (WebVTT). */
    public record Captions(String language, String address) {}
}
