package org.muster.core.people.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.intake.Columns;
import org.muster.core.people.intake.IntakeColumn;
import org.muster.core.people.intake.MapColumns;
import org.muster.core.people.intake.TakePeople;
import org.muster.core.people.intake.TakingOptions;
import org.muster.core.people.invitation.SendUnsent;
import org.muster.core.people.person.Language;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** The forms of one file: {@code do} is {@code columns}, {@code take} or {@code send}. */
@ApplicationScoped
class IntakePost implements PostHandler {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    PathParameters path;

    @Inject
    MapColumns mapColumns;

    @Inject
    TakePeople takePeople;

    @Inject
    SendUnsent sendUnsent;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return RosterRoutes.INTAKE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            carryOut(request);
            response.sendRedirect(request.getRequestURI());
        });
    }

    private void carryOut(HttpServletRequest request) {
        OrganisationId organisation = OrganisationId.parse(path.get("organisation"));
        UUID intake = id(path.get("intake"));
        switch (String.valueOf(request.getParameter("do"))) {
            case "columns" -> mapColumns.map(organisation, intake, columns(request));
            case "take" -> takePeople.take(organisation, intake, options(request));
            case "send" -> sendUnsent.send(organisation);
            default -> throw new RuleBroken("people.person.no-such-deed");
        }
    }

    private static Columns columns(HttpServletRequest request) {
        List<Optional<IntakeColumn>> meant = new ArrayList<>();
        String chosen = request.getParameter("column-0");
        while (chosen != null) {
            String name = chosen;
            meant.add(Stream.of(IntakeColumn.values())
                    .filter(column -> column.name().equals(name))
                    .findFirst());
            chosen = request.getParameter("column-" + meant.size());
        }
        return Columns.of(meant);
    }

    private static TakingOptions options(HttpServletRequest request) {
        return new TakingOptions(
                request.getParameter("missing-leave") != null,
                request.getParameter("letters") != null,
                Language.of(String.valueOf(request.getParameter("language"))));
    }

    static UUID id(String text) {
        if (!text.matches(ID)) {
            throw new NotFound("people.intake.gone");
        }
        return UUID.fromString(text);
    }
}
