package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.QrCode;
import org.muster.core.people.secret.Totp;
import org.muster.core.people.signin.ConfirmSecondStep;
import org.muster.core.people.signin.CurrentSignIn;
import org.muster.core.people.signin.PrepareSecondStep;
import org.muster.core.web.api.Texts;

/** {@code /login/set-up-second-step}: the secret for the app, its first code, and then the recovery codes, once. */
@Named("setUpSecondStep")
@RequestScoped
public class SetUpSecondStepBacking {

    @Inject
    CurrentSignIn current;

    @Inject
    PrepareSecondStep prepareSecondStep;

    @Inject
    ConfirmSecondStep confirmSecondStep;

    @Inject
    Arrival arrival;

    @Inject
    Onward onward;

    @Inject
    Texts texts;

    private String code = "";
    private String next = "";
    private List<String> recoveryCodes = List.of();
    private @Nullable Totp totp;

    /** Before the page is drawn; once the codes are there, they are shown. */
    public void open() {
        if (!recoveryCodes.isEmpty()) {
            return;
        }
        if (current.person().isEmpty()) {
            onward.to("/login");
        } else if (current.isEnrolled()) {
            onward.to(current.owesSecondStep() ? "/login/second-step" : "/account");
        }
    }

    public void confirm() {
        boolean stay = current.stays();
        ConfirmSecondStep.Confirmed confirmed = confirmSecondStep.confirm(code);
        next = arrival.with(confirmed.token(), stay, onward.response());
        recoveryCodes = confirmed.recoveryCodes();
    }

    /** In groups of four, as people type it. */
    public String getSecret() {
        return totp().text().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** For the camera of the phone. */
    public QrCode getQr() {
        return new QrCode(getUri());
    }

    public String getUri() {
        return totp().uri(texts.of("people.app-name"), current.name());
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getNext() {
        return next;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private Totp totp() {
        if (totp == null) {
            totp = prepareSecondStep.prepare();
        }
        return totp;
    }
}
