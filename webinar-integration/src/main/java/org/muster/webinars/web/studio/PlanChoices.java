package org.muster.webinars.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.webinars.scheduling.Possible;
import org.muster.webinars.webinar.Audience;

/** What the form of a webinar offers to choose from. */
@RequestScoped
public class PlanChoices {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    @Inject
    Texts texts;

    List<Choice> audiences(Possible.Choices possible) {
        Stream<Choice> levels = possible.levels().stream()
                .map(level -> choice(Audience.of(level), texts.of("webinars.level." + level.name())));
        Stream<Choice> courses = possible.courses().stream()
                .map(course -> choice(Audience.of(course.course()), texts.of("webinars.for.course", course.title())));
        Stream<Choice> cohorts = possible.cohorts().stream()
                .map(cohort -> choice(Audience.of(cohort.id()), texts.of("webinars.for.cohort", cohort.title())));
        return Stream.of(levels, courses, cohorts).flatMap(part -> part).toList();
    }

    List<Choice> courses(Possible.Choices possible) {
        Stream<Choice> none = Stream.of(new Choice("", texts.of("webinars.plan.course.none")));
        Stream<Choice> courses = possible.courses().stream()
                .map(course -> new Choice(course.course().value().toString(), course.title()));
        return Stream.concat(none, courses).toList();
    }

    List<Choice> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> PLACE.matcher(zone).matches())
                .sorted()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
    }

    private static Choice choice(Audience audience, String label) {
        return new Choice(AudienceWord.of(audience), label);
    }
}
