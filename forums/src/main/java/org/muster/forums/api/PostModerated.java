package org.muster.forums.api;

import java.util.UUID;

/**
 * A moderator hid somebody's post or brought it back. Told once for each decision.
 *
 * @param post see {@link PostId}
 * @param author whose post it is
 * @param hidden true when it was hidden, false when it was brought back
 * @param reason what the moderator wrote; empty text when it was brought back
 */
public record PostModerated(UUID post, UUID author, boolean hidden, String reason) {}
