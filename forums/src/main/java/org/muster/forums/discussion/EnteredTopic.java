package org.muster.forums.discussion;

import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.forums.forum.Entered;
import org.muster.forums.forum.Standing;

/** A thread with somebody before it who may read it. */
public record EnteredTopic(Entered forum, Topic topic) {

    public PersonId person() {
        return forum.person();
    }

    public Standing standing() {
        return forum.standing();
    }

    /** Why nobody can write here, as the key of a sentence; empty when they can. */
    public Optional<String> whyNoPosts() {
        if (!standing().open()) {
            return Optional.of("forums.closed");
        }
        return topic.isLocked() ? Optional.of("forums.locked") : Optional.empty();
    }

    void mustTakePosts() {
        whyNoPosts().ifPresent(key -> {
            throw new RuleBroken(key);
        });
    }
}
