package org.muster.courses.web;

import org.muster.courses.api.EnrolmentId;

/** The addresses below {@code /learn}. */
public final class Learning {

    private Learning() {}

    public static String at(EnrolmentId enrolment) {
        return "/learn/" + enrolment;
    }

    public static String lesson(EnrolmentId enrolment, String lesson) {
        return at(enrolment) + "/" + lesson;
    }

    public static String assessment(EnrolmentId enrolment) {
        return at(enrolment) + "/assessment";
    }

    /** A question of the open attempt, by its place from 1. */
    public static String question(EnrolmentId enrolment, int place) {
        return assessment(enrolment) + "/" + place;
    }

    public static String review(EnrolmentId enrolment) {
        return assessment(enrolment) + "/review";
    }

    public static String result(EnrolmentId enrolment) {
        return at(enrolment) + "/result";
    }
}
