package org.muster.courses.publishing.advice;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** A link leads to an address on the web or to a page of this installation, from its root: lessons have no places to jump to. */
final class LinksLeadSomewhere implements Advice {

    @Override
    public String key() {
        return "review.advice.link-broken";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        return syllabus.lessons()
                .flatMap(lesson -> LessonSource.links(lesson)
                        .filter(link -> !link.href().matches("https://\\S+|/\\S*"))
                        .map(link -> new Doubt(
                                lesson.id(), link.words().isBlank() ? link.href() : link.words(), link.toString())));
    }
}
