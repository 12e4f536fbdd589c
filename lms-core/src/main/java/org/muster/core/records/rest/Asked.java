package org.muster.core.records.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.ReadStatement;
import org.muster.core.records.statement.Times;
import org.muster.core.records.store.StatementQuery;

/** The parameters of a request, read with the same care as statements (1.0.3, part two, 2.2; part three, 2.1.3). */
record Asked(MultivaluedMap<String, String> parameters, Edition edition) {

    private static final int MOST = 500;
    private static final int USUAL = 100;

    /** Where a page begins. It is called so because old clients know the address of a next page by this word. */
    private static final String MORE = "more";

    private static final Set<String> KNOWN = Set.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "ascending",
            "format",
            "attachments",
            MORE);

    /** The query for a page. {@code authority} is the key whose statements alone may be read, if only they may be. */
    StatementQuery query(Optional<String> authority) {
        parameters.keySet().forEach(name -> mustBe(KNOWN.contains(name), name));
        return new StatementQuery(
                text("agent").map(agent -> ReadStatement.identifier(agent, edition)),
                yes("related_agents"),
                iri("verb"),
                iri("activity"),
                yes("related_activities"),
                id("registration"),
                time("since"),
                time("until"),
                authority,
                yes("ascending"),
                number(MORE),
                limit());
    }

    /** Any other parameter is refused. */
    void nothingBut(String... names) {
        List<String> allowed = Arrays.asList(names);
        parameters.keySet().forEach(name -> mustBe(allowed.contains(name), name));
    }

    private static void mustBe(boolean allowed, String name) {
        if (!allowed) {
            throw new BadRequestException("The parameter " + name + " may not stand here (names are case sensitive)");
        }
    }

    Optional<UUID> id(String name) {
        return text(name)
                .map(text ->
                        ReadStatement.uuid(text).orElseThrow(() -> new BadRequestException(name + " must be a UUID")));
    }

    Optional<String> iri(String name) {
        Optional<String> text = text(name);
        if (text.isPresent() && !ReadStatement.isIri(text.get())) {
            throw new BadRequestException(name + " must be an IRI with a scheme");
        }
        return text;
    }

    boolean attachments() {
        return yes("attachments");
    }

    Format format(@Nullable String acceptLanguage) {
        return Format.of(text("format").orElse("exact"), acceptLanguage)
                .orElseThrow(() -> new BadRequestException("format must be exact, ids or canonical"));
    }

    /** Where the next page is: the same question, from the place where this page ended. */
    String more(UriInfo uri, long place) {
        URI next = uri.getRequestUriBuilder().replaceQueryParam(MORE, place).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private Optional<String> text(String name) {
        List<String> values = parameters.get(name);
        if (values != null && values.size() > 1) {
            throw new BadRequestException(name + " stands twice");
        }
        return values == null ? Optional.empty() : Optional.of(values.get(0));
    }

    private Optional<Instant> time(String name) {
        return text(name)
                .map(text -> Times.read(text)
                        .orElseThrow(
                                () -> new BadRequestException(name + " must be a time of ISO 8601 with an offset")));
    }

    private Optional<Long> number(String name) {
        try {
            return text(name).map(Long::parseLong);
        } catch (NumberFormatException e) {
            throw new BadRequestException(name + " must be a whole number", e);
        }
    }

    private boolean yes(String name) {
        String text = text(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadRequestException(name + " must be true or false");
        }
        return text.equals("true");
    }

    /** 0 asks for as many as the server gives. */
    private int limit() {
        long limit = number("limit").orElse((long) USUAL);
        if (limit < 0) {
            throw new BadRequestException("limit must not be negative");
        }
        return limit == 0 ? MOST : (int) Math.min(limit, MOST);
    }
}
