package org.muster.core.people.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.intake.BringPeople;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Upload;

/** A file with people arrives. */
@ApplicationScoped
class ImportPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    BringPeople bringPeople;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return RosterRoutes.IMPORT;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut("file", () -> {
            OrganisationId organisation = OrganisationId.parse(path.get("organisation"));
            Upload upload = Upload.in(request, "file").orElseThrow(() -> new RuleBroken("people.intake.missing-file"));
            UUID intake = bringPeople.bring(organisation, upload.name(), upload.size(), upload::open);
            response.sendRedirect(request.getRequestURI() + "/" + intake);
        });
    }
}
