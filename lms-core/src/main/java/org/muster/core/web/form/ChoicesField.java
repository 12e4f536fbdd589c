package org.muster.core.web.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;

/**
 * Radio buttons, or boxes to tick when {@code many}, one below the other: {@code options} are {@link Choice}s, the value is a
 * String, or a Set of them. The first bears the component's id, so that an error summary can lead there.
 */
@FacesComponent(ChoicesField.TYPE)
public class ChoicesField extends UIInput {

    static final String TYPE = "org.muster.Choices";

    public ChoicesField() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        String[] sent =
                faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(sent == null ? new String[0] : sent);
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext faces, @Nullable Object submitted) {
        Set<String> sent = chosen(submitted);
        if (isMany()) {
            return sent;
        }
        return sent.isEmpty() ? null : sent.iterator().next();
    }

    @Override
    protected void validateValue(FacesContext faces, @Nullable Object value) {
        super.validateValue(faces, value);
        Set<String> offered = options().stream().map(Choice::value).collect(Collectors.toSet());
        if (isValid() && !offered.containsAll(chosen(value))) {
            setValid(false);
            String sentence = CDI.current().select(Texts.class).get().of("web.form.choose");
            faces.addMessage(getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String id = getClientId(faces);
        ChoiceWriter writer = new ChoiceWriter(faces.getResponseWriter(), id, isMany() ? "checkbox" : "radio");
        Set<String> chosen = chosen(getSubmittedValue() == null ? getValue() : getSubmittedValue());
        int number = 0;
        for (Choice choice : options()) {
            writer.write(choice, number == 0 ? id : id + "-" + number, chosen.contains(choice.value()));
            number++;
        }
    }

    @SuppressWarnings("unchecked")
    private List<Choice> options() {
        return (List<Choice>) getAttributes().getOrDefault("options", List.of());
    }

    private boolean isMany() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("many")));
    }

    private static Set<String> chosen(@Nullable Object value) {
        if (value == null) {
            return Set.of();
        }
        if (value instanceof String[] sent) {
            return Set.copyOf(Arrays.asList(sent));
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of(value.toString());
    }
}
