package org.muster.core.records.rest;

import jakarta.ws.rs.Path;
import org.muster.core.records.document.DocumentKind;

/** Profiles of activities (Experience API 1.0.3, part three, 2.7; 2.0, 4.1.6.6). */
@Path("activities/profile")
public class ActivityProfileResource extends DocumentResource {

    @Override
    DocumentKind kind() {
        return DocumentKind.ACTIVITY_PROFILE;
    }
}
