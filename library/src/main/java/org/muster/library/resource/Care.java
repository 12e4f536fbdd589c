package org.muster.library.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a resource and when it is to be looked at again.
 *
 * @param owner a team, in words
 */
public record Care(String owner, @Nullable LocalDate reviewOn) {

    Care tidied() {
        return new Care(Limits.within(Limits.LINE, "library.rule.line-long", owner), reviewOn);
    }
}
