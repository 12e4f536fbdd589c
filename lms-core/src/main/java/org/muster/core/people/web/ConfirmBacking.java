package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.people.account.ConfirmRegistration;
import org.muster.core.people.account.OneTimeLink;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.PathParameters;

/** {@code /register/confirm/{token}}: the password once more, and the account is there. */
@Named("confirm")
@RequestScoped
public class ConfirmBacking {

    @Inject
    PathParameters path;

    @Inject
    OneTimeLink link;

    @Inject
    ConfirmRegistration confirmRegistration;

    @Inject
    Arrival arrival;

    @Inject
    Onward onward;

    private String password = "";

    public String confirm() {
        PersonId person = confirmRegistration.confirm(path.get("token"), password);
        return arrival.byLink(person, onward.response());
    }

    public boolean isGood() {
        return link.confirmsARegistration(path.get("token"));
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
