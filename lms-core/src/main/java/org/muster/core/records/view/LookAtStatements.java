package org.muster.core.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.records.access.RecordsAct;

/** All that is recorded, for administrators. Every look is audited, once, with those who were looked at. */
@ApplicationScoped
@Transactional
public class LookAtStatements {

    public static final int PAGE = 50;

    /** More new ones than this are not counted. */
    public static final int MOST_NEW = 100;

    private static final int OFFERED = 30;

    @Inject
    Permission permission;

    @Inject
    StatementsTable table;

    @Inject
    Telling telling;

    @Inject
    Whose whose;

    @Inject
    LookAudit audit;

    /** The newest first, those older than the place. */
    public ToldPage before(Search search, long place) {
        permission.require(RecordsAct.READ_STATEMENTS);
        Set<PersonId> asked = whose.people(search.person());
        List<Kept> found = table.before(filter(search, asked), place, PAGE + 1);
        ToldPage page = ToldPage.of(telling.tell(found), PAGE);
        audit.looked(asked.isEmpty() ? learners(page.statements()) : asked);
        return page;
    }

    /** One registration from its beginning, those newer than the place. */
    public ToldPage following(UUID registration, long place) {
        permission.require(RecordsAct.READ_STATEMENTS);
        List<Kept> found = table.after(Filter.of(registration), place, PAGE + 1);
        ToldPage page = ToldPage.of(telling.tell(found), PAGE);
        audit.looked(learners(page.statements()));
        return page;
    }

    public Opened one(UUID id) {
        permission.require(RecordsAct.READ_STATEMENTS);
        Kept kept = table.withId(id).orElseThrow(() -> new NotFound("records.statement.unknown"));
        Told told = telling.tell(List.of(kept)).get(0);
        audit.looked(learners(List.of(told)));
        return Opened.of(told, kept);
    }

    /** How many came since; nobody is looked at. */
    public long newer(Search search, long place) {
        permission.require(RecordsAct.READ_STATEMENTS);
        return table.newer(filter(search, whose.people(search.person())), place, MOST_NEW);
    }

    /** Where the newest stands. */
    public long newestPlace() {
        permission.require(RecordsAct.READ_STATEMENTS);
        return table.newestPlace();
    }

    /** Activities to choose from: those used most of late. */
    public List<String> activities() {
        permission.require(RecordsAct.READ_STATEMENTS);
        return table.activitiesOfLate(OFFERED);
    }

    /** The names of those the search means by its words. */
    public List<PersonSummary> meant(Search search) {
        permission.require(RecordsAct.READ_STATEMENTS);
        return whose.summaries(search.person());
    }

    private Filter filter(Search search, Set<PersonId> people) {
        return new Filter(
                whose.identifiers(search.person(), people),
                text(search.verb()),
                text(search.activity()),
                Optional.empty(),
                Optional.empty(),
                search.from(),
                search.until());
    }

    private static Set<PersonId> learners(List<Told> statements) {
        return statements.stream().flatMap(told -> told.person().stream()).collect(Collectors.toSet());
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(words -> !words.isEmpty());
    }
}
