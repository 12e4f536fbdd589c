package org.muster.library.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.RelatedItems;
import org.muster.library.resource.Standing.State;
import org.muster.library.shelf.OpenResource;
import org.muster.library.shelf.Reading;

/** {@code /library/{slug}} and {@code /what-works/{slug}}. */
@Named("opened")
@RequestScoped
public class ResourceBacking {

    @Inject
    PathParameters path;

    @Inject
    OpenResource openResource;

    @Inject
    SignedInPerson person;

    @Inject
    Labels labels;

    @Inject
    @Any
    Instance<RelatedItems> rooms;

    private Optional<Reading> found = Optional.empty();

    @PostConstruct
    void load() {
        found = openResource.open(path.get("slug"));
    }

    /**
     * Leads on whoever came to the wrong door. Whoever is not signed in is led to the sign-in, whether or not there is anything
     * behind the address, so that nobody learns what is closed.
     */
    public void read(String room) throws IOException {
        ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
        String here = room + path.get("slug");
        if (found.isPresent()) {
            String address = getReading().resource().address();
            if (!address.equals(here)) {
                exchange.redirect(address);
            }
        } else if (person.id().isEmpty()) {
            exchange.redirect("/login?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
        } else {
            throw new NotFound("library.resource.unknown");
        }
    }

    public Reading getReading() {
        return found.orElseThrow(() -> new NotFound("library.resource.unknown"));
    }

    public boolean isWithdrawn() {
        return getReading().resource().standing().state() == State.WITHDRAWN;
    }

    public String getKind() {
        return labels.of(getReading().resource().kind());
    }

    public Mark getLevel() {
        return labels.mark(getReading().content().level());
    }

    public String getLanguage() {
        return labels.language(getReading().content().words().language());
    }

    public String topics(List<String> tags) {
        return labels.topics(tags);
    }

    public List<Panel> getRelated() {
        List<String> addresses = getReading().content().subject().related();
        return rooms.stream()
                .sorted(Comparator.comparingInt(RelatedItems::order))
                .flatMap(room -> room.of(addresses).stream())
                .toList();
    }

    public boolean isEditable() {
        return person.may(LibraryAct.EDIT_RESOURCE);
    }
}
