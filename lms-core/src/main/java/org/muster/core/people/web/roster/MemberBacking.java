package org.muster.core.people.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.ChangeMember;
import org.muster.core.people.organisation.Tags;
import org.muster.core.people.person.Zone;
import org.muster.core.people.roster.MemberQuery;
import org.muster.core.people.roster.MemberQuery.MemberCard;
import org.muster.core.people.roster.RosterQuery;
import org.muster.core.people.roster.RosterWords;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;

/** {@code /employer/people/{organisation}/member/{person}}; leaving and coming back go to {@link MemberPost}. */
@Named("rosterMember")
@RequestScoped
public class MemberBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    PathParameters path;

    @Inject
    RosterQuery roster;

    @Inject
    RosterWords words;

    @Inject
    MemberQuery query;

    @Inject
    ChangeMember changeMember;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private OrganisationSummary organisation;
    private PersonId person;
    private MemberCard card;
    private MemberForm form;

    @PostConstruct
    void load() {
        organisation = roster.choose(Optional.of(OrganisationId.parse(path.get("organisation"))));
        person = PersonId.parse(path.get("person"));
        card = query.of(organisation.id(), person);
        form = new MemberForm(card.duties());
    }

    public String save() {
        changeMember.change(organisation.id(), person, form.duties(), seen());
        notices.next("people.member.saved");
        return getRosterAddress();
    }

    public String getRosterAddress() {
        return RosterRoutes.ROSTER + "?organisation=" + organisation.id();
    }

    public OrganisationSummary getOrganisation() {
        return organisation;
    }

    public MemberCard getCard() {
        return card;
    }

    public MemberForm getForm() {
        return form;
    }

    public List<Choice> getSites() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", texts.of("people.roster.site.none"))));
        words.sites(organisation.id())
                .forEach(site -> choices.add(new Choice(site.id().toString(), site.name())));
        return choices;
    }

    public int getMostTags() {
        return Tags.MOST;
    }

    /** Whoever is marked as having left is gone at once, unless they came today only. */
    public LocalDate getLastDay() {
        LocalDate yesterday = LocalDate.now(clock.withZone(Zone.LONDON)).minusDays(1);
        return yesterday.isBefore(card.days().joined()) ? card.days().joined() : yesterday;
    }

    private long seen() {
        String version = String.valueOf(request.getParameter("version"));
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }
}
