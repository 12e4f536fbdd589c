package org.muster.alerts.message;

import java.time.Instant;
import java.util.Optional;
import org.muster.core.people.api.PersonId;

/**
 * How far a message is.
 *
 * @param sentBack what its approver missed; empty text when nothing
 * @param sentAt when it was approved
 * @param version grows with each change
 */
public record Standing(State state, PersonId author, String sentBack, Optional<Instant> sentAt, long version) {}
