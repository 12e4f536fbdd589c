package org.muster.courses.publishing.advice;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** One thing that makes a course better. */
interface Advice {

    /** The message key of its sentence. */
    String key();

    Stream<Doubt> on(Syllabus syllabus);

    /**
     * Where something could be better.
     *
     * @param place the id of the lesson, question or file; empty text for the course
     * @param what the words or the figure it is about
     * @param content all that it was judged by: whoever lets it stand lets this stand, and nothing that is written later
     */
    record Doubt(String place, String what, String content) {

        Doubt(String place, String what) {
            this(place, what, what);
        }
    }
}
