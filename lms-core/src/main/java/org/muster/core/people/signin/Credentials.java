package org.muster.core.people.signin;

/** What somebody types to sign in; {@code stay} keeps them signed in on this device. */
public record Credentials(String email, String password, boolean stay) {

    @Override
    public String toString() {
        return "credentials";
    }
}
