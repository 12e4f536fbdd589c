package org.muster.courses.delivery;

import java.util.Optional;

/**
 * What it means that somebody is there now.
 *
 * @param ended the sitting that ended unnoticed before, if one did
 * @param begins whether a new sitting begins
 */
public record Presence(Optional<Sitting> ended, boolean begins) {

    static final Presence GOES_ON = new Presence(Optional.empty(), false);
    static final Presence BEGINS = new Presence(Optional.empty(), true);
}
