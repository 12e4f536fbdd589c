package org.muster.core.people.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.audit.AuditEntry;
import org.muster.core.kernel.audit.AuditTrail;
import org.muster.core.kernel.audit.AuditVerdict;
import org.muster.core.kernel.audit.VerifyAudit;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.people.operations.AuditLine.Somebody;

/** The audit log to be read, a page at a time, and whether its chain is whole. */
@ApplicationScoped
public class AuditOverview {

    public static final int PAGE = 50;

    @Inject
    Permission permission;

    @Inject
    AuditTrail trail;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    People people;

    /** Walks the whole log. */
    public AuditVerdict verdict() {
        permission.require(OperationsAct.VIEW_AUDIT);
        return verifyAudit.verify();
    }

    /** The newest lines older than that one; one more than a page when there are more. */
    public List<AuditLine> before(long id) {
        permission.require(OperationsAct.VIEW_AUDIT);
        List<AuditEntry> entries = trail.before(id, PAGE + 1);
        Map<PersonId, PersonSummary> known = people.find(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .flatMap(Optional::stream)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> line(entry, known)).toList();
    }

    private static AuditLine line(AuditEntry entry, Map<PersonId, PersonSummary> known) {
        return new AuditLine(
                entry.id(),
                entry.happenedAt(),
                entry.act(),
                somebody(entry.actor(), known),
                somebody(entry.subject(), known),
                detail(entry.detail()));
    }

    private static Somebody somebody(Optional<UUID> id, Map<PersonId, PersonSummary> known) {
        return id.map(each -> new Somebody(
                        each.toString(),
                        Optional.ofNullable(known.get(new PersonId(each)))
                                .map(PersonSummary::displayName)
                                .orElse("")))
                .orElse(Somebody.NOBODY);
    }

    private static Map<String, String> detail(String json) {
        try (JsonReader reader = JsonParts.JSON.createReader(new StringReader(json))) {
            Map<String, String> detail = new TreeMap<>();
            reader.readObject()
                    .forEach((name, value) ->
                            detail.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
            return detail;
        }
    }
}
