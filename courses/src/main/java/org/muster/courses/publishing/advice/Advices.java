package org.muster.courses.publishing.advice;

import java.util.List;
import org.muster.courses.syllabus.Syllabus;

/** All that makes a course better, what concerns most people first. */
public final class Advices {

    private static final List<Advice> ALL = List.of(
            new PicturesAreDescribed(),
            new FilmsAreThere(),
            new LinksLeadSomewhere(),
            new LinksSayWhereTheyLead(),
            new LessonsReadEasily(),
            new QuestionsExplain(),
            new RightOptionsDoNotStandOut(),
            new AttemptsDiffer(),
            new TitleIsInBothLanguages());

    private Advices() {}

    public static List<Warning> on(Syllabus syllabus) {
        return ALL.stream()
                .flatMap(advice -> advice.on(syllabus).map(doubt -> Warning.of(advice.key(), doubt)))
                .distinct()
                .toList();
    }
}
