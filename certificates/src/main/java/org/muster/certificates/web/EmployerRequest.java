package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.muster.certificates.compliance.MatrixFilter;
import org.muster.core.people.api.OrganisationId;

/** What the address of the matrix, or of its export, asks for. */
@RequestScoped
class EmployerRequest {

    @Inject
    HttpServletRequest request;

    Optional<OrganisationId> organisation() {
        return Optional.of(asked("organisation")).filter(id -> !id.isEmpty()).map(OrganisationId::parse);
    }

    MatrixFilter filter() {
        return new MatrixFilter(asked("words"), asked("site"), asked("department"), asked("state"));
    }

    /** The day at whose end people are to be shown; empty for today, or for what is no day. */
    Optional<LocalDate> day() {
        try {
            return asked("day").isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asked("day")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String asked(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    /** The parameters of the same people, for links; ends with an ampersand when there are any. */
    String parameters() {
        StringBuilder parameters = new StringBuilder();
        for (String name : new String[] {"organisation", "day", "words", "site", "department", "state"}) {
            if (!asked(name).isEmpty()) {
                parameters.append(name).append('=').append(encoded(asked(name))).append('&');
            }
        }
        return parameters.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
