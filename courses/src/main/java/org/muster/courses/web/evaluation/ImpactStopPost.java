package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.evaluation.StopImpactLetters;

/** Stops letters: by the button of the page, or by a mail program that asks no person (RFC 8058, 3.1: no redirect). */
@ApplicationScoped
class ImpactStopPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    StopImpactLetters stopImpactLetters;

    @Override
    public String path() {
        return EvaluationRoutes.STOP;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) {
        stopImpactLetters.stop(path.get("token"));
        return false;
    }
}
