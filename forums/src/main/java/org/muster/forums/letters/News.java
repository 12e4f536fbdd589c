package org.muster.forums.letters;

import java.util.UUID;

/** Somebody is to be told what is new in a thread: what waits on the work queue. */
public record News(UUID person, UUID thread) {}
