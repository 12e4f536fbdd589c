package org.muster.core.records.api;

import java.util.UUID;

/**
 * What a token is bound to.
 *
 * @param registration what its statements belong to, such as an enrolment
 * @param learner the learner id, which is the actor's account name
 * @param activity the IRI of the activity; what it begins with, followed by {@code /}, {@code #} or {@code ?}, is below it
 */
public record Launch(UUID registration, UUID learner, String activity) {}
