package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.GetHandler;

/** {@code /studio/courses/{draft}/others?part=…}: a line of text for the script of an open page. */
@ApplicationScoped
class OthersGet implements GetHandler {

    @Inject
    OthersWords others;

    @Override
    public String path() {
        return Addresses.OTHERS;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Deeds.say(response, others.asked());
    }
}
