package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Paging;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.assessment.ExtraTime;
import org.muster.courses.assessment.ExtraTimes;

/**
 * Gives members of a group the time they need in assessments, of whatever course. It holds for attempts that begin from then on.
 * Who has some is told to nobody but them and those who grant it; the audit log says that it was granted, not how much.
 */
@ApplicationScoped
@Transactional
public class GrantExtraTime {

    private static final int SIZE = 25;

    @Inject
    KnownCohorts cohorts;

    @Inject
    Cohorts groups;

    @Inject
    Members members;

    @Inject
    ExtraTimes extraTimes;

    @Inject
    People people;

    @Inject
    Permission permission;

    @Inject
    CohortAudit audit;

    @Inject
    ActingTime time;

    public void grant(CohortId id, PersonId person, ExtraTime extra) {
        cohorts.lock(id).mustBeOpen();
        if (!members.has(id, person)) {
            throw new NotFound("courses.cohort.member.unknown");
        }
        extraTimes.put(person, extra, permission.actor(), time.now());
        audit.note(id, "extra-time", Map.of("person", person.toString()));
    }

    /** The members by name, with the time they have. */
    public Found find(CohortId id, String words, @Nullable String page) {
        cohorts.get(id);
        Map<PersonId, PersonSummary> names = people.find(groups.members(id));
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<PersonSummary> matching = names.values().stream()
                .filter(each -> each.displayName().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(PersonSummary::sortName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(each -> each.id().toString()))
                .toList();
        Paging paging = Paging.of(page, SIZE, matching.size());
        List<PersonSummary> shown = matching.subList((int) paging.skip(), (int) paging.getLast());
        Map<PersonId, ExtraTime> extra =
                extraTimes.of(shown.stream().map(PersonSummary::id).toList());
        return new Found(paging, shown.stream().map(each -> line(each, extra)).toList());
    }

    private static Line line(PersonSummary person, Map<PersonId, ExtraTime> extra) {
        ExtraTime own = Optional.ofNullable(extra.get(person.id())).orElse(ExtraTime.NONE);
        return new Line(person.id(), person.displayName(), own);
    }

    /** A page of the group. */
    public record Found(Paging paging, List<Line> lines) {}

    /** A member. */
    public record Line(PersonId person, String name, ExtraTime extra) {}
}
