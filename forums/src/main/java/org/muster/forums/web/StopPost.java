package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.forums.letters.StopLetters;

/** Stops letters: by the button of the page, or by a mail program that asks no person (RFC 8058, 3.1: no redirect). */
@ApplicationScoped
class StopPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    StopLetters stopLetters;

    @Override
    public String path() {
        return "/forums/stop/{token}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) {
        stopLetters.stop(path.get("token"));
        return false;
    }
}
