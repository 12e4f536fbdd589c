package org.muster.core.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.muster.core.kernel.Refusal;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Statuses;

/** Who answers the plain forms and the files of a route. A refusal becomes its error page. */
@ApplicationScoped
public class Handlers {

    @Inject
    @Any
    Instance<GetHandler> readers;

    @Inject
    @Any
    Instance<PostHandler> writers;

    /** Why a form cannot even be read: 415 when it brings files that nobody takes, 413 when it is too large. */
    Optional<Integer> refusal(Route route, HttpServletRequest request) throws IOException {
        if (!bringsFiles(request)) {
            return Optional.empty();
        }
        if (writer(route).filter(PostHandler::takesFiles).isEmpty()) {
            return Optional.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        return isReadable(request) ? Optional.empty() : Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** Whether the form was answered; otherwise the page is to be shown. */
    boolean post(Route route, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PostHandler> writer = writer(route);
        try {
            return writer.isPresent() && writer.get().post(request, response);
        } catch (Refusal refusal) {
            response.sendError(Statuses.of(refusal));
            return true;
        }
    }

    void get(Route route, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            reader(route).get(request, response);
        } catch (Refusal refusal) {
            response.sendError(Statuses.of(refusal));
        }
    }

    private GetHandler reader(Route route) {
        return readers.stream()
                .filter(handler -> handler.path().equals(route.path()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers " + route.path()));
    }

    private Optional<PostHandler> writer(Route route) {
        return writers.stream()
                .filter(handler -> handler.path().equals(route.path()))
                .findFirst();
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isReadable(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException | ServletException tooLargeOrBroken) {
            return false;
        }
    }
}
