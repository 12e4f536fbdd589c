package org.muster.core.web.api;

import java.util.Optional;

/** A part of the public front page. CDI beans, drawn in their order. Anyone sees it: nothing in it depends on who asks. */
public interface FrontPanel {

    int order();

    /** The panel, or nothing when there is nothing to show. */
    Optional<Panel> panel();

    /** What a newcomer had best do first, if this room knows: the filled button on top, such as "Start ACT Awareness". */
    default Optional<Link> start() {
        return Optional.empty();
    }
}
