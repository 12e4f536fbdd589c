package org.muster.courses.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.MissingCourse;
import org.muster.courses.delivery.PrerequisitesComeFirst;

/** What whoever looks at a course has to hold before, and does not. */
@Named("prerequisites")
@RequestScoped
public class PrerequisitesBacking {

    @Inject
    PathParameters path;

    @Inject
    Catalogue catalogue;

    @Inject
    OwnCourses own;

    @Inject
    PrerequisitesComeFirst rule;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private List<MissingCourse> missing;
    private boolean begun;

    @PostConstruct
    void find() {
        CourseVersion offered = catalogue.get(path.get("slug"));
        begun = own.in(offered.course()).filter(study -> !study.isCompleted()).isPresent();
        missing = person.id().map(id -> rule.missing(offered)).orElse(List.of());
    }

    /** What keeps the person from beginning; nothing once they have. */
    public List<MissingCourse> getMissing() {
        return begun ? List.of() : missing;
    }

    /** What the person no longer holds since they began; they may finish all the same. */
    public List<MissingCourse> getLapsed() {
        return begun ? missing : List.of();
    }

    /** What to do. */
    public String sentence(MissingCourse before) {
        return texts.of(before.sentence(), before.course().title());
    }
}
