package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;
import org.muster.core.records.statement.Verbs;
import org.muster.core.records.store.FindStatements;

/** A voiding statement goes where the statement goes that it voids, so that nothing stays valid there that is void here. */
@ApplicationScoped
class Voided {

    @Inject
    Sql sql;

    @Inject
    FindStatements find;

    /** The same, with verb and activity of what is voided in place of those of whatever voids it. */
    List<NextPart.Kept> judged(List<NextPart.Kept> all) {
        List<NextPart.Kept> voiding =
                all.stream().filter(kept -> kept.verb().equals(Verbs.VOIDED)).toList();
        if (voiding.isEmpty()) {
            return all;
        }
        Map<Long, NextPart.Kept> judged = new HashMap<>();
        voiding.forEach(
                kept -> target(kept).flatMap(id -> like(kept, id)).ifPresent(other -> judged.put(kept.place(), other)));
        List<NextPart.Kept> result = new ArrayList<>();
        all.forEach(kept -> result.add(judged.getOrDefault(kept.place(), kept)));
        return result;
    }

    private Optional<UUID> target(NextPart.Kept voiding) {
        String json = find.at(List.of(voiding.place())).get(0).json();
        return ReadJson.read(json) instanceof Json.Obj statement && statement.get("object") instanceof Json.Obj object
                ? object.text("id").map(UUID::fromString)
                : Optional.empty();
    }

    private Optional<NextPart.Kept> like(NextPart.Kept voiding, UUID target) {
        return sql.first(row -> voiding.like(row.text("verb"), row.textIfAny("activity")), """
                SELECT v.iri AS verb, o.iri AS activity FROM records_statement s
                JOIN records_iri v ON v.id = s.verb LEFT JOIN records_iri o ON o.id = s.object WHERE s.id = ?""", target);
    }
}
