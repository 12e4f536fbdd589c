package org.muster.core.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Base64;

/** The word that marks this answer's own scripts; a script without it does not run. */
@Named("nonce")
@RequestScoped
public class Nonce {

    private static final SecureRandom RANDOM = new SecureRandom();

    private String value = "";

    @PostConstruct
    void choose() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        value = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    public String getValue() {
        return value;
    }
}
