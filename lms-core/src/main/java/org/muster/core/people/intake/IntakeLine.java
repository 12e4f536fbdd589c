package org.muster.core.people.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a line says of a person, as far as it can be read. */
record IntakeLine(long number, Who who, Work work, List<Mistake> mistakes) {

    /** Empty text where nothing stands. */
    record Who(String staffNumber, String email, String given, String family) {}

    /** The same. {@code tags} as they are stored. */
    record Work(String site, String department, String jobTitle, String tags, Optional<LocalDate> joined) {}
}
