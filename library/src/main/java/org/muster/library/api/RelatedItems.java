package org.muster.library.api;

import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Panel;

/** What of a room above belongs to a resource, such as the courses that teach it. CDI beans, in their order. */
public interface RelatedItems {

    int order();

    /**
     * What editors may say a resource belongs to: addresses such as {@code /courses/act-awareness}, at most 140 characters,
     * two parts of small letters, digits and hyphens; and their titles.
     */
    List<Choice> all();

    /** Those of the addresses that this room knows, as a panel beside the resource. */
    Optional<Panel> of(List<String> addresses);
}
