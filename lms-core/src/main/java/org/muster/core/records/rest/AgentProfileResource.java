package org.muster.core.records.rest;

import jakarta.ws.rs.Path;
import org.muster.core.records.document.DocumentKind;

/** Profiles of agents (Experience API 1.0.3, part three, 2.6; 2.0, 4.1.6.5). */
@Path("agents/profile")
public class AgentProfileResource extends DocumentResource {

    @Override
    DocumentKind kind() {
        return DocumentKind.AGENT_PROFILE;
    }
}
