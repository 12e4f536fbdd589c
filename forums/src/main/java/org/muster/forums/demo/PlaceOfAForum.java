package org.muster.forums.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.courses.api.CourseCatalogue;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.Subject;
import org.muster.forums.forum.Entered;
import org.muster.forums.forum.OpenCommunity;
import org.muster.forums.forum.OwnForums;

/** Finds the forum that a file of the demonstration speaks of; communities are opened when they are not there. */
@ApplicationScoped
class PlaceOfAForum {

    private static final String TRAINER = "DEMO-trainer";

    @Inject
    DemonstrationPeople people;

    @Inject
    Acting acting;

    @Inject
    OwnForums ownForums;

    @Inject
    OpenCommunity openCommunity;

    @Inject
    CourseCatalogue catalogue;

    /** Empty for a cohort or a course that is not there. */
    Optional<ForumId> of(DemoForum forum) {
        return switch (forum.kind()) {
            case "cohort" -> acting.as(people.of(TRAINER), () -> ofCohort(forum.title()));
            case "course" -> acting.as(people.of(TRAINER), () -> ofCourse(forum.id()));
            default -> Optional.of(acting.as(people.of(forum.moderator()), () -> community(forum)));
        };
    }

    private Optional<ForumId> ofCohort(String title) {
        return ownForums.all().stream()
                .map(Entered::forum)
                .filter(forum ->
                        forum.isOf(Subject.Kind.COHORT) && forum.title().equals(title))
                .findFirst()
                .map(forum -> forum.id());
    }

    Optional<ForumId> ofCourse(String slug) {
        return catalogue
                .bySlug(slug)
                .flatMap(ownForums::ofCourse)
                .map(in -> in.forum().id());
    }

    private ForumId community(DemoForum forum) {
        UUID id = UUID.nameUUIDFromBytes(("demo:" + forum.id()).getBytes(StandardCharsets.UTF_8));
        return openCommunity.open(id, forum.title(), forum.about(), AccessLevel.REGISTERED);
    }
}
