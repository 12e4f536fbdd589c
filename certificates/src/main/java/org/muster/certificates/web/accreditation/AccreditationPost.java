package org.muster.certificates.web.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.accreditation.AccreditationId;
import org.muster.certificates.accreditation.AccreditationState;
import org.muster.certificates.accreditation.ChangeAccreditation;
import org.muster.certificates.accreditation.KeepEvidence;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Upload;

/** The forms of an accreditation's page: {@code state} is what it shall become, {@code from} since when; or a file comes. */
@ApplicationScoped
class AccreditationPost implements PostHandler {

    private static final String FILE = "file";

    @Inject
    PathParameters path;

    @Inject
    ChangeAccreditation changeAccreditation;

    @Inject
    KeepEvidence keepEvidence;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return AccreditationRoutes.ONE;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AccreditationId id = AccreditationId.parse(path.get("accreditation"));
        return deeds.carryOut(request.getParameter("state") == null ? FILE : "reason", () -> {
            notices.next(carryOut(id, request));
            response.sendRedirect(AccreditationRoutes.one(id));
        });
    }

    /** The key of what is said afterwards. */
    private String carryOut(AccreditationId id, HttpServletRequest request) throws IOException {
        String wanted = request.getParameter("state");
        if (wanted == null) {
            keep(id, request);
            return "certificates.evidence.done";
        }
        AccreditationState state = state(wanted);
        String reason = Optional.ofNullable(request.getParameter("reason")).orElse("");
        changeAccreditation.become(id, state, day(request.getParameter("from")), reason);
        return "certificates.accreditation.done." + state.name().toLowerCase(Locale.ROOT);
    }

    private void keep(AccreditationId id, HttpServletRequest request) throws IOException {
        Upload upload = Upload.in(request, FILE).orElseThrow(() -> new RuleBroken("certificates.verify.file.missing"));
        try (InputStream content = upload.open()) {
            keepEvidence.add(id, upload.name(), content);
        }
    }

    private static AccreditationState state(String word) {
        try {
            return AccreditationState.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("certificates.accreditation.state.cannot");
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new RuleBroken("certificates.accreditation.day");
        }
    }
}
