package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Conduct;
import org.muster.courses.syllabus.Syllabus;

/** An attempt lasts up to eight hours, and people wait for the next up to 30 days. */
final class ConductIsPossible implements PublishingRule {

    private static final int MOST_MINUTES = 480;
    private static final int MOST_HOURS = 720;

    @Override
    public String key() {
        return "courses.publish.conduct";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        Conduct conduct = syllabus.assessment().conduct();
        return Stream.of(outside(conduct.limit(), MOST_MINUTES), outside(conduct.pause(), MOST_HOURS))
                .flatMap(wrong -> wrong);
    }

    private static Stream<String> outside(int number, int most) {
        return number < 0 || number > most ? Stream.of(String.valueOf(number)) : Stream.empty();
    }
}
