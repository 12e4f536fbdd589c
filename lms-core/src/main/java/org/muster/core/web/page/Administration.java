package org.muster.core.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.web.api.AdminPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;

/** The rooms of the administration that are for this person. */
@Named("administration")
@RequestScoped
public class Administration {

    @Inject
    @Any
    Instance<AdminPanel> rooms;

    @Inject
    SignedInPerson person;

    public List<Link> getTabs() {
        return inOrder().flatMap(room -> room.tab(person).stream()).toList();
    }

    public List<PanelItem> getItems() {
        return inOrder()
                .filter(room -> room.tab(person).isPresent())
                .map(room -> room.item(person))
                .toList();
    }

    private Stream<AdminPanel> inOrder() {
        return rooms.stream().sorted(Comparator.comparingInt(AdminPanel::order));
    }
}
