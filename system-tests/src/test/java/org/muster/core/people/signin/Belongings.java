package org.muster.core.people.signin;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;

/** What open parts of addresses lead to: a person, their way through a course, their certificate. */
@ApplicationScoped
class Belongings {

    static final String LESSON = ShortCourse.LESSON;

    private static final Map<String, String> EVERYBODYS = Map.of("/health/*", "live", "/operator/*", "verify-audit");

    private static final Set<String> OF_PEOPLE =
            Set.of("/admin/people/{id}", "/admin/people/{id}/privacy", "/employer/people/{person}");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Cast cast;

    @Inject
    ShortCourse course;

    @Inject
    AwardsQuery awards;

    private final Map<PersonId, String> enrolments = new HashMap<>();
    private final Map<PersonId, String> certificates = new HashMap<>();
    private Optional<String> begun = Optional.empty();
    private Optional<String> passed = Optional.empty();

    /** The address with each kind of owner; a word that leads to nothing is nobody's. */
    synchronized Stream<OpenAddress> addressesOf(String pattern) {
        if (pattern.startsWith("/courses/{slug}")) {
            return Stream.of(everybodys(pattern, this::begun), nobodys(pattern, ""));
        }
        if (pattern.startsWith("/learn/{enrolment}")) {
            return ofEach(pattern, this::enrolment, "");
        }
        if (pattern.equals("/certificates/*")) {
            return ofEach(pattern, this::certificate, ".pdf");
        }
        if (OF_PEOPLE.contains(pattern)) {
            return ofEach(pattern, PersonId::toString, "");
        }
        if (pattern.contains("{organisation}")) {
            return Stream.of(
                    new OpenAddress(
                            pattern, "same organisation", visitor -> cast.ours().toString()),
                    new OpenAddress(
                            pattern,
                            "other organisation",
                            visitor -> cast.theirs().toString()),
                    nobodys(pattern, ""));
        }
        return Stream.of(plain(pattern));
    }

    private static OpenAddress plain(String pattern) {
        if (EVERYBODYS.containsKey(pattern)) {
            return everybodys(pattern, () -> EVERYBODYS.getOrDefault(pattern, ""));
        }
        return pattern.matches(".*[{*].*") ? nobodys(pattern, "") : new OpenAddress(pattern, "", visitor -> "");
    }

    private Stream<OpenAddress> ofEach(String pattern, Function<PersonId, String> belonging, String ending) {
        String nothing = Ids.next() + ending;
        return Stream.of(
                new OpenAddress(
                        pattern,
                        "own",
                        visitor -> visitor.person()
                                .map(own -> belonging.apply(own) + ending)
                                .orElse(nothing)),
                new OpenAddress(pattern, "same organisation", visitor -> belonging.apply(cast.colleague()) + ending),
                new OpenAddress(pattern, "other organisation", visitor -> belonging.apply(cast.stranger()) + ending),
                nobodys(pattern, ending));
    }

    private static OpenAddress everybodys(String pattern, Supplier<String> part) {
        return new OpenAddress(pattern, "everybody", visitor -> part.get());
    }

    private static OpenAddress nobodys(String pattern, String ending) {
        String nothing = Ids.next() + ending;
        return new OpenAddress(pattern, "nobody", visitor -> nothing);
    }

    private String enrolment(PersonId person) {
        return enrolments.computeIfAbsent(
                person, somebody -> course.enrol(somebody, begun()).toString());
    }

    private String certificate(PersonId person) {
        return certificates.computeIfAbsent(person, somebody -> {
            EnrolmentId enrolment = course.passedBy(somebody, passed());
            await().atMost(PATIENCE).until(() -> awards.of(enrolment).isPresent());
            return awards.of(enrolment).orElseThrow().id().toString();
        });
    }

    private String begun() {
        begun = Optional.of(begun.orElseGet(course::publish));
        return begun.get();
    }

    private String passed() {
        passed = Optional.of(passed.orElseGet(course::publish));
        return passed.get();
    }
}
