package org.muster.courses.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.Attempt;
import org.muster.courses.assessment.OwnAttempts;
import org.muster.courses.assessment.OwnTime;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.AssessmentRules;
import org.muster.courses.syllabus.Conduct;
import org.muster.courses.web.BeforeTheAssessment;
import org.muster.courses.web.Learning;

/** {@code /learn/{enrolment}/assessment}: what it is, before it begins. Its form goes to {@link StartPost}. */
@Named("assessment")
@RequestScoped
public class AssessmentBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnStudies studies;

    @Inject
    OwnAttempts attempts;

    @Inject
    OwnTime ownTime;

    @Inject
    BeforeTheAssessment before;

    private Study study;
    private int webinarsLeft;
    private List<Attempt> tries = List.of();
    private long minutes;

    private @Nullable Instant waitsUntil;

    @PostConstruct
    void load() {
        study = studies.get(EnrolmentId.parse(path.get("enrolment")));
        webinarsLeft = before.webinars(study);
        tries = attempts.of(study);
        minutes = ownTime.limit(study).map(Duration::toMinutes).orElse(0L);
        waitsUntil = study.isCompleted() || study.attemptsLeft() == 0
                ? null
                : ownTime.waitsUntil(study).orElse(null);
    }

    public Study getStudy() {
        return study;
    }

    public AssessmentRules getRules() {
        return study.syllabus().assessment();
    }

    public int getRightToPass() {
        return getRules().pointsToPass(getRules().draw());
    }

    public boolean isUnderWay() {
        return tries.stream().anyMatch(attempt -> !attempt.isSubmitted());
    }

    public boolean isTried() {
        return tries.stream().anyMatch(Attempt::isSubmitted);
    }

    public int getLessonsLeft() {
        return study.syllabus().lessonCount() - study.enrolment().lessonsDone();
    }

    public int getWebinarsLeft() {
        return webinarsLeft;
    }

    /** How many minutes an attempt lasts for whoever looks; 0 when there is no clock. */
    public long getMinutes() {
        return minutes;
    }

    /** Whether that is more than others have. */
    public boolean isExtra() {
        Conduct conduct = getRules().conduct();
        return conduct.isTimed() && getMinutes() != conduct.limit();
    }

    /** When the next attempt may begin, while whoever looks has to wait for it. */
    public @Nullable Instant getWaitsUntil() {
        return waitsUntil;
    }

    /** Where the webinars are that are still to be attended, as other rooms know it. */
    public List<Panel> getBefore() {
        return before.panels(study);
    }

    /** Whether an attempt may begin now. */
    public boolean isMayStart() {
        return study.allLessonsDone()
                && webinarsLeft == 0
                && !study.isCompleted()
                && study.attemptsLeft() > 0
                && getWaitsUntil() == null;
    }

    public String getHome() {
        return Learning.at(study.enrolment().id());
    }

    public String getResult() {
        return Learning.result(study.enrolment().id());
    }
}
