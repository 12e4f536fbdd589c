package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.CurrentSignIn;
import org.muster.core.people.signin.TakeSecondStep;

/** {@code /login/second-step}: the code from the app, or a recovery code. */
@Named("secondStep")
@RequestScoped
public class SecondStepBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentSignIn current;

    @Inject
    TakeSecondStep takeSecondStep;

    @Inject
    Arrival arrival;

    @Inject
    Onward onward;

    private String code = "";

    /** Whoever does not owe a second step has nothing to do here. */
    public void open() {
        if (!current.owesSecondStep()) {
            onward.to("/login");
        } else if (!current.isEnrolled()) {
            onward.to("/login/set-up-second-step");
        }
    }

    public String take() {
        boolean stay = current.stays();
        Token token = takeSecondStep.take(code);
        return arrival.with(token, stay, onward.response());
    }

    public String getNext() {
        return ReturnAddress.of(request.getParameter("next")).path();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
