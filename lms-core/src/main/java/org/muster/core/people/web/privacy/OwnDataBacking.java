package org.muster.core.people.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.muster.core.people.api.Permission;
import org.muster.core.people.copy.CopyQuery;
import org.muster.core.people.erasure.EraseOwnAccount;
import org.muster.core.people.signin.SignInCookie;
import org.muster.core.people.web.DeviceOfOnePerson;
import org.muster.core.people.web.Onward;
import org.muster.core.web.api.Notices;

/** {@code /account/privacy}: a copy to take away, and the end of the account. */
@Named("ownData")
@RequestScoped
public class OwnDataBacking {

    @Inject
    Permission permission;

    @Inject
    CopyQuery copies;

    @Inject
    EraseOwnAccount eraseOwnAccount;

    @Inject
    SignInCookie cookie;

    @Inject
    DeviceOfOnePerson device;

    @Inject
    Onward onward;

    @Inject
    Notices notices;

    private String password = "";

    public String erase() {
        eraseOwnAccount.erase(password);
        cookie.remove(onward.response());
        device.leave(onward.response());
        notices.next("people.erasure.done");
        return "/";
    }

    public Optional<CopyQuery.Copy> getCopy() {
        return copies.latestOf(permission.current());
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
