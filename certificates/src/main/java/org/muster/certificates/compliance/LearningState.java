package org.muster.certificates.compliance;

/** How far a person is who holds no award. Never what they answered. */
enum LearningState {
    NOT_STARTED,
    UNDER_WAY,
    FAILED
}
