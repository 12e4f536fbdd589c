package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a form was sent with; a form that is shown again is filled with it. */
@RequestScoped
class Sent {

    private static final String NUMBER = "[0-9]{1,18}";
    private static final String SMALL = "[0-9]{1,6}";

    @Inject
    HttpServletRequest request;

    /** Whether a form is shown again. */
    boolean isAgain() {
        return request.getMethod().equals("POST");
    }

    /** A field of the form; empty text when it did not come. */
    String field(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The lines of a field that are not blank. */
    List<String> lines(String name) {
        return Arrays.stream(field(name).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What was sent when the form is shown again, otherwise what is kept. */
    String or(String name, String kept) {
        return isAgain() && has(name) ? field(name) : kept;
    }

    boolean or(String name, boolean kept) {
        return isAgain() ? has(name) : kept;
    }

    /** A small number; the other for anything else. */
    int number(String name, int other) {
        String value = field(name).strip();
        return value.matches(SMALL) ? Integer.parseInt(value) : other;
    }

    /** What the form was filled from; who chose their own words over somebody else's knows the latest. */
    long version() {
        return counted("mine").or(() -> counted("version")).orElse(0L);
    }

    Optional<Long> counted(String name) {
        return Optional.of(field(name)).filter(value -> value.matches(NUMBER)).map(Long::valueOf);
    }
}
