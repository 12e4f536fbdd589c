package org.muster.core.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.people.account.OneTimeLink;
import org.muster.core.people.account.SetUpFirstAdministrator;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;

/** {@code /set-up/{token}}: the first administrator, who then sets up the second step. */
@Named("setUp")
@RequestScoped
public class SetUpBacking {

    @Inject
    PathParameters path;

    @Inject
    OneTimeLink link;

    @Inject
    SetUpFirstAdministrator setUpFirstAdministrator;

    @Inject
    Arrival arrival;

    @Inject
    Onward onward;

    @Inject
    Texts texts;

    private final ApplicationForm form = new ApplicationForm();

    @PostConstruct
    void suggestLanguage() {
        form.setLanguage(texts.locale().toLanguageTag());
    }

    public String setUp() {
        PersonId person = setUpFirstAdministrator.setUp(path.get("token"), form.application(), form.getPassword());
        return arrival.byLink(person, onward.response());
    }

    public boolean isGood() {
        return link.setsUp(path.get("token"));
    }

    public ApplicationForm getForm() {
        return form;
    }

    public int getShortestPassword() {
        return PasswordMustBeHardToGuess.SHORTEST;
    }
}
