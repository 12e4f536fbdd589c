package org.muster.webinars.web.studio;

import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.AccessLevel;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseId;
import org.muster.webinars.webinar.Audience;

/** An audience as the value of a choice: {@code LEVEL:REGISTERED}, {@code COURSE:<id>}, {@code COHORT:<id>}. */
final class AudienceWord {

    private AudienceWord() {}

    static String of(Audience audience) {
        UUID group = audience.group();
        return audience.kind() + ":" + (group == null ? audience.level().name() : group.toString());
    }

    static Audience parse(String word) {
        int colon = word.indexOf(':');
        String rest = word.substring(colon + 1);
        try {
            return switch (Audience.Kind.valueOf(word.substring(0, Math.max(0, colon)))) {
                case LEVEL -> Audience.of(AccessLevel.valueOf(rest));
                case COURSE -> Audience.of(new CourseId(UUID.fromString(rest)));
                case COHORT -> Audience.of(new CohortId(UUID.fromString(rest)));
            };
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("webinars.rule.audience");
        }
    }
}
