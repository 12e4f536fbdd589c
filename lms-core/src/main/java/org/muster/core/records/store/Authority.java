package org.muster.core.records.store;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who vouches for statements: an account of this installation, named by the key that brought them (2.4.9). */
@ApplicationScoped
class Authority {

    /** Who vouches for the statements of this product itself. */
    static final String OURSELVES = "muster";

    private static final String ACCOUNT = "account ";

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

    /** As an identifier in canonical form. */
    String identifier(String keyName) {
        return ACCOUNT + keyName + " " + homePage;
    }

    /** As an agent. */
    String json(String identifier) {
        boolean whole = identifier.startsWith(ACCOUNT);
        int space = identifier.lastIndexOf(' ');
        String name = whole ? identifier.substring(ACCOUNT.length(), space) : identifier;
        String at = whole ? identifier.substring(space + 1) : homePage;
        return JSON.createObjectBuilder()
                .add("objectType", "Agent")
                .add("account", JSON.createObjectBuilder().add("homePage", at).add("name", name))
                .build()
                .toString();
    }
}
