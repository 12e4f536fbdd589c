package org.muster.courses.web.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;

/** {@code /learn/{enrolment}/withdraw}; its form goes to {@link WithdrawPost}. */
@Named("withdrawal")
@RequestScoped
public class WithdrawBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnStudies studies;

    @Inject
    Texts texts;

    private Study study;

    @PostConstruct
    void load() {
        study = studies.get(EnrolmentId.parse(path.get("enrolment")));
    }

    public Study getStudy() {
        return study;
    }

    public String getCourse() {
        return study.syllabus().cover().titleIn(texts.locale().getLanguage());
    }
}
