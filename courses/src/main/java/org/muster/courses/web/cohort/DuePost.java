package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.DueDates;
import org.muster.courses.cohort.SetDueDates;
import org.muster.courses.web.Posting;

/** Says until when the people of a group are to be through with what. */
@ApplicationScoped
class DuePost implements PostHandler {

    private static final String FIELD = "due-";

    @Inject
    PathParameters path;

    @Inject
    SetDueDates setDueDates;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return CohortRoutes.DUE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            setDueDates.set(CohortId.parse(path.get("cohort")), new DueDates(days(request)));
            notices.next("courses.due.done");
            response.sendRedirect(request.getRequestURI());
        });
    }

    private static Map<String, LocalDate> days(HttpServletRequest request) {
        Map<String, LocalDate> days = new HashMap<>();
        for (String name : Collections.list(request.getParameterNames())) {
            String sent = Posting.field(request, name).strip();
            if (name.startsWith(FIELD) && !sent.isEmpty()) {
                days.put(name.substring(FIELD.length()), day(sent));
            }
        }
        return days;
    }

    private static LocalDate day(String sent) {
        try {
            return LocalDate.parse(sent);
        } catch (DateTimeParseException noDay) {
            throw new RuleBroken("courses.due.no-day");
        }
    }
}
