package org.muster.core.people.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.roster.RosterFilter;

/** What the address of the roster asks for. */
@RequestScoped
class RosterRequest {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    HttpServletRequest request;

    Optional<OrganisationId> organisation() {
        return Optional.of(asked("organisation")).filter(id -> !id.isEmpty()).map(OrganisationId::parse);
    }

    RosterFilter filter() {
        String state = asked("state");
        return new RosterFilter(
                asked("words"),
                Optional.of(asked("site")).filter(id -> id.matches(ID)).map(UUID::fromString),
                asked("department"),
                asked("tag"),
                state.isEmpty() ? RosterFilter.HERE : state);
    }

    String asked(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    /** The parameters of the same people, for links; each ends with an ampersand. */
    String parameters() {
        return Stream.of("organisation", "words", "site", "department", "tag", "state")
                .filter(name -> !asked(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
