package org.muster.courses.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.web.Learning;

/** An answer to a question to practise with: the page is shown again with what is to be said of it. */
@ApplicationScoped
class PracticePost implements PostHandler {

    @Override
    public String path() {
        return Learning.PRACTICE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) {
        return false;
    }
}
