package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.PrerequisitesComeFirst;
import org.muster.courses.web.RatingWords;

/** What is on offer, as whoever makes this request finds it. */
@RequestScoped
class Offers {

    @Inject
    Catalogue catalogue;

    @Inject
    OwnCourses own;

    @Inject
    PrerequisitesComeFirst prerequisites;

    @Inject
    RatingWords ratings;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private @Nullable List<Offer> offers;

    List<Offer> all() {
        List<Offer> known = offers;
        if (known == null) {
            known = catalogue.current().stream().map(this::offer).toList();
            offers = known;
        }
        return known;
    }

    private Offer offer(CourseVersion version) {
        return new Offer(
                version,
                version.syllabus().cover().titleIn(texts.locale().getLanguage()),
                own.in(version.course()),
                isOpen(version),
                ratings.rating(version.course()));
    }

    /** To whoever is not signed in a course is open that builds on no other; one that builds on an unknown course is open to nobody. */
    private boolean isOpen(CourseVersion version) {
        List<String> before = version.syllabus().prerequisites();
        return before.isEmpty()
                || (person.id().isPresent()
                        && before.stream().allMatch(slug -> catalogue.find(slug).isPresent())
                        && prerequisites.missing(version).isEmpty());
    }
}
