package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Paging;
import org.muster.courses.api.CohortId;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.cohort.Members.Former;
import org.muster.courses.cohort.WaitingList.Waiting;

/** A group for whoever leads it: its people by name, and how far each of them is. */
@ApplicationScoped
@Transactional
public class WhoIsWhere {

    private static final int SIZE = 25;
    private static final int FEW = 20;

    @Inject
    KnownCohorts cohorts;

    @Inject
    CoursesById courses;

    @Inject
    Standings standings;

    @Inject
    Members members;

    @Inject
    WaitingList waitingList;

    @Inject
    People people;

    public Cohort cohort(CohortId id) {
        return cohorts.get(id);
    }

    /** The title of the course the group takes. */
    public String course(CohortId id) {
        return courses.find(cohorts.get(id).course()).map(CourseVersion::title).orElse("");
    }

    public Found find(CohortId id, String words, Audience audience, @Nullable String page) {
        Map<PersonId, Standing> all = standings.of(cohorts.get(id));
        List<Line> lines = lines(all, words, audience);
        Paging paging = Paging.of(page, SIZE, lines.size());
        List<Line> shown = lines.subList((int) paging.skip(), (int) paging.getLast());
        int behind = (int) all.values().stream().filter(Standing::behind).count();
        return new Found(all.size(), behind, paging, List.copyOf(shown));
    }

    /** Those who left of late and can be put back. */
    public List<Gone> gone(CohortId id) {
        cohorts.get(id);
        List<Former> former = members.former(id, FEW);
        Map<PersonId, PersonSummary> names =
                people.find(former.stream().map(Former::person).toList());
        return former.stream()
                .map(each -> new Gone(each.person(), name(names, each.person()), each.leftAt()))
                .toList();
    }

    /** Those who wait for a place, in their turn. */
    public List<Waits> waiting(CohortId id) {
        cohorts.get(id);
        List<Waiting> waiting = waitingList.of(id);
        Map<PersonId, PersonSummary> names =
                people.find(waiting.stream().map(Waiting::person).toList());
        return waiting.stream()
                .map(each -> new Waits(each.person(), name(names, each.person()), each.since()))
                .toList();
    }

    private List<Line> lines(Map<PersonId, Standing> all, String words, Audience audience) {
        Map<PersonId, PersonSummary> names = people.find(all.keySet());
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return all.entrySet().stream()
                .filter(each -> audience.includes(each.getValue()))
                .map(each -> line(names, each.getKey(), each.getValue()))
                .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(Line::sortName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.person().toString()))
                .toList();
    }

    private static Line line(Map<PersonId, PersonSummary> names, PersonId person, Standing standing) {
        String sortName = Optional.ofNullable(names.get(person))
                .map(PersonSummary::sortName)
                .orElse("");
        return new Line(person, name(names, person), sortName, standing);
    }

    private static String name(Map<PersonId, PersonSummary> names, PersonId person) {
        return Optional.ofNullable(names.get(person))
                .map(PersonSummary::displayName)
                .orElse("");
    }

    /**
     * A page of the group.
     *
     * @param people how many are in it
     * @param behind how many of them are behind
     */
    public record Found(int people, int behind, Paging paging, List<Line> lines) {}

    /**
     * A member.
     *
     * @param name empty when nobody knows it any more
     */
    public record Line(PersonId person, String name, String sortName, Standing standing) {}

    /** Somebody who waits for a place. */
    public record Waits(PersonId person, String name, Instant since) {}

    /** Somebody who left. */
    public record Gone(PersonId person, String name, Instant leftAt) {}
}
