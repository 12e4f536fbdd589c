package org.muster.core.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.records.forward.MakeTarget;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;

/** {@code /admin/forwarding/new}. */
@Named("newTarget")
@RequestScoped
public class NewTargetBacking {

    @Inject
    MakeTarget makeTarget;

    @Inject
    Notices notices;

    private final TargetForm form = new TargetForm();

    public String make() {
        String address = RecordsRoutes.FORWARDING + "/" + makeTarget.make(form.draft());
        notices.next("records.forward.made");
        return address;
    }

    public TargetForm getForm() {
        return form;
    }

    public List<Choice> getEditions() {
        return Editions.choices();
    }
}
