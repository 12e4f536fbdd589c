package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Paging;
import org.muster.courses.api.CohortId;

/** Writes one letter to all of a group or to some of them; sent once, however often its form comes. */
@ApplicationScoped
public class WriteToCohort {

    /** The most letters to a group in a day. */
    public static final int MOST_A_DAY = 5;

    /** The most letters in a day that go to one person of a group each. */
    public static final int MOST_TO_ONE = 100;

    private static final int SIZE = 10;

    @Inject
    Permission permission;

    @Inject
    KnownCohorts cohorts;

    @Inject
    Standings standings;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Letters letters;

    @Inject
    WorkQueue work;

    @Inject
    CohortAudit audit;

    @Inject
    ActingTime time;

    @Transactional
    public void write(CohortId id, LetterDraft draft) {
        Cohort cohort = cohorts.lock(id);
        if (letters.isSent(id, draft.form())) {
            return;
        }
        cohort.mustBeOpen();
        int people = people(cohort, draft);
        Instant now = time.now();
        boolean toOne = draft.reader().isPresent();
        check(people, letters.since(id, toOne, now.minus(Duration.ofDays(1))), toOne ? MOST_TO_ONE : MOST_A_DAY);
        CohortLetter letter = new CohortLetter(
                Ids.next(),
                draft.audience(),
                draft.reader(),
                draft.subject(),
                draft.body(),
                permission.current(),
                now,
                people);
        if (letters.addOnce(id, draft.form(), letter)) {
            work.ask(FanOutLetter.KIND, letter.id().toString(), new Fanned(id.value(), letter.id()));
            audit.note(id, "letter-written", Map.of("letter", letter.id().toString(), "people", "" + people));
        }
    }

    /** What was written to the group, the latest first. */
    @Transactional
    public Sent sent(CohortId id, @Nullable String page) {
        Cohort cohort = cohorts.get(id);
        Paging paging = Paging.of(page, SIZE, letters.count(id));
        List<CohortLetter> shown = letters.of(id, SIZE, paging.skip());
        Map<PersonId, PersonSummary> named = people.find(
                shown.stream().flatMap(letter -> letter.reader().stream()).toList());
        return new Sent(paging, shown, named, readers(cohort));
    }

    private int people(Cohort cohort, LetterDraft draft) {
        return draft.reader()
                .map(reader -> members.has(cohort.id(), reader) ? 1 : 0)
                .orElseGet(() -> readers(cohort).getOrDefault(draft.audience(), 0));
    }

    /** The member of that id, whom a letter may go to. */
    @Transactional
    public Optional<PersonSummary> reader(CohortId id, PersonId person) {
        cohorts.get(id);
        return members.has(id, person) ? people.find(person) : Optional.empty();
    }

    private static void check(int people, long today, int most) {
        if (people == 0) {
            throw new RuleBroken("courses.cohort.letter.nobody");
        }
        if (today >= most) {
            throw new RuleBroken("courses.cohort.letter.enough", most);
        }
    }

    private Map<Audience, Integer> readers(Cohort cohort) {
        Map<Audience, Integer> counts = new EnumMap<>(Audience.class);
        List<Standing> all = List.copyOf(standings.of(cohort).values());
        for (Audience audience : Audience.OF_A_GROUP) {
            counts.put(audience, (int) all.stream().filter(audience::includes).count());
        }
        return counts;
    }

    /**
     * A page of letters.
     *
     * @param named those whom letters went to alone
     * @param readers how many people a next one would go to
     */
    public record Sent(
            Paging paging,
            List<CohortLetter> letters,
            Map<PersonId, PersonSummary> named,
            Map<Audience, Integer> readers) {}
}
