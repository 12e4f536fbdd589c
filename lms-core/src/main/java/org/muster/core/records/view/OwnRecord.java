package org.muster.core.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.Permission;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.records.learner.LearnerAccounts;

/** What is recorded of whoever asks, the newest first, those older than a place. */
@ApplicationScoped
public class OwnRecord {

    public static final int PAGE = 25;

    private static final int AT_ONCE = 500;

    @Inject
    Permission permission;

    @Inject
    LearnerAccounts accounts;

    @Inject
    StatementsTable table;

    @Inject
    Telling telling;

    /** @param words what the activity's name or IRI holds; empty text for any */
    public ToldPage before(String words, long place) {
        Filter filter = mine(Optional.of(words.strip()).filter(typed -> !typed.isEmpty()));
        return ToldPage.of(telling.tell(table.before(filter, place, PAGE + 1)), PAGE);
    }

    /** Many at once, to be taken away. */
    public ToldPage many(long place) {
        return ToldPage.of(telling.tell(table.before(mine(Optional.empty()), place, AT_ONCE + 1)), AT_ONCE);
    }

    /** The statements themselves, as JSON texts. */
    public Raw raw(long place) {
        List<Kept> found = table.before(mine(Optional.empty()), place, AT_ONCE);
        List<String> texts = found.stream()
                .map(kept -> new String(kept.body(), StandardCharsets.UTF_8))
                .toList();
        return new Raw(
                texts,
                found.size() < AT_ONCE
                        ? Optional.empty()
                        : Optional.of(found.get(AT_ONCE - 1).place()));
    }

    private Filter mine(Optional<String> named) {
        permission.require(RecordsAct.READ_OWN_RECORD);
        return Filter.of(accounts.identifiers(permission.current()), named);
    }

    /**
     * Statements as they came.
     *
     * @param next the place after which more may stand
     */
    public record Raw(List<String> statements, Optional<Long> next) {}
}
