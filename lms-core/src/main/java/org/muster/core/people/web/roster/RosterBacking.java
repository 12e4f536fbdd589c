package org.muster.core.people.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.roster.RosterFilter;
import org.muster.core.people.roster.RosterLine;
import org.muster.core.people.roster.RosterQuery;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /employer/people?organisation=…&words=…&site=…&department=…&tag=…&state=…&page=…}. */
@Named("roster")
@RequestScoped
public class RosterBacking {

    private static final int SIZE = 50;

    @Inject
    RosterRequest asked;

    @Inject
    RosterQuery query;

    @Inject
    SignedInPerson reader;

    @Inject
    Texts texts;

    private OrganisationSummary organisation;
    private Paging paging;

    @PostConstruct
    void find() {
        organisation = query.choose(asked.organisation());
        paging = Paging.of(asked.asked("page"), SIZE, query.count(organisation.id(), asked.filter()));
    }

    public OrganisationSummary getOrganisation() {
        return organisation;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<RosterLine> getLines() {
        return query.page(organisation.id(), asked.filter(), paging.skip(), SIZE);
    }

    /** Up to the page's number. */
    public String getPages() {
        return RosterRoutes.ROSTER + "?" + asked.parameters() + "page=";
    }

    public RosterFilter getFilter() {
        return asked.filter();
    }

    public String getSite() {
        return asked.filter().site().map(Object::toString).orElse("");
    }

    public boolean isFiltered() {
        return !asked.filter().equals(RosterFilter.NONE);
    }

    public boolean isMayChange() {
        return reader.may(PeopleAct.CHANGE_MEMBER);
    }

    public boolean isMayInvite() {
        return reader.may(PeopleAct.INVITE_PERSON);
    }

    public Mark mark(RosterLine line) {
        String label = texts.of("people.roster.state." + line.time().state());
        return switch (line.time().state()) {
            case MEMBER -> Mark.ok(label);
            case INVITED -> Mark.info("hourglass", label);
            case LEFT -> Mark.none(label);
        };
    }
}
