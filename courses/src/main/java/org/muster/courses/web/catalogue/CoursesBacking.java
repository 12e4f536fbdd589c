package org.muster.courses.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.web.RatingWords;

/** {@code /courses?words=…&language=…&length=…&open=1&accredited=1&sort=…&page=…}. */
@Named("courses")
@RequestScoped
public class CoursesBacking {

    private static final int SIZE = 10;

    @Inject
    Offers offers;

    @Inject
    CatalogueQuestion question;

    @Inject
    OwnCourses own;

    @Inject
    RatingWords ratings;

    @Inject
    SignedInPerson person;

    @Inject
    @Any
    Instance<CoursePanel> rooms;

    private Paging paging = Paging.of(null, SIZE, 0);
    private List<CourseRow> rows = List.of();
    private boolean none;

    @PostConstruct
    void find() {
        List<Offer> all = offers.all();
        none = all.isEmpty();
        CatalogueFilter filter = question.filter();
        boolean accredited = question.isAccredited();
        List<Offer> found = all.stream()
                .filter(filter::includes)
                .filter(offer -> !accredited || isAccredited(offer.version()))
                .sorted(question.sort().order())
                .toList();
        paging = Paging.of(question.page(), SIZE, found.size());
        rows = found.subList((int) paging.skip(), (int) paging.getLast()).stream()
                .map(this::row)
                .toList();
    }

    public List<CourseRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    /** Whether nothing is on offer at all. */
    public boolean isNone() {
        return none;
    }

    /** Whether there is a page of their own courses. */
    public boolean isMine() {
        return person.id().isPresent();
    }

    private CourseRow row(Offer offer) {
        Syllabus syllabus = offer.version().syllabus();
        return new CourseRow(
                offer.version().slug(),
                offer.title(),
                syllabus.cover().summary(),
                syllabus.minutes(),
                syllabus.modules().size(),
                ratings.of(offer.version().course()).orElse(""),
                isAccredited(offer.version()),
                offer.study().map(own::mark).orElse(null));
    }

    private boolean isAccredited(CourseVersion version) {
        return rooms.stream().anyMatch(room -> room.accredits(version.facts()));
    }
}
