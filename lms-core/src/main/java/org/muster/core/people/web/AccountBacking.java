package org.muster.core.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.people.person.ChangeOwnDetails;
import org.muster.core.people.person.OwnDetailsQuery;
import org.muster.core.people.signin.CurrentSignIn;
import org.muster.core.people.signin.DevicesQuery;
import org.muster.core.people.signin.DropSecondStep;
import org.muster.core.people.signin.SignOutElsewhere;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;

/** {@code /account}: what a person says of themselves, and where they are signed in. */
@Named("account")
@RequestScoped
public class AccountBacking {

    @Inject
    OwnDetailsQuery query;

    @Inject
    ChangeOwnDetails changeOwnDetails;

    @Inject
    DevicesQuery devices;

    @Inject
    SignOutElsewhere signOutElsewhere;

    @Inject
    DropSecondStep dropSecondStep;

    @Inject
    CurrentSignIn current;

    @Inject
    Zones zones;

    @Inject
    Arrival arrival;

    @Inject
    Notices notices;

    @Inject
    Onward onward;

    private OwnDetailsQuery.OwnDetails known;
    private AccountForm form;

    @PostConstruct
    void load() {
        known = query.ofTheCurrentPerson();
        form = new AccountForm(known);
    }

    public String save() {
        changeOwnDetails.change(form.details());
        arrival.speak(form.details().language(), onward.response());
        return back("people.account.saved");
    }

    public String signOutElsewhere() {
        signOutElsewhere.signOut();
        return back("people.account.signed-out-elsewhere");
    }

    public String dropSecondStep() {
        dropSecondStep.drop();
        return back("people.account.second-step-dropped");
    }

    public AccountForm getForm() {
        return form;
    }

    public String getEmail() {
        return known.email();
    }

    public boolean isEnrolled() {
        return current.isEnrolled();
    }

    public List<DevicesQuery.Device> getDevices() {
        return devices.ofTheCurrentPerson();
    }

    public List<Choice> getZones() {
        return zones.with(form.getZone());
    }

    private String back(String notice) {
        notices.next(notice);
        return "/account";
    }
}
