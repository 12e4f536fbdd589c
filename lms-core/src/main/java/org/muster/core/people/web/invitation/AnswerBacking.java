package org.muster.core.people.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.invitation.AcceptInvitation;
import org.muster.core.people.invitation.ConfirmInvitation;
import org.muster.core.people.invitation.OpenedInvitation;
import org.muster.core.people.person.Language;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.people.web.Arrival;
import org.muster.core.people.web.Onward;
import org.muster.core.web.api.PathParameters;

/** {@code /invitation/{token}}: a password and a language make an account; who has one says that they have read it. */
@Named("invitationAnswer")
@RequestScoped
public class AnswerBacking {

    @Inject
    PathParameters path;

    @Inject
    OpenedInvitation opened;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    ConfirmInvitation confirmInvitation;

    @Inject
    Arrival arrival;

    @Inject
    Onward onward;

    private Optional<OpenedInvitation.Offer> offer = Optional.empty();
    private String password = "";
    private String language = "";

    @PostConstruct
    void load() {
        offer = opened.of(path.get("token"));
        language = offer.map(OpenedInvitation.Offer::language).orElse("");
    }

    public String accept() {
        Language chosen = Language.of(language);
        PersonId person = acceptInvitation.accept(path.get("token"), password, chosen);
        arrival.speak(chosen, onward.response());
        return arrival.byLink(person, onward.response());
    }

    public String confirm() {
        confirmInvitation.confirm(path.get("token"));
        return "/dashboard";
    }

    /** Null when the link is used up or too old. */
    public OpenedInvitation.@Nullable Offer getOffer() {
        return offer.orElse(null);
    }

    public int getShortestPassword() {
        return PasswordMustBeHardToGuess.SHORTEST;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
