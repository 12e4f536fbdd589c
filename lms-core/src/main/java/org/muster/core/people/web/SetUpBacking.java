package org.muster.core.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.people.account.OneTimeLink;
import org.muster.core.people.account.SetUpAdministrator;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;

/** {@code /set-up/{token}}: a new administrator, who then sets up the second step. */
@Named("setUp")
@RequestScoped
public class SetUpBacking {

    @Inject
    PathParameters path;

    @Inject
    OneTimeLink link;

    @Inject
    SetUpAdministrator setUpAdministrator;

    @Inject
    Arrival arrival;

    @Inject
    Onward onward;

    @Inject
    Texts texts;

    private final ApplicationForm form = new ApplicationForm();
    private String addressee = "";

    @PostConstruct
    void fillIn() {
        form.setLanguage(texts.locale().toLanguageTag());
        addressee = link.setsUpFor(path.get("token")).orElse("");
        form.setEmail(addressee);
    }

    public String setUp() {
        PersonId person = setUpAdministrator.setUp(path.get("token"), form.application(), form.getPassword());
        return arrival.byLink(person, onward.response());
    }

    public boolean isGood() {
        return link.setsUp(path.get("token"));
    }

    /** Whom the link was made for; empty for the first administrator's, who says it. */
    public String getAddressee() {
        return addressee;
    }

    public String getTitle() {
        return texts.of(addressee.isEmpty() ? "people.set-up.title" : "people.set-up.further");
    }

    public ApplicationForm getForm() {
        return form;
    }

    public int getShortestPassword() {
        return PasswordMustBeHardToGuess.SHORTEST;
    }
}
