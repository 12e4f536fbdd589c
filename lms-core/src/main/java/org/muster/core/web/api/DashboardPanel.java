package org.muster.core.web.api;

import java.util.Optional;

/** A part of a signed-in person's dashboard. CDI beans, drawn in their order. */
public interface DashboardPanel {

    int order();

    /** The panel for this person, or nothing when there is nothing to show. */
    Optional<Panel> panel(SignedInPerson person);

    /** What the person had best do next, if this room knows; the first room in order that knows is heard. */
    default Optional<NextStep> nextStep(SignedInPerson person) {
        return Optional.empty();
    }
}
