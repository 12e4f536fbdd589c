package org.muster.core.people.intake;

import java.util.UUID;

/** The file that is to be read, or taken. */
public record IntakeWanted(UUID intake) {}
