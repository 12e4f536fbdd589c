package org.muster.core.records.api;

import java.util.UUID;

/**
 * Lets content that a room starts speak to the store for a while, as one learner, in one registration, about one activity. The
 * token is shown as {@code Authorization: Bearer <secret>}, or as Basic credentials (RFC 7617) of the key {@code launch}.
 *
 * <p>With it, statements are written that name the learner as actor, the registration and the activity or one below it, and the
 * learner's state and agent profile are read and written. Nobody's statements are read with it.
 */
public interface LaunchTokens {

    /** The key beside which the secret stands in Basic credentials. */
    String KEY = "launch";

    /** Makes a token in the transaction under way. It ends by itself after {@code LMS_RECORDS_LAUNCH_HOURS}. */
    LaunchToken open(Launch launch);

    /** Ends that token in the transaction under way; one that has ended stays ended. */
    void revoke(UUID token);

    /** Ends all tokens of the registration in the transaction under way. */
    void revokeAll(UUID registration);
}
