package org.muster.core.people.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.intake.Intake;
import org.muster.core.people.intake.IntakeQuery;
import org.muster.core.people.invitation.InvitationList;
import org.muster.core.people.roster.RosterQuery;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;

/** One file that was brought: {@code ?page=…} of what is wrong with it. Its forms go to {@link IntakePost}. */
@Named("rosterIntake")
@RequestScoped
public class IntakeBacking {

    private static final int SIZE = 25;
    private static final int SITES = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    PathParameters path;

    @Inject
    RosterQuery roster;

    @Inject
    IntakeQuery query;

    @Inject
    InvitationList invitations;

    @Inject
    IntakeWords words;

    @Inject
    Texts texts;

    private OrganisationSummary organisation;
    private Intake intake;
    private Paging paging;

    @PostConstruct
    void load() {
        organisation = roster.choose(Optional.of(OrganisationId.parse(path.get("organisation"))));
        intake = query.get(organisation.id(), IntakePost.id(path.get("intake")));
        paging = Paging.of(request.getParameter("page"), SIZE, query.countMistakes(intake));
    }

    public OrganisationSummary getOrganisation() {
        return organisation;
    }

    public Intake getIntake() {
        return intake;
    }

    public @Nullable String getRefusal() {
        return intake.refusal().map(texts::of).orElse(null);
    }

    public IntakeQuery.@Nullable Progress getProgress() {
        return query.progress(intake).orElse(null);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<IntakeWords.Told> getMistakes() {
        return query.mistakes(intake, paging.skip(), SIZE).stream()
                .map(words::of)
                .toList();
    }

    /** Sites that are to be opened, with commas between; empty text when there are none. */
    public String getNewSites() {
        List<String> sites = query.newSites(intake, SITES + 1);
        String first = String.join(", ", sites.subList(0, Math.min(SITES, sites.size())));
        return sites.size() > SITES ? first + " …" : first;
    }

    /** How many of the organisation's invitations wait to be sent. */
    public long getUnsent() {
        return invitations.countUnsent(organisation.id());
    }
}
