package org.muster.alerts.level;

import java.time.LocalDate;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.message.State;
import org.muster.core.people.api.PersonId;

/** A level that holds from a day on; published once a second person approved it. */
public record LevelEntry(LevelId id, Fact fact, State state, PersonId author) {

    /**
     * What is said.
     *
     * @param source who published it and where
     */
    public record Fact(LevelScope scope, Level level, LocalDate from, String source) {}
}
