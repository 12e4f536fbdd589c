package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;

/** People who say how a course was. */
@ApplicationScoped
class Opinions {

    @Inject
    ShortCourse course;

    @Inject
    EvaluateCourse evaluateCourse;

    static Opinion of(int degree, String remark) {
        Map<Aspect, Integer> degrees = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            degrees.put(aspect, degree);
        }
        return new Opinion(degrees, new Remark(remark));
    }

    /** So many people complete the course and say something of it. */
    void given(int people, String slug, int degree) {
        for (int n = 0; n < people; n++) {
            PersonId person = course.somebody();
            EnrolmentId enrolment = course.passedBy(person, slug);
            course.as(person, () -> evaluateCourse.evaluate(enrolment, of(degree, "Text of " + person)));
        }
    }
}
