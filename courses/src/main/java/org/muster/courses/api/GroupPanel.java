package org.muster.courses.api;

import java.util.Optional;
import org.muster.core.web.api.Panel;

/** What a room above adds to the page of a group for its people: its forum, its webinars. CDI beans, in their order. */
public interface GroupPanel {

    int order();

    /** What belongs to the group; nothing when there is none. */
    Optional<Panel> about(CohortFacts group);
}
