package org.muster.core.people.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.people.api.OrganisationId;

/**
 * A file that was brought, and what it would do, or did.
 *
 * @param refusal why the file as a whole cannot be read, or why it has to be looked at again
 */
public record Intake(
        UUID id,
        OrganisationId organisation,
        IntakeFile file,
        IntakeState state,
        Optional<String> refusal,
        Counts counts) {

    public boolean isIn(String name) {
        return state.name().equals(name);
    }

    /** @param digest of what is kept: the file behind the intake's own id, so that nobody else keeps the same */
    public record IntakeFile(
            String name, String digest, String writing, List<String> heading, Columns columns, Instant broughtAt) {}

    /**
     * Lines by what becomes of them.
     *
     * @param entered people who are not here yet
     * @param wrong lines that are left out
     * @param unknown of these, lines of which it is not known whom they mean
     * @param missing people here who are not in the file
     */
    public record Counts(long entered, long changed, long same, long wrong, long unknown, long missing) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public long getLines() {
            return entered + changed + same + wrong;
        }

        /** Whoever is missing can be told to have left only while every line is known to mean somebody. */
        public boolean isMissingKnown() {
            return unknown == 0;
        }
    }
}
