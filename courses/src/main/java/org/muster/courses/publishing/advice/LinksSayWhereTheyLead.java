package org.muster.courses.publishing.advice;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** The words of a link say where it leads (WCAG 2.2, 2.4.4 and 2.4.9), not "here" and not its address. */
final class LinksSayWhereTheyLead implements Advice {

    private static final Pattern EMPTY = Pattern.compile(
            "(please )?(click|tap|press)?( on)?( this)? ?(here|link|more|read more|this|this link|this page|page)"
                    + "|(cliciwch )?(yma|y ddolen( hon)?|mwy|darllenwch fwy)|https?://\\S+|www\\.\\S+|");

    @Override
    public String key() {
        return "review.advice.link-words";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        return syllabus.lessons()
                .flatMap(lesson -> LessonSource.links(lesson)
                        .filter(link -> saysNothing(link.words()))
                        .map(link -> new Doubt(
                                lesson.id(), link.words().isBlank() ? link.href() : link.words(), link.toString())));
    }

    private static boolean saysNothing(String words) {
        return EMPTY.matcher(words.toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .replaceAll("[.:…>»]+$", "")
                        .strip())
                .matches();
    }
}
