package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.web.RatingWords;

/** {@code /courses}. */
@Named("courses")
@RequestScoped
public class CoursesBacking {

    @Inject
    Catalogue catalogue;

    @Inject
    OwnCourses own;

    @Inject
    RatingWords ratings;

    @Inject
    Texts texts;

    public List<CourseRow> getAll() {
        return catalogue.current().stream().map(this::row).toList();
    }

    private CourseRow row(CourseVersion version) {
        Syllabus syllabus = version.syllabus();
        Optional<Study> study = own.in(version.course());
        return new CourseRow(
                version.slug(),
                syllabus.cover().titleIn(texts.locale().getLanguage()),
                syllabus.cover().summary(),
                syllabus.minutes(),
                syllabus.modules().size(),
                ratings.of(version.course()).orElse(""),
                study.orElse(null),
                study.map(own::mark).orElse(null));
    }
}
