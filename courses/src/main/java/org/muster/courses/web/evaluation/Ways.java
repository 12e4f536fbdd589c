package org.muster.courses.web.evaluation;

import org.muster.courses.api.EnrolmentId;
import org.muster.courses.web.Learning;

/** Where questions are answered. */
final class Ways {

    private Ways() {}

    static String evaluation(EnrolmentId enrolment) {
        return Learning.at(enrolment) + "/evaluation";
    }

    static String impact(EnrolmentId enrolment) {
        return Learning.at(enrolment) + "/impact";
    }
}
