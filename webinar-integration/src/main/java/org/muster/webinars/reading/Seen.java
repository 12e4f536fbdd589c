package org.muster.webinars.reading;

import java.util.Optional;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.webinar.Webinar;

/**
 * A webinar as one person sees it.
 *
 * @param taken how many have a place
 * @param own their registration, also one they gave up
 * @param waitingPlace where they stand in the queue, from 1; 0 when they do not wait
 */
public record Seen(Webinar webinar, long taken, Optional<Registration> own, long waitingPlace) {

    public boolean hasPlace() {
        return own.filter(Registration::isPlace).isPresent();
    }

    public boolean isWaiting() {
        return own.filter(Registration::isWaiting).isPresent();
    }

    public boolean isFull() {
        return taken >= webinar.terms().capacity();
    }
}
