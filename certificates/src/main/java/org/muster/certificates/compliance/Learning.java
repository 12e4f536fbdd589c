package org.muster.certificates.compliance;

import org.muster.courses.api.EnrolmentProgress;

/**
 * How far a person is in a course.
 *
 * @param percent of the lessons, 0 to 100
 */
record Learning(LearningState state, int percent) {

    static final Learning NONE = new Learning(LearningState.NOT_STARTED, 0);

    static Learning of(EnrolmentProgress progress) {
        return new Learning(state(progress), progress.percent());
    }

    private static LearningState state(EnrolmentProgress progress) {
        if (progress.completedAt().isEmpty() && progress.attemptsLeft() == 0) {
            return LearningState.FAILED;
        }
        return progress.percent() > 0 ? LearningState.UNDER_WAY : LearningState.NOT_STARTED;
    }
}
