package org.muster.courses.publishing.advice;

import java.util.Map;
import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** The catalogue shows a title in the language that people read it in. */
final class TitleIsInBothLanguages implements Advice {

    @Override
    public String key() {
        return "review.advice.title";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        Map<String, String> titles = syllabus.cover().titles();
        boolean both = Stream.of("en", "cy")
                .allMatch(language -> titles.entrySet().stream()
                        .anyMatch(title -> title.getKey().startsWith(language)
                                && !title.getValue().isBlank()));
        return both ? Stream.empty() : Stream.of(new Doubt("", syllabus.cover().title()));
    }
}
