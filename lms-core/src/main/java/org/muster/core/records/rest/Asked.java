package org.muster.core.records.rest;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.core.records.statement.ReadStatement;
import org.muster.core.records.store.StatementQuery;

/** The parameters of a query, read with care (part three, 2.1.3). */
record Asked(MultivaluedMap<String, String> parameters) {

    private static final int MOST = 500;
    private static final int USUAL = 100;
    private static final String AFTER = "after";
    private static final Set<String> KNOWN = Set.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "since",
            "until",
            "limit",
            "ascending",
            "format",
            AFTER);

    Asked {
        parameters.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadRequestException("There is no parameter " + name + " (names are case sensitive)");
                });
    }

    StatementQuery query() {
        return new StatementQuery(
                text("agent").map(Asked::agent),
                text("verb"),
                text("activity"),
                id("registration"),
                time("since"),
                time("until"),
                yes("ascending"),
                number(AFTER),
                limit());
    }

    Optional<UUID> id(String name) {
        try {
            return text(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(name + " must be a UUID", e);
        }
    }

    /** Only attachments and format may stand beside a statement's id (part three, 2.1.3). */
    void nothingBeside(String... ids) {
        Set<String> allowed = Set.of(ids[0], ids[1], "format");
        if (!allowed.containsAll(parameters.keySet())
                || (text(ids[0]).isPresent() && text(ids[1]).isPresent())) {
            throw new BadRequestException("Beside " + ids[0] + " or " + ids[1] + " only format may stand");
        }
    }

    /** Where the next page is: the same question, from the place where this page ended. */
    String more(UriInfo uri, long place) {
        URI next = uri.getRequestUriBuilder().replaceQueryParam(AFTER, place).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(parameters.getFirst(name));
    }

    private Optional<Instant> time(String name) {
        try {
            return text(name).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new BadRequestException(name + " must be a time of ISO 8601 with an offset", e);
        }
    }

    private Optional<Long> number(String name) {
        try {
            return text(name).map(Long::parseLong);
        } catch (NumberFormatException e) {
            throw new BadRequestException(name + " must be a whole number", e);
        }
    }

    private boolean yes(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /** 0 asks for as many as the server gives. */
    private int limit() {
        long limit = number("limit").orElse((long) USUAL);
        if (limit < 0) {
            throw new BadRequestException("limit must not be negative");
        }
        return limit == 0 ? MOST : (int) Math.min(limit, MOST);
    }

    private static String agent(String json) {
        try {
            JsonObject agent = JSON.createReader(new StringReader(json)).readObject();
            return ReadStatement.identifier(agent);
        } catch (JsonException e) {
            throw new BadRequestException("agent must be an agent as JSON", e);
        }
    }
}
