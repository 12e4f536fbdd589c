package org.muster.courses.cohort;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.catalogue.CourseVersion;

/**
 * A group as somebody sees it who is no trainer of it.
 *
 * @param trainer the name; empty when nobody knows it any more
 */
public record Group(CohortFacts facts, Optional<CourseVersion> course, String trainer, Place place, Entry entry) {

    /**
     * Where whoever looks stands.
     *
     * @param turn on the waiting list, from 1; 0 for whoever does not wait
     */
    public record Place(boolean member, boolean leads, int turn) {}

    /**
     * How one gets in.
     *
     * @param open whether whoever looks may join
     * @param free how many places are left
     * @param lastDay on which people join on their own
     */
    public record Entry(boolean open, int free, LocalDate lastDay, boolean closed) {}

    /** Whether what the group does is for whoever looks. */
    public boolean isIn() {
        return place.member() || place.leads();
    }

    public boolean isWaiting() {
        return place.turn() > 0;
    }

    /** Whether there is a way in that they have not taken. */
    public boolean isJoinable() {
        return entry.open() && !isIn() && !isWaiting();
    }

    boolean isVisible() {
        return isIn() || isWaiting() || entry.open();
    }
}
