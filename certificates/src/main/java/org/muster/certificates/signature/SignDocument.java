package org.muster.certificates.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.muster.certificates.document.Seal;
import org.muster.certificates.document.ToBeSigned;
import org.muster.certificates.settings.CertificatesSettings;

/** Signs what is drawn, with the key of the day. */
@ApplicationScoped
public class SignDocument {

    @Inject
    SigningKeys keys;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    private final ConcurrentMap<String, Integer> lengths = new ConcurrentHashMap<>();

    /** {@code draw} draws the file with room for the signature. */
    public byte[] sign(Function<Seal, ToBeSigned> draw) {
        SigningKey key = keys.current();
        int length = lengths.computeIfAbsent(key.fingerprint(), print -> Cms.usualLength(key));
        ToBeSigned drawn =
                draw.apply(new Seal(settings.publicAddress(), clock.instant().atZone(settings.zone()), length));
        return drawn.with(Cms.sign(drawn.content(), key, length));
    }
}
