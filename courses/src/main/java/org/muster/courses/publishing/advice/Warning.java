package org.muster.courses.publishing.advice;

import java.nio.charset.StandardCharsets;
import org.muster.core.kernel.Sha256;

/**
 * Something that does not forbid publishing, but is to be mended or let stand for a reason.
 *
 * @param rule the message key of its sentence
 * @param place the id of the lesson, question or file where it was found; empty text for the course
 * @param what the words or the figure it is about
 * @param print of the place and all that it was judged by
 */
public record Warning(String rule, String place, String what, String print) {

    private static final int LONGEST = 120;

    static Warning of(String rule, Advice.Doubt doubt) {
        String what = doubt.what().length() > LONGEST ? doubt.what().substring(0, LONGEST) + "…" : doubt.what();
        return new Warning(
                rule,
                doubt.place(),
                what,
                Sha256.hex((doubt.place() + "\n" + doubt.content()).getBytes(StandardCharsets.UTF_8)));
    }
}
