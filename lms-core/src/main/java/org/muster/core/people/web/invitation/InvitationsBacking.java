package org.muster.core.people.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.invitation.InvitationList;
import org.muster.core.people.invitation.InvitePerson;
import org.muster.core.people.invitation.InviteSeveral;
import org.muster.core.people.invitation.InviteSeveral.Left;
import org.muster.core.people.invitation.PastedLine;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;

/** Inviting people to one organisation, and who has not answered; the buttons of the list go to {@link InvitationButtons}. */
@Named("invitations")
@RequestScoped
public class InvitationsBacking {

    private static final int SIZE = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    PathParameters path;

    @Inject
    InvitationList list;

    @Inject
    InvitePerson invitePerson;

    @Inject
    InviteSeveral inviteSeveral;

    @Inject
    Mistakes mistakes;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private final InvitationForm form = new InvitationForm();
    private OrganisationSummary organisation;
    private int sent;

    @PostConstruct
    void load() {
        organisation = list.of(OrganisationId.parse(path.get("organisation")));
        form.setLanguage(texts.locale().toLanguageTag());
    }

    public String invite() {
        invitePerson.invite(organisation.id(), form.invitee());
        return done();
    }

    /** What was right is sent; what was not stays in its field with the reason for each line. */
    public @Nullable String inviteSeveral() {
        List<PastedLine> lines = PastedLine.of(form.getList());
        List<Left> left = inviteSeveral.invite(organisation.id(), lines, form.ofTheLetters());
        if (left.isEmpty()) {
            return done();
        }
        sent = lines.size() - left.size();
        form.setList(left.stream().map(each -> each.line().text()).collect(Collectors.joining("\n")));
        left.forEach(each -> mistakes.add("list", sentence(each)));
        return null;
    }

    /** How many were sent although others were not. */
    public int getSent() {
        return sent;
    }

    public OrganisationSummary getOrganisation() {
        return organisation;
    }

    public Paging getPaging() {
        return Paging.of(request.getParameter("page"), SIZE, list.count(organisation.id()));
    }

    public List<InvitationList.Open> getOpen() {
        return list.page(organisation.id(), getPaging().skip(), SIZE);
    }

    /** How many invitations wait to be sent. */
    public long getUnsent() {
        return list.countUnsent(organisation.id());
    }

    public Mark mark(InvitationList.Open open) {
        return switch (open.letter()) {
            case UNSENT -> Mark.none(texts.of("people.invitation.unsent"));
            case SENT -> Mark.info("hourglass", texts.of("people.invitation.waiting"));
            case LAPSED -> Mark.warn("clock", texts.of("people.invitation.lapsed"));
        };
    }

    public int getMost() {
        return PastedLine.MOST;
    }

    public InvitationForm getForm() {
        return form;
    }

    private String sentence(Left left) {
        String why = texts.of(left.why().key(), left.why().arguments().toArray());
        return texts.of("people.invitation.left", left.line().text(), why);
    }

    private String done() {
        notices.next("people.invitation.sent");
        return here();
    }

    /** The page is reached by a forward. */
    private String here() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElseGet(request::getRequestURI);
    }
}
