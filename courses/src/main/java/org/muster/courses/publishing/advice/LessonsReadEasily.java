package org.muster.courses.publishing.advice;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** A lesson can be read by whoever left school at sixteen. */
final class LessonsReadEasily implements Advice {

    @Override
    public String key() {
        return "review.advice.reading";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        String language = syllabus.cover().language();
        return syllabus.lessons().flatMap(lesson -> {
            String text = LessonSource.text(LessonSource.html(lesson));
            return ReadingAge.of(text, language)
                    .filter(ReadingAge::isHigh)
                    .map(age -> new Doubt(lesson.id(), String.valueOf(age.years()), text))
                    .stream();
        });
    }
}
