package org.muster.core.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.records.day.DaysQuery;
import org.muster.core.records.view.LookAtStatements;
import org.muster.core.records.view.Search;
import org.muster.core.records.view.ToldPage;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/statements?person=…&verb=…&activity=…&from=…&until=…&before=…}. */
@Named("allStatements")
@RequestScoped
public class StatementsBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    LookAtStatements lookAtStatements;

    @Inject
    DaysQuery days;

    @Inject
    RecordWords words;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private Looked looked;
    private Search search;
    private long newest;
    private ToldPage page;

    @PostConstruct
    void look() {
        looked = Looked.in(request);
        search = looked.search(person.zone());
        newest = lookAtStatements.newestPlace();
        page = lookAtStatements.before(search, before());
    }

    public ToldPage getPage() {
        return page;
    }

    public String asked(String name) {
        return looked.text(name);
    }

    public boolean isFiltered() {
        return !looked.asked().isEmpty();
    }

    public boolean isFirstPage() {
        return before() == Long.MAX_VALUE;
    }

    /** The address of the page of older ones, or empty text. */
    public String getOlder() {
        return page.next()
                .map(place -> RecordsRoutes.STATEMENTS + looked.query("before", place))
                .orElse("");
    }

    public String getNewestAddress() {
        return RecordsRoutes.STATEMENTS + looked.query("page", "newest");
    }

    /** Where new ones are counted. */
    public String getCountAddress() {
        return RecordsRoutes.NEW + looked.query("after", newest);
    }

    /** Who is meant by the name that was typed; empty text when nobody was asked for. */
    public String getMeant() {
        List<PersonSummary> meant = lookAtStatements.meant(search);
        if (search.person().isEmpty()) {
            return "";
        }
        String names = meant.stream().map(PersonSummary::displayName).collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.of("records.statements.nobody") : texts.of("records.statements.of", names);
    }

    public List<Choice> getVerbs() {
        return Stream.concat(days.verbs().stream(), Stream.of(search.verb()).filter(verb -> !verb.isEmpty()))
                .distinct()
                .map(verb -> new Choice(verb, words.verb(verb)))
                .toList();
    }

    public List<String> getActivities() {
        return lookAtStatements.activities();
    }

    private long before() {
        return Looked.place(request, "before", Long.MAX_VALUE);
    }
}
