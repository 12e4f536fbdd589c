package org.muster.core.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.people.account.RegisterPerson;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.web.api.Texts;

/** {@code /register}: the form, and after it "look in your mail". */
@Named("register")
@RequestScoped
public class RegisterBacking {

    @Inject
    RegisterPerson registerPerson;

    @Inject
    Arrival arrival;

    @Inject
    Texts texts;

    private final ApplicationForm form = new ApplicationForm();
    private boolean sent;

    @PostConstruct
    void suggestLanguage() {
        form.setLanguage(texts.locale().toLanguageTag());
    }

    public void register() {
        registerPerson.register(
                form.application(), form.getPassword(), arrival.client().address());
        sent = true;
    }

    public ApplicationForm getForm() {
        return form;
    }

    public boolean isSent() {
        return sent;
    }

    public int getShortestPassword() {
        return PasswordMustBeHardToGuess.SHORTEST;
    }
}
