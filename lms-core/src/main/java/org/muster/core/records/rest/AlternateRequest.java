package org.muster.core.records.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.core.records.statement.Edition;

/**
 * The alternate request syntax of 1.0.3 (part three, 1.3), for whoever can send nothing but {@code POST}: the request that a form
 * describes takes the place of the one that brought it. 2.0 has no such thing.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class AlternateRequest implements ContainerRequestFilter {

    private static final String METHOD = "method";
    private static final String CLAUSE = " (part three, 1.3)";
    private static final Set<String> WITH_CONTENT = Set.of(HttpMethod.PUT, HttpMethod.POST);
    private static final Set<String> WITHOUT_CONTENT = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        UriInfo uri = request.getUriInfo();
        if (!uri.getQueryParameters().containsKey(METHOD)) {
            return;
        }
        must(request.getMethod().equals(HttpMethod.POST), "A request with the parameter method is a POST");
        must(uri.getQueryParameters().keySet().equals(Set.of(METHOD)), "All other parameters are fields of the form");
        must(isNoPage(request), "A page of a browser does not send its forms here");
        must(isForm(request.getHeaderString(HttpHeaders.CONTENT_TYPE)), "The body is a form");
        String method = uri.getQueryParameters().getFirst(METHOD);
        must(WITH_CONTENT.contains(method) || WITHOUT_CONTENT.contains(method), "There is no method " + method);
        become(method, AlternateForm.read(request.getEntityStream()), request);
    }

    private static void become(String method, AlternateForm form, ContainerRequestContext request) {
        form.headers().forEach((name, value) -> request.getHeaders().putSingle(name, value));
        must(isOfTheFirstEdition(request), "Version 2.0 has no alternate request syntax");
        must(!WITH_CONTENT.contains(method) || form.content().isPresent(), "What is to be stored is the field content");
        if (!form.headers().containsKey(HttpHeaders.CONTENT_TYPE)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        byte[] content =
                form.content().filter(any -> WITH_CONTENT.contains(method)).orElse(new byte[0]);
        request.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length));
        request.setEntityStream(new ByteArrayInputStream(content));
        request.setRequestUri(request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQuery(form.query())
                .build());
        request.setMethod(method);
    }

    /** A version that is neither is for the door to refuse. */
    private static boolean isOfTheFirstEdition(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(XapiDoor.VERSION_HEADER))
                .flatMap(Edition::of)
                .filter(Edition.TWO::equals)
                .isEmpty();
    }

    /** A form of a page would bring the credentials that its browser remembers, and show what comes back as a page of ours. */
    private static boolean isNoPage(ContainerRequestContext request) {
        List<String> modes = request.getHeaders().getOrDefault("Sec-Fetch-Mode", List.of());
        return !modes.contains("navigate") && !modes.contains("no-cors");
    }

    /** Old browsers can name no type, or text only. */
    private static boolean isForm(String type) {
        return type == null || type.matches("(?i)(application/x-www-form-urlencoded|text/plain)\\s*(;.*)?");
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadRequestException(otherwise + CLAUSE);
        }
    }
}
