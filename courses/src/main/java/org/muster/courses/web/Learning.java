package org.muster.courses.web;

import org.muster.courses.api.EnrolmentId;

/** The addresses of one's own courses: of all of them, and below {@code /learn} of each. */
public final class Learning {

    public static final String HISTORY = "/account/courses";
    public static final String PRACTICE = "/learn/{enrolment}/practice";
    public static final String WITHDRAW = "/learn/{enrolment}/withdraw";

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

    public static String withdraw(EnrolmentId enrolment) {
        return at(enrolment) + "/withdraw";
    }

    public static String result(EnrolmentId enrolment) {
        return at(enrolment) + "/result";
    }
}
