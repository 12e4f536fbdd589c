package org.muster.core.web.api;

import java.util.Optional;

/** A part of the public front page. CDI beans, drawn in their order. Anyone sees it: nothing in it depends on who asks. */
public interface FrontPanel {

    int order();

    /** The panel, or nothing when there is nothing to show. */
    Optional<Panel> panel();
}
