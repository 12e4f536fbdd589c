package org.muster.core.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mistakes;

/** The mistakes in the form that was just sent: those that Faces found and those that were added without it. */
@Named("mistakes")
@RequestScoped
public class FormMistakes implements Mistakes {

    private final List<Mistake> added = new ArrayList<>();

    @Override
    public void add(String field, String sentence) {
        added.add(new Mistake(field, sentence));
    }

    public List<Mistake> getAll() {
        List<Mistake> all = new ArrayList<>(added);
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<@Nullable String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                all.add(new Mistake(field == null ? "" : field, message.getSummary()));
            }
        }
        return all;
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** What is wrong with one field, or null. */
    public @Nullable String at(String field) {
        return getAll().stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::sentence)
                .findFirst()
                .orElse(null);
    }

    /** The ids that describe a field to a screen reader: its mistake and its hint, or null. */
    public @Nullable String describing(String field, @Nullable String hint) {
        String wrong = at(field) == null ? "" : field + "-mistake";
        String hinted = hint == null || hint.isEmpty() ? "" : field + "-hint";
        String both = (wrong + " " + hinted).strip();
        return both.isEmpty() ? null : both;
    }

    /** One sentence about one field, or about the whole form when the field's id is empty. */
    public record Mistake(String field, String sentence) {}
}
