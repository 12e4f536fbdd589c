package org.muster.forums.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.Subject;

class CircleTest {

    private static final PersonId PERSON = new PersonId(new UUID(1, 1));
    private static final PersonId TRAINER = new PersonId(new UUID(1, 2));
    private static final CourseId COURSE = new CourseId(new UUID(2, 1));
    private static final CohortFacts COHORT = new CohortFacts(
            new CohortId(new UUID(3, 1)),
            COURSE,
            "Northern shops",
            TRAINER,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 1));

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aMemberReadsTheForumsOfTheirCohortAndCourse() {
        Circle member = circle(PERSON, false, false, false);
        assertThat(member.in(forum(Subject.Kind.COHORT, COHORT.id().value())))
                .hasValue(new Standing(false, false, false, true));
        assertThat(member.in(forum(Subject.Kind.COURSE, COURSE.value()))).isPresent();
    }

    @Test
    void othersForumsAreNotThere() {
        Circle member = circle(PERSON, false, false, false);
        assertThat(member.in(forum(Subject.Kind.COHORT, new UUID(3, 9)))).isEmpty();
        assertThat(member.in(forum(Subject.Kind.COURSE, new UUID(2, 9)))).isEmpty();
    }

    @Test
    void aCommunityAsksForItsLevel() {
        Circle member = circle(PERSON, false, false, false);
        assertThat(member.in(community(AccessLevel.REGISTERED))).isPresent();
        assertThat(member.in(community(AccessLevel.VERIFIED))).isEmpty();
        assertThat(circle(PERSON, true, false, false).in(community(AccessLevel.RESTRICTED)))
                .isPresent();
    }

    @Test
    void theTrainerOfACohortLeadsItsForum() {
        assertThat(circle(TRAINER, false, false, false)
                        .in(forum(Subject.Kind.COHORT, COHORT.id().value())))
                .hasValueSatisfying(standing -> assertThat(standing.leads()).isTrue());
    }

    @Test
    void anEmployerReadsNothingUnlessTheyLeadOrModerate() {
        Forum course = forum(Subject.Kind.COURSE, COURSE.value());
        assertThat(circle(PERSON, false, false, true).in(course)).isEmpty();
        assertThat(circle(PERSON, false, true, true).in(course)).isPresent();
        assertThat(circle(PERSON, true, false, true).in(course)).isPresent();
    }

    @Test
    void howManyForumsAskEachThingIsLookedUpOnce() {
        Circle member = circle(PERSON, false, false, false);
        member.in(forum(Subject.Kind.COURSE, COURSE.value()));
        member.in(forum(Subject.Kind.COURSE, new UUID(2, 9)));
        member.in(forum(Subject.Kind.COURSE, COURSE.value()));
        assertThat(asked).hasValue(1);
    }

    private Circle circle(PersonId person, boolean moderates, boolean leads, boolean employs) {
        return new Circle(
                person,
                moderates,
                leads,
                false,
                new Once<>(() -> AccessLevel.REGISTERED),
                new Once<>(() -> {
                    asked.incrementAndGet();
                    return List.of(COURSE);
                }),
                new Once<>(() -> Map.of(COHORT.id(), COHORT)),
                new Once<>(() -> employs),
                cohort -> true);
    }

    private static Forum forum(Subject.Kind kind, UUID subject) {
        return new Forum(
                new ForumId(new UUID(4, 1)), new Subject(kind, subject), "A forum", "", AccessLevel.REGISTERED);
    }

    private static Forum community(AccessLevel level) {
        return new Forum(
                new ForumId(new UUID(4, 2)),
                new Subject(Subject.Kind.COMMUNITY, new UUID(5, 1)),
                "Everybody",
                "",
                level);
    }
}
