package org.muster.core.records.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.core.records.document.DocumentKey;
import org.muster.core.records.document.DocumentKind;
import org.muster.core.records.document.Shelf;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.ReadStatement;
import org.muster.core.records.statement.Times;

/** The parameters that name documents, read with care (1.0.3, part three, 2.3, 2.6 and 2.7). */
record DocumentAsked(DocumentKind kind, Edition edition, MultivaluedMap<String, String> parameters) {

    private static final int LONGEST_IRI = 4000;
    private static final int LONGEST_ID = 2000;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final String ACTIVITY = "activityId";
    private static final String AGENT = "agent";
    private static final String REGISTRATION = "registration";
    private static final String STATE = "stateId";
    private static final String PROFILE = "profileId";
    private static final String SINCE = "since";
    private static final Map<DocumentKind, Set<String>> KNOWN = Map.of(
            DocumentKind.STATE, Set.of(ACTIVITY, AGENT, REGISTRATION, STATE, SINCE),
            DocumentKind.AGENT_PROFILE, Set.of(AGENT, PROFILE, SINCE),
            DocumentKind.ACTIVITY_PROFILE, Set.of(ACTIVITY, PROFILE, SINCE));

    DocumentAsked {
        parameters.forEach((name, values) -> {
            if (!knows(kind, name)) {
                throw new BadRequestException("There is no parameter " + name + " here (names are case sensitive)");
            }
            if (values.size() > 1) {
                throw new BadRequestException(name + " may be given once only");
            }
        });
    }

    boolean namesOne() {
        return parameters.containsKey(id());
    }

    DocumentKey key() {
        withoutSince();
        return new DocumentKey(shelf(), required(id(), LONGEST_ID));
    }

    Shelf shelf() {
        return new Shelf(
                kind,
                ifKnown(ACTIVITY).map(name -> iri(name, required(name, LONGEST_IRI))),
                ifKnown(AGENT).map(name -> AgentParameter.identifier(required(name, Integer.MAX_VALUE), edition)),
                ifKnown(REGISTRATION).flatMap(this::uuid));
    }

    Optional<Instant> since() {
        return Optional.ofNullable(parameters.getFirst(SINCE)).map(DocumentAsked::time);
    }

    /** It limits lists and nothing else. */
    void withoutSince() {
        if (parameters.containsKey(SINCE)) {
            throw new BadRequestException("since stands with GET of many only");
        }
    }

    private String id() {
        return kind.isProfile() ? PROFILE : STATE;
    }

    private Optional<String> ifKnown(String name) {
        return Optional.of(name).filter(each -> knows(kind, each));
    }

    private static boolean knows(DocumentKind kind, String name) {
        return KNOWN.getOrDefault(kind, Set.of()).contains(name);
    }

    private String required(String name, int longest) {
        String value = parameters.getFirst(name);
        if (value == null || value.isEmpty() || value.length() > longest) {
            throw new BadRequestException(name + " is needed, and no longer than " + longest + " characters");
        }
        return value;
    }

    private Optional<UUID> uuid(String name) {
        return Optional.ofNullable(parameters.getFirst(name))
                .map(text ->
                        ReadStatement.uuid(text).orElseThrow(() -> new BadRequestException(name + " must be a UUID")));
    }

    private static String iri(String name, String text) {
        if (!ReadStatement.isIri(text)) {
            throw new BadRequestException(name + " must be an IRI with a scheme");
        }
        return text;
    }

    /** Offsets may lead beyond the years that have four digits. */
    private static Instant time(String text) {
        return Times.read(text)
                .filter(time -> time.isAfter(FIRST) && time.isBefore(LAST))
                .orElseThrow(() -> new BadRequestException("since must be a time of ISO 8601 in the years 1 to 9998"));
    }
}
