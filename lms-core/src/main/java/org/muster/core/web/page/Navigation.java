package org.muster.core.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.core.web.routing.Address;

/** Where this visitor can go. */
@Named("navigation")
@RequestScoped
public class Navigation {

    @Inject
    @Any
    Instance<NavigationEntry> entries;

    @Inject
    SignedInPerson person;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    @Inject
    Address address;

    public List<Way> getMain() {
        return visitor.isAccident() ? List.of() : ways(false);
    }

    public List<Way> getPersonal() {
        return visitor.isSignedIn() ? ways(true) : List.of();
    }

    /** {@code page} when the address is this very page, {@code true} when it is below it, otherwise null. */
    public @Nullable String current(String href) {
        String path = address.getPath();
        if (path.equals(href)) {
            return "page";
        }
        return path.startsWith(href + "/") ? "true" : null;
    }

    private List<Way> ways(boolean personal) {
        return entries.stream()
                .filter(entry -> entry.isPersonal() == personal && entry.isFor(person))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> new Way(texts.of(entry.label()), entry.href(), current(entry.href())))
                .toList();
    }

    /** A link of the navigation, and whether it leads to where one is ({@code aria-current}). */
    public record Way(String label, String href, @Nullable String current) {}
}
