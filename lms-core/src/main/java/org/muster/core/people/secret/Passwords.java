package org.muster.core.people.secret;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes passwords, at most as many at once as there are cores: a storm of sign-ins waits instead of filling memory. */
@ApplicationScoped
public class Passwords {

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private String nobodys = "";

    @PostConstruct
    void inventNobody() {
        nobodys = hash(Token.next().text());
    }

    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return inTurn(() ->
                Argon2id.hash(composed(password), salt, Argon2id.Cost.USUAL).text());
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> Argon2id.parse(hash).matches(composed(password)));
    }

    /** A hash that no password matches: checking against it takes as long as against somebody's. */
    public String nobodys() {
        return nobodys;
    }

    /** One keyboard composes what another does not. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
