package org.muster.courses.studio.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Authors;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;

/**
 * Posts one letter to each whom a step of a review concerns, each with a key of its own: done twice, they go out once. Authors hear
 * what was decided; whoever was asked by name or decided before hears that the draft waits for them.
 */
@ApplicationScoped
class PostReviewLetters {

    @Inject
    Permission permission;

    @Inject
    Drafts drafts;

    @Inject
    Authors authors;

    @Inject
    Readers readers;

    @Inject
    Verdicts verdicts;

    @Inject
    Correspondents correspondents;

    @Inject
    ReviewWords words;

    @Inject
    Mail mail;

    @Transactional
    public void post(DraftId id, int number) {
        permission.require(CoursesAct.REVIEW_DRAFT);
        Draft draft = drafts.find(id).orElseThrow();
        verdicts.find(id, number)
                .ifPresent(verdict -> concerned(id, verdict)
                        .forEach(person -> correspondents
                                .find(person)
                                .ifPresent(to -> mail.post(
                                        "courses.draft-review:" + id + ":" + number + ":" + person,
                                        words.of(to, draft, verdict)))));
    }

    private Set<PersonId> concerned(DraftId id, Verdict verdict) {
        Set<PersonId> writers = Set.copyOf(authors.of(id));
        Stream<PersonId> all = verdict.stage() == Stage.ASKED
                ? Stream.concat(readers.of(id).stream(), earlier(id)).filter(person -> !writers.contains(person))
                : writers.stream();
        return all.filter(person -> verdict.person().filter(person::equals).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<PersonId> earlier(DraftId id) {
        return verdicts.of(id).stream()
                .filter(verdict -> verdict.stage() != Stage.ASKED)
                .flatMap(verdict -> verdict.person().stream());
    }
}
