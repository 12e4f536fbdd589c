package org.muster.alerts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.alerts.message.BeginAlert;
import org.muster.alerts.message.Template;
import org.muster.alerts.message.Templates;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Choice;

/** {@code /alerts/desk/new}: from which template. */
@Named("alertBegin")
@RequestScoped
public class BeginBacking {

    @Inject
    BeginAlert beginAlert;

    @Inject
    Templates templates;

    private String template = "";

    public List<Choice> getChoices() {
        return templates.all().stream()
                .map(each -> new Choice(each.id(), each.name()))
                .toList();
    }

    public String begin() {
        if (templates.all().stream().map(Template::id).noneMatch(template::equals)) {
            throw new RuleBroken("alerts.begin.missing");
        }
        return "/alerts/desk/write/" + beginAlert.begin(template);
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
