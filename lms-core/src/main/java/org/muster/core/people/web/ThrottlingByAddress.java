package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.muster.core.people.api.Throttling;
import org.muster.core.people.signin.ClientAddress;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/** A door for each secret and client. */
@RequestScoped
class ThrottlingByAddress implements Throttling {

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress address;

    @Inject
    Throttle throttle;

    @Override
    public Duration pause(String secret) {
        return throttle.waitBefore(door(secret));
    }

    @Override
    public void missed(String secret) {
        throttle.count(door(secret));
    }

    private Door door(String secret) {
        return Door.secret(secret, address.of(request));
    }
}
