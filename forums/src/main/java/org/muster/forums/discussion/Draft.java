package org.muster.forums.discussion;

import java.time.Instant;

/** What somebody was writing when they left. */
public record Draft(String title, String body, Instant savedAt) {}
