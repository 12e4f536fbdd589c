package org.muster.core.records.rest;

import jakarta.ws.rs.Path;
import org.muster.core.records.document.DocumentKind;

/**
 * State, the scratch area of content (Experience API 1.0.3, part three, 2.3; 2.0, 4.1.6.2). Without {@code stateId} the ids of all
 * are given, or all are deleted; without {@code registration} those of every registration are meant then.
 */
@Path("activities/state")
public class StateResource extends DocumentResource {

    @Override
    DocumentKind kind() {
        return DocumentKind.STATE;
    }
}
