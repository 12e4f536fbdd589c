package org.muster.core.people.copy;

import java.util.UUID;

/** Somebody asked for a copy. */
public record CopyWanted(UUID copy) {}
