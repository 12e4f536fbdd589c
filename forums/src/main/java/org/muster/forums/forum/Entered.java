package org.muster.forums.forum;

import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;

/** A forum with somebody in it who may read it. */
public record Entered(Forum forum, PersonId person, Standing standing) {

    /** Refuses whoever wants to write where nothing is taken any more. */
    public void mustBeOpen() {
        if (!standing.open()) {
            throw new RuleBroken("forums.closed");
        }
    }
}
