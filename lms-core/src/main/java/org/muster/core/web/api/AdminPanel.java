package org.muster.core.web.api;

import java.util.Optional;

/** A room of the administration: a tab on all its pages and a line on its landing. CDI beans, drawn in their order. */
public interface AdminPanel {

    int order();

    /** The tab, or nothing when it is not for this person. Asked on every page of the administration: no query. */
    Optional<Link> tab(SignedInPerson person);

    /** The line on the landing, asked only of those who have the tab: what is there and whether something needs care. */
    PanelItem item(SignedInPerson person);
}
